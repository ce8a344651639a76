import type { InputOf } from '#contract/contract'
import type { SortKey } from '#contract/sort'
import { isOn } from '../../is-on'

/** What the reader can set; how much one answer brings is not part of it. */
export type LeaderboardsRequest = Omit<InputOf<'leaderboards'>, 'limit' | 'after'>

export type ChangeLeaderboards = (part: LeaderboardsRequest) => void

type Sort = NonNullable<LeaderboardsRequest['sort']>

// The columns that sort bear the names of the orders in the contract.
export const keysOf = (sort: Sort | undefined): SortKey[] =>
  sort === undefined || sort === 'notable' ? [] : [{ column: sort, descending: sort !== 'name' }]

/** The order of the contract that a sort key stands for. */
export const sortOf = (key: SortKey | undefined): Sort | undefined => key && (key.column as Sort)

/** The order of the rows when the reader has chosen none. */
export const orderOf = ({ notable }: LeaderboardsRequest) =>
  isOn(notable)
    ? ({ column: '', order: 'other', words: 'results times years, highest first' } as const)
    : ({ column: 'results', order: 'descending', words: 'Results, highest first' } as const)

/** What is asked for, in words that follow the noun. */
export function filterWords(request: LeaderboardsRequest): string[] {
  const { text, area, task, dataset, metric, year, notable } = request
  return [
    ...(isOn(notable) ? ['that is notable'] : []),
    ...(text ? [`named “${text}”`] : []),
    ...(area ? [`of the area “${area}”`] : []),
    ...(task ? [`of the task “${task}”`] : []),
    ...(dataset ? [`on the dataset “${dataset}”`] : []),
    ...(metric === undefined ? [] : [`ranked by ${metric}`]),
    ...(year ? [`with a newest result of ${year}`] : []),
  ]
}
