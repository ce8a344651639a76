import type { Call } from '#contract/contract'
import { hitKinds, type Search } from '#contract/search'
import type { Question } from './arguments'

/** At most so many. */
const FEW = 3

/** A search takes no longer text. */
const LONGEST = 400

/**
 * What is called much like the thing that a question did not find, as a sentence after the failure, by the
 * ids that the question takes; empty when there is nothing.
 */
export async function nearestNames({ method, request }: Question, call: Call): Promise<string> {
  const kind = hitKinds.find((each) => each === method)
  const id = request['id'] ?? request['name'] ?? request['url']
  if (kind === undefined || typeof id !== 'string') return ''
  const text = id.replaceAll(/[-_]+/g, ' ').slice(0, LONGEST)
  const outcome = await call('search', { text, kind, limit: FEW })
  const { items } = outcome.ok ? (outcome.value as Search) : { items: [] }
  return items.length === 0 ? '' : ` Nearest: ${items.map(({ id }) => `“${id}”`).join(', ')}.`
}
