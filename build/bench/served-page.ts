import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../chromium.mjs'

const cli = join(import.meta.dirname, '../main/cli.js')

interface ServedPage {
  page: Page
  server: ChildProcess
  /** Opens an address of the app, such as `#/search?text=x`, in a new document. */
  open: (hash: string) => Promise<void>
}

/**
 * Serves a snapshot on the loopback host and hands over a page of Chromium; undefined where this
 * machine has no such browser. `folder` is for what the reader decides.
 */
export async function withServedPage<Result>(
  archive: string,
  folder: string,
  use: (served: ServedPage) => Promise<Result>,
): Promise<Result | undefined> {
  const executablePath = chromiumPath()
  if (executablePath === undefined) return undefined
  const { server, origin, token } = await serve(archive, folder)
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const open = async (hash: string) => {
      // Another document, or the token would be part of an address that is already open.
      await page.goto('about:blank')
      await page.goto(`${origin}/${hash}${hash.includes('?') ? '&' : '#'}token=${token}`)
    }
    return await use({ page, open, server })
  } finally {
    await browser.close()
    server.kill()
  }
}

/** Serves a snapshot, with `folder` for what the reader decides. */
export async function serve(archive: string, folder: string) {
  const server: ChildProcess = spawn(process.execPath, [cli, 'serve', '--archive', archive], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PWC_DATA: join(folder, 'page-data') },
  })
  if (!server.stdout) throw new Error('The server has no output.')
  const [text] = await once(server.stdout, 'data')
  const [, origin = '', token = ''] = /(http:\S+)\/#token=(\S+)/.exec(String(text)) ?? []
  return { server, origin, token }
}
