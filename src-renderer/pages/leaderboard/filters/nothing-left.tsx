import { noFilters, readFilters } from '#contract/filters'
import type { Leaderboard } from '#contract/leaderboard'
import type { ChangeLeaderboard } from '../leaderboard-address'
import { chipsOf } from './filter-chips'

/** In place of a table without rows: which filters left nothing, and the way out; or that there is nothing. */
export function NothingLeft(props: { leaderboard: Leaderboard; change: ChangeLeaderboard }) {
  const { leaderboard, change } = props
  if (leaderboard.results === 0) {
    return (
      <div className="empty gap-4">
        <h2>No results in this snapshot</h2>
        <p>The archive lists this leaderboard without a single result.</p>
      </div>
    )
  }
  const filters = readFilters(leaderboard.where) ?? noFilters
  const words = [
    ...(filters.text === '' ? [] : [`with “${filters.text}” in model or paper`]),
    ...chipsOf(filters).map(({ kind, name }) => `${kind}: ${name}`),
  ]
  return (
    <div className="empty gap-4">
      <h2>No result passes these filters</h2>
      <p>{words.join('; ')}. Every filter has to be met at once.</p>
      <div className="button-row">
        <button
          type="button"
          className="button"
          onClick={() => change({ where: undefined, fold: undefined })}
        >
          Clear filters
        </button>
      </div>
    </div>
  )
}
