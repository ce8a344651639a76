import type { Leaderboard, ResultRow } from '#contract/leaderboard'
import { resultIdOf } from '#contract/result-id'
import { Icon } from '../../../components/icon'
import { toggleBookmarkOf, type CurrentThing } from '../../../frame/current-thing'
import { thingEntries } from '../../../frame/keep-entries'
import { KeepMenu } from '../../../frame/keep-menu'
import { keptOf, useKept } from '../../../kept'
import { modelName } from './row-words'

/** The star of a result, and what else can be kept of it. */
export function KeepRow({ leaderboard, row }: { leaderboard: Leaderboard; row: ResultRow }) {
  const kept = useKept()
  if (kept === null) return null
  const { id, task, dataset, rows } = leaderboard
  const thing: CurrentThing = {
    kind: 'result',
    id: resultIdOf(id, row, rows),
    name: `${modelName(row)} in ${task} on ${dataset}`,
    isMissing: false,
  }
  return (
    <span className="group">
      <button
        type="button"
        className="icon-button small"
        aria-label="Bookmark this result"
        aria-pressed={keptOf(kept.bookmarks, thing).length > 0}
        title="Bookmark this result"
        onClick={() => void toggleBookmarkOf(thing)}
      >
        <Icon name="star" />
      </button>
      <KeepMenu label="More to keep of this result" entries={thingEntries(thing, kept)} />
    </span>
  )
}
