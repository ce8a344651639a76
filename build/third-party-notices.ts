import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** A package whose code the program contains. The page “About” shows all of them. */
export interface Notice {
  name: string
  version: string
  /** As the package states it. */
  licence: string
  /** The licence in full; null when the package brings none. */
  text: string | null
}

/**
 * The licences of what is bundled, gathered while it is bundled: no list that somebody keeps can be
 * wrong. Each build is given `gather`; the last one, of the page, `write`.
 */
export function thirdPartyNotices(): { gather: Plugin; write: Plugin } {
  // The program runs in it, but nothing imports it from a bundle.
  const folders = new Set([resolve('node_modules/electron')])
  const add = (bundle: object) => {
    for (const output of Object.values(bundle) as { moduleIds?: readonly string[] }[])
      for (const id of output.moduleIds ?? []) {
        const folder = packageOf(id)
        if (folder !== null) folders.add(folder)
      }
  }
  return {
    gather: { name: 'gather-notices', generateBundle: (_, bundle) => add(bundle) },
    write: {
      name: 'write-notices',
      generateBundle(_, bundle) {
        add(bundle)
        const source = JSON.stringify(noticesOf(folders))
        this.emitFile({ type: 'asset', fileName: 'notices.json', source })
      },
    },
  }
}

/** The folder of the package that a module is of; null for our own and for those that the build makes. */
function packageOf(id: string): string | null {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '')
  const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path) ?? []
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? folder : null
}

function noticesOf(folders: ReadonlySet<string>): Notice[] {
  const notices = new Map(
    [...folders].map(noticeOf).map((each) => [`${each.name} ${each.version}`, each]),
  )
  return [...notices.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string | { type: string } }
  const licence = typeof license === 'object' ? license.type : (license ?? 'not stated')
  return { name, version, licence, text: textIn(folder) }
}

/** Some packages say their licence in the file that introduces them. */
function textIn(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)([.-].*)?$/i.test(name))
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim()
  const readMe = readdirSync(folder).find((name) => /^readme(\.md)?$/i.test(name))
  const [, text] =
    readMe === undefined
      ? []
      : (/^#+ *licen[cs]e *\n([^]*?)(?=^#|(?![^]))/im.exec(
          readFileSync(join(folder, readMe), 'utf8'),
        ) ?? [])
  return text?.trim() || null
}
