import { ask } from '../ask'
import type { Call } from '../contract'
import type { Info } from '../snapshot'
import { type CiteQuestion, askCitations } from './ask-citations'
import type { Citations } from './cited'
import { type CiteOptions, citeFormOf } from './formats'
import { type WrittenCitations, writeCitations } from './write-citations'

/** Citations as a file, and what was asked to make it. */
export interface CiteFile extends WrittenCitations {
  citations: Citations
  snapshot: Info
}

/** Cites what the answer to a question names. Throws AskError for what cannot be. */
export async function citeFile(
  call: Call,
  question: CiteQuestion,
  options: CiteOptions,
): Promise<CiteFile> {
  const form = citeFormOf(options)
  const citations = await askCitations(call, question)
  const snapshot = await ask(call, 'info', {})
  return { ...writeCitations(citations.items, snapshot, form), citations, snapshot }
}
