import type { Archive, ReaderMethod } from '#contract/contract'
import type { DirectionPreference } from '#contract/preferences'
import type { DecidedEnds } from '../archive/ranking/decided-ends'

/** What the reader decided, as long as the program runs. */
export function openPreferences(): { answers: Pick<Archive, ReaderMethod>; decided: DecidedEnds } {
  let directions: readonly DirectionPreference[] = []
  const views: Record<string, string> = Object.create(null)
  const preferences = () => ({ directions, views: { ...views }, trouble: null })
  return {
    answers: {
      preferences,
      prefer({ metric, leaderboard = null, better }) {
        const others = directions.filter(
          (each) => each.metric !== metric || each.leaderboard !== leaderboard,
        )
        directions = better ? [...others, { metric, leaderboard, better }] : others
        return preferences()
      },
      remember({ view, as }) {
        if (as === undefined) delete views[view]
        else views[view] = as
        return preferences()
      },
    },
    decided: {
      endOf(leaderboard, metric) {
        const own = directions.filter((each) => each.metric === metric)
        const found =
          own.find((each) => each.leaderboard === leaderboard) ??
          own.find((each) => each.leaderboard === null)
        if (!found) return null
        return {
          better: found.better,
          decided: found.leaderboard === null ? 'metric' : 'leaderboard',
        }
      },
    },
  }
}
