import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

interface StaticFile {
  body: Buffer
  headers: Record<string, string>
}

/** A file of the built renderer; null when it has none of that name. */
export async function staticFile(folder: string, pathname: string): Promise<StaticFile | null> {
  const name = fileName(pathname)
  if (name === null) return null
  try {
    const body = await readFile(join(folder, name))
    return { body, headers: { 'content-type': typeOf(name), 'cache-control': cachingOf(name) } }
  } catch {
    return null
  }
}

/**
 * The file that a path of an address names, relative to the folder; null for any path that the build
 * would not write. Nothing is decoded and no segment starts with a dot, so `..`, `%2e`, backslashes,
 * drive letters and hidden files name nothing.
 */
export function fileName(pathname: string): string | null {
  if (pathname === '/') return 'index.html'
  return /^(?:\/[\w-][\w.-]*)+$/.test(pathname) ? pathname.slice(1) : null
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.ttf', 'font/ttf'],
  ['.json', 'application/json'],
])

const typeOf = (name: string) => types.get(extname(name)) ?? 'application/octet-stream'

// The build puts a hash of the contents into the name of everything under assets/.
const cachingOf = (name: string) =>
  name.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-store'
