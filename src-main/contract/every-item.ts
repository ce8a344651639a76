import { ask } from './ask'
import { type Call, type InputOf, type Method, type ReplyOf, requests } from './contract'

interface Page {
  items: readonly unknown[]
  next: string | null
}

const LARGEST = 500

/**
 * Whether the answer is a list that comes page by page. A question that does not exist, as an address
 * may name it, is left to the archive to refuse.
 */
export const isPaged = (method: Method): boolean =>
  Object.hasOwn(requests, method) && 'after' in requests[method].shape

/**
 * The reply to a question with its whole list: a list is followed to its end, page by page, unless
 * the request says how many items it wants. Throws AskError when refused.
 */
export async function everyItem<M extends Method>(
  call: Call,
  method: M,
  request: InputOf<M>,
): Promise<ReplyOf<M>> {
  const { limit } = request as { limit?: unknown }
  if (!isPaged(method) || limit !== undefined) return ask(call, method, request)
  const ofSize = { ...request, limit: LARGEST }
  const first = (await ask(call, method, ofSize)) as ReplyOf<M> & Page
  const items = [...first.items]
  for (let { next } = first; next !== null;) {
    const page = (await ask(call, method, { ...ofSize, after: next })) as ReplyOf<M> & Page
    items.push(...page.items)
    next = page.next
  }
  return { ...first, items, next: null }
}
