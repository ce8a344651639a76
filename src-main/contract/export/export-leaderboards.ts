import { AskError, ask } from '../ask'
import type { Call } from '../contract'
import { safeName } from './file-name'
import type { LeaderboardsOf } from './leaderboards-of'
import { type ManifestEntry, manifest } from './manifest'
import { type TableOptions, formOf } from './table-options'
import { tableSource } from './table-source'
import { describeTable, writeTable } from './write-table'

/** A file of an export: its name, which leads to no folder, and what it holds. */
export interface ExportedFile {
  path: string
  text: string
  /** How many of the leaderboards are done with it. */
  done: number
}

interface ExportTools {
  /** The program and its version. */
  tool: string
  /** The SHA-256 of some bytes in hexadecimal digits. */
  sha256(bytes: Uint8Array): Promise<string>
}

/**
 * Writes leaderboards one after the other, each with its description where its form has none in
 * itself, and at last `manifest.json`. Whoever stops asking for files stops the work. Throws AskError.
 */
export async function* exportLeaderboards(
  call: Call,
  wanted: LeaderboardsOf,
  options: TableOptions,
  tools: ExportTools,
): AsyncGenerator<ExportedFile, void, undefined> {
  const form = formOf(options)
  if (typeof form.columns !== 'string')
    throw new AskError({
      code: 'invalid-request',
      message:
        'Leaderboards differ in their columns: for several at once, choose “shown” or “all”.',
    })
  const snapshot = await ask(call, 'info', {})
  const names = new FileNames()
  const entries: ManifestEntry[] = []
  for (const { id } of wanted.leaderboards) {
    const done = entries.length
    const reply = await ask(call, 'leaderboard', { id })
    const question = { method: 'leaderboard', request: { id } } as const
    const source = tableSource(question, reply, { snapshot, tool: tools.tool })
    const { text, extension, rows } = writeTable(source, options)
    const path = `${names.claim(id)}.${extension}`
    const description = describeTable(source, options, path)
    const sha256 = await tools.sha256(new TextEncoder().encode(text))
    const { title, address } = source
    entries.push({ path, id, title, address, rows, sha256 })
    if (description !== null) yield { path: `${path}-metadata.json`, text: description, done }
    yield { path, text, done: done + 1 }
  }
  const text = manifest({ wanted, form, entries, snapshot, tool: tools.tool })
  yield { path: 'manifest.json', text, done: entries.length }
}

/** Gives each leaderboard a file name that no other has, whatever its case. */
class FileNames {
  readonly #taken = new Set(['manifest'])

  claim(id: string): string {
    const wanted = safeName(id)
    let given = wanted
    for (let number = 2; this.#taken.has(given.toLowerCase()); number++)
      given = `${wanted}-${number}`
    this.#taken.add(given.toLowerCase())
    return given
  }
}
