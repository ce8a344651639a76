import type { Method, ReplyOf } from '../contract'

/** The papers that the answer to a question names, in its order. */
const papersIn: { [M in Method]?: (reply: ReplyOf<M>) => (string | null | undefined)[] } = {
  paper: ({ id }) => [id],
  leaderboard: ({ rows }) => rows.map(({ paperId }) => paperId),
  compare: ({ rows }) => rows.map(({ paperId }) => paperId),
  model: ({ results }) => results.map(({ paper }) => paper?.id),
  'library-list': ({ items }) =>
    items.flatMap(({ kind, idHere }) => (kind === 'paper' ? [idHere] : [])),
  search: ({ items }) => items.flatMap(({ kind, id }) => (kind === 'paper' ? [id] : [])),
}

/** The questions whose answers can be cited. */
type Citable = 'cite' | 'papers' | keyof typeof papersIn

/** Whether the reply to a question names papers that can be cited. */
export const isCitable = (method: string): method is Citable & Method =>
  method === 'cite' || method === 'papers' || Object.hasOwn(papersIn, method)

/** The papers of an answer, each once. */
export const citablePapers = (method: Method, reply: unknown): string[] => [
  ...new Set(named(method, reply).filter((id) => typeof id === 'string')),
]

const OF_RESULTS: readonly Method[] = ['leaderboard', 'compare', 'model']

/** How many results of an answer name no paper that could be cited. */
export const unnamedIn = (method: Method, reply: unknown): number =>
  OF_RESULTS.includes(method)
    ? named(method, reply).filter((id) => typeof id !== 'string').length
    : 0

function named(method: Method, reply: unknown): (string | null | undefined)[] {
  const read = papersIn[method] as ((reply: unknown) => (string | null | undefined)[]) | undefined
  return read?.(reply) ?? []
}
