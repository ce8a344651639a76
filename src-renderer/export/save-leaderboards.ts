// Not the build for Node, which is the one that is found by default outside of a browser.
import { Zip, ZipDeflate } from 'fflate/browser'
import { ask } from '#contract/ask'
import { exportLeaderboards } from '#contract/export/export-leaderboards'
import { leaderboardsOf } from '#contract/export/leaderboards-of'
import { saveFile } from '../components/file'
import { plural } from '../components/number'
import { call } from '../transport'
import { type Work, followed, tool } from './asked-table'
import { type ExportForm, optionsOf } from './export-form'
import type { LeaderboardsPart } from './export-part'
import { fileNameOf } from './save-table'

/**
 * Saves every leaderboard of the part in one zip with its manifest, and answers with what to say about
 * it. Throws AskError, or the signal's reason when stopped.
 */
export async function saveLeaderboards(
  form: ExportForm,
  part: LeaderboardsPart,
  work: Work,
): Promise<string> {
  const ownCall = followed(call, { ...work, done: () => {} })
  const wanted = await leaderboardsOf(ownCall, part.wanted)
  const { date } = await ask(ownCall, 'info', {})
  const columns = form.columns === 'all' ? 'all' : 'shown'
  const files = exportLeaderboards(
    ownCall,
    wanted,
    { ...optionsOf(form), columns },
    { tool, sha256 },
  )
  const zip = new ZipFile()
  for await (const { path, text, done } of files) {
    zip.add(path, text)
    work.done(done)
  }
  const file = fileNameOf(form, part, date, { extension: 'zip' })
  saveFile(file, 'application/zip', ...zip.finish())
  return `Saved ${file} with ${plural(wanted.leaderboards.length, 'leaderboard')}`
}

/** A zip in memory, compressed file by file. */
class ZipFile {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = []
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error
    this.#chunks.push(chunk)
  })

  add(path: string, text: string): void {
    // By default each entry reserves memory for files a hundred times as large.
    const entry = new ZipDeflate(path, { mem: 4 })
    this.#zip.add(entry)
    entry.push(new TextEncoder().encode(text), true)
  }

  finish(): readonly Uint8Array<ArrayBuffer>[] {
    this.#zip.end()
    return this.#chunks
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
