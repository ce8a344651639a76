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
export type Citable = 'cite' | 'papers' | keyof typeof papersIn

export const isCitable = (method: string): method is Citable & Method =>
  method === 'cite' || method === 'papers' || Object.hasOwn(papersIn, method)

/** The papers of an answer, each once. */
export function citablePapers(method: Method, reply: unknown): string[] {
  const read = papersIn[method] as ((reply: unknown) => (string | null | undefined)[]) | undefined
  return [...new Set(read?.(reply).filter((id) => typeof id === 'string') ?? [])]
}
