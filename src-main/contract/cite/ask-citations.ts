import { AskError } from '../ask'
import type { Call, InputOf, Method } from '../contract'
import { everyItem } from '../every-item'
import type { TableQuestion } from '../export/table-source'
import { readNames, writeNames } from '../names'
import { citablePapers, isCitable, unnamedIn } from './citable'
import type { Cited, Citations } from './cited'

/** A question whose answer is cited, or of a leaderboard some of its rows only. */
export interface CiteQuestion extends TableQuestion {
  /** The positions of those rows. */
  picked?: readonly number[] | undefined
}

/** How many ids one question names at most, so that any transport takes it as an address. */
const LONGEST = 6000

/**
 * Asks what a citation must say of everything that the answer to a question names: of `cite` what it
 * says, of a list of papers all of them, of other answers the papers in them, each once. Throws
 * AskError, also for an answer that names no papers.
 */
export async function askCitations(
  call: Call,
  { method, request, picked }: CiteQuestion,
): Promise<Citations> {
  if (!isCitable(method))
    throw new AskError({
      code: 'invalid-request',
      message: `The answer to “${method}” names no papers to cite.`,
    })
  if (method === 'cite') return everyItem(call, 'cite', request as InputOf<'cite'>)
  if (method === 'papers') return everyItem(call, 'cite', onlyFilters(request))
  const reply = await everyItem(call, method, request as InputOf<Method>)
  const kept = picked ? withRows(reply, picked) : reply
  const citations = await askPapers(call, citablePapers(method, kept))
  return { ...citations, unnamed: unnamedIn(method, kept) }
}

function withRows(reply: unknown, picked: readonly number[]): unknown {
  const { rows } = reply as { rows: readonly { position: number }[] }
  return { ...(reply as object), rows: rows.filter(({ position }) => picked.includes(position)) }
}

const onlyFilters = (request: TableQuestion['request']): InputOf<'cite'> => {
  const { after: _, at: __, ...filters } = request
  return filters as InputOf<'cite'>
}

/** What a citation must say of papers, in their order, each once. Those that are not here are told apart. */
export async function askPapers(call: Call, ids: readonly string[]): Promise<Citations> {
  const [items, missing]: [Cited[], string[]] = [[], []]
  for (const paper of batches([...new Set(ids)])) {
    const reply = await askBatch(call, paper)
    items.push(...(reply?.items ?? []))
    missing.push(...(reply?.missing ?? readNames(paper)))
  }
  return { total: items.length, items, next: null, missing, unnamed: 0 }
}

/** Null when none of the papers is here. */
async function askBatch(call: Call, paper: string): Promise<Citations | null> {
  try {
    return await everyItem(call, 'cite', { paper })
  } catch (error) {
    if (error instanceof AskError && error.code === 'not-found') return null
    throw error
  }
}

function batches(ids: readonly string[]): string[] {
  const all: string[] = []
  for (const id of ids) {
    const last = all.at(-1)
    const next = writeNames([id])
    if (last !== undefined && encodeURIComponent(`${last}|${next}`).length <= LONGEST)
      all[all.length - 1] = `${last}|${next}`
    else all.push(next)
  }
  return all
}
