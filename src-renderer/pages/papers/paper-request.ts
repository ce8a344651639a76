import type { InputOf } from '#contract/contract'
import type { SortKey } from '#contract/sort'

/** What the reader can set; how much one answer brings is not part of it. */
export type PapersRequest = Omit<InputOf<'papers'>, 'limit' | 'after'>
type PaperSort = NonNullable<PapersRequest['sort']>

const keys: Record<PaperSort, SortKey> = {
  newest: { column: 'date', descending: true },
  oldest: { column: 'date', descending: false },
  title: { column: 'title', descending: false },
  repositories: { column: 'repositories', descending: true },
  results: { column: 'results', descending: true },
}

/** An order of the archive as the table shows it. */
export const keysOf = (sort: PaperSort = 'newest'): readonly SortKey[] => [
  keys[sort] ?? keys.newest,
]

/** The order that a click on a head asks for; the archive's own when it has none like that. */
export function sortOf([wanted]: readonly SortKey[]): PaperSort | undefined {
  const found = Object.entries(keys).find(
    ([, { column, descending }]) => column === wanted?.column && descending === wanted.descending,
  )
  const sort = found?.[0] as PaperSort | undefined
  return sort === 'newest' ? undefined : sort
}

/** A switch of an address is text. */
export const isOn = (flag: unknown): boolean => flag === true || flag === 'true'

/** The filters that are on, in words: `of 2019`, `with code`. */
export function filterWords(request: PapersRequest): string[] {
  const { task, method, dataset, author, year, code, results } = request
  return [
    task && `of the task “${task}”`,
    method && `using the method “${method}”`,
    dataset && `of the dataset “${dataset}”`,
    author && `by ${author}`,
    year && `of ${year}`,
    code && (code === 'yes' ? 'with code' : 'without code'),
    isOn(results) && 'with results',
  ].filter((words): words is string => typeof words === 'string' && words !== '')
}
