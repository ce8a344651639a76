import type { Method, ReplyOf } from '#contract/contract'
import { plural } from './components/number'
import { createStore } from './store'

/** What the last answer brought and how long it took, for the status line. */
export const lastAnswer = createStore('')

/** Notes how long the last answer took. */
export function answered<M extends Method>(method: M, reply: ReplyOf<M>, milliseconds: number) {
  lastAnswer.set(`${amount(method, reply)} in ${milliseconds.toFixed(1)} ms`)
}

/** What methods answer with, where they are not named for it. */
const nouns: Partial<Record<Method, string>> = { search: 'match', diff: 'change', cite: 'citation' }

function amount(method: Method, reply: object): string {
  if ('total' in reply) {
    return plural(Number(reply.total), nouns[method] ?? method.replace(/s$/, ''))
  }
  if ('rows' in reply && Array.isArray(reply.rows)) return plural(reply.rows.length, 'result')
  if ('areas' in reply && method === 'areas' && Array.isArray(reply.areas)) {
    return plural(reply.areas.length, 'area')
  }
  return 'Answered'
}
