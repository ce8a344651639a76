import { ArchiveError } from '../../archive/errors'
import type { Material } from '../material'
import type { StoredResult } from './stored-result'

/** How many results a reader may add; what is more is refused with a sentence, and never dropped. */
export const MOST_RESULTS = 2000

/** Keeps a result, in the place of the one that has its id. */
export function keeping(all: Material, result: StoredResult): Material {
  const { results } = all
  if (results.some(({ id }) => id === result.id))
    return { ...all, results: results.map((each) => (each.id === result.id ? result : each)) }
  if (results.length >= MOST_RESULTS)
    throw new ArchiveError(
      'invalid-request',
      `Nothing was kept. There are ${MOST_RESULTS.toLocaleString('en')} results of yours already, which is the most; remove some first.`,
    )
  return { ...all, results: [...results, result] }
}

/** Returns the material as it is when there is no such result. */
export function withoutResult(all: Material, id: string): Material {
  const results = all.results.filter((each) => each.id !== id)
  return results.length === all.results.length ? all : { ...all, results }
}

/** The one with an id. Throws ArchiveError. */
export function resultWithId({ results }: Material, id: string): StoredResult {
  const result = results.find((each) => each.id === id)
  if (result) return result
  throw new ArchiveError(
    'not-found',
    `There is no result of yours with the id “${id}”; “own-results” lists them.`,
  )
}
