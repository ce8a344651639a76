import { askPapers } from '#contract/cite/ask-citations'
import { type CitationFormat, citeFormOf } from '#contract/cite/formats'
import { leftOut } from '#contract/cite/left-out'
import { writeCitations } from '#contract/cite/write-citations'
import { ask } from '#contract/ask'
import { call } from '../archive'

/** Papers cited as a file, and what of them could not be. */
export interface CitedPapers {
  text: string
  /** How many are cited. */
  entries: number
  /** In sentences; none where all are cited. */
  leftOut: readonly string[]
}

/** Cites papers by their ids, in their order, each once. Throws AskError when the archive refuses. */
export async function citePapers(
  ids: readonly string[],
  format: CitationFormat,
): Promise<CitedPapers> {
  const citations = await askPapers(call, ids)
  const snapshot = await ask(call, 'info', {})
  const { parts, entries } = writeCitations(citations.items, snapshot, citeFormOf({ format }))
  return { text: parts.join(''), entries, leftOut: leftOut(citations) }
}
