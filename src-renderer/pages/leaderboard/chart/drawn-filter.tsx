import { noFilters, readFilters, writeFilters, type Filters } from '#contract/filters'
import type { Leaderboard } from '#contract/leaderboard'
import { filtersNow } from '../address-now'
import type { ChangeLeaderboard } from '../leaderboard-address'

interface Choice {
  name: string
  isOn: boolean
  part: Partial<Filters>
  /** Why it cannot be chosen. */
  reason?: string | undefined
}

/** All results, or the two filters that a chart is looked at with most; the same as in the filter bar. */
export function DrawnFilter(props: {
  leaderboard: Leaderboard
  /** The filters as the address has them. */
  where: string
  change: ChangeLeaderboard
}) {
  const { leaderboard, where, change } = props
  const filters = readFilters(where) ?? noFilters
  return (
    <div className="segments" role="group" aria-label="Results drawn">
      {choicesOf(filters, leaderboard).map(({ name, isOn, part, reason }) => (
        <button
          key={name}
          type="button"
          aria-pressed={isOn}
          aria-disabled={reason === undefined ? undefined : true}
          title={reason}
          onClick={() => {
            if (reason !== undefined) return
            const now = filtersNow(leaderboard.id, filters)
            change({ where: writeFilters({ ...now, ...part }) || undefined })
          }}
        >
          {name}
          {reason !== undefined && <span className="visually-hidden">, {reason}</span>}
        </button>
      ))}
    </div>
  )
}

/** Each takes itself back when it is on. */
function choicesOf({ code, extra }: Filters, { absences }: Leaderboard): Choice[] {
  const [hasCode, hasNoExtra] = [code === 'any' || code === 'official', extra === 'no']
  const isUnknown = absences.extraData !== undefined && !hasNoExtra
  return [
    {
      name: 'All',
      isOn: code === null && extra === null,
      part: { code: null, extra: null },
    },
    { name: 'With code', isOn: hasCode, part: { code: hasCode ? null : 'any' } },
    {
      name: 'No extra data',
      isOn: hasNoExtra,
      part: { extra: hasNoExtra ? null : 'no' },
      reason: isUnknown ? `extra training data is ${absences.extraData}` : undefined,
    },
  ]
}
