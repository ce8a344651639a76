import type { InputOf } from '#contract/contract'
import type { SortKey } from '#contract/sort'
import { chosenIn } from '../components/facets/chosen'
import { yearsInWords } from '../components/facets/years-facet'
import { isOn } from '../is-on'

/** What the reader can set; which part of the list an answer brings is not part of it. */
export type PapersRequest = Omit<InputOf<'papers'>, 'limit' | 'after' | 'at' | 'year'> & {
  year?: string | undefined
}
type PaperSort = NonNullable<PapersRequest['sort']>

/** Changes a part of the request. */
export type ChangePapers = (part: Partial<PapersRequest>) => void

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

/** The filters that are on, in words: `of 2019`, `with code`. */
export function filterWords(request: PapersRequest): string[] {
  const { task, method, dataset, author, repository, year, code, results } = request
  const [venues, frameworks] = [chosenIn(request.venue), chosenIn(request.framework)]
  return [
    task && `of the task “${task}”`,
    method && `using the method “${method}”`,
    dataset && `of the dataset “${dataset}”`,
    author && `by ${author}`,
    repository && `implemented in ${repository}`,
    venues.length > 0 && `at ${venues.join(' or ')}`,
    frameworks.length > 0 && `with code in ${frameworks.join(' or ')}`,
    year !== undefined && `of ${yearsInWords(String(year))}`,
    code && (code === 'yes' ? 'with code' : 'without code'),
    isOn(results) && 'with results',
  ].filter((words): words is string => typeof words === 'string' && words !== '')
}
