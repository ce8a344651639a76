import { useMemo } from 'react'
import type { Leaderboard } from '#contract/leaderboard'
import { orderRows } from '#contract/row-order'
import { readSort, writeSort } from '#contract/sort'
import { TextPlaces } from '#contract/text-places'
import { type Asked, useArchive } from '../../archive'
import { questionOf, type LeaderboardRequest } from './leaderboard-address'

/** A leaderboard as the archive gives it, and in the order that the address asks for. */
interface OrderedLeaderboard {
  /** Best first; the same object whatever the order. */
  ranked: Leaderboard
  ordered: Leaderboard
}

/**
 * Asks for a leaderboard. The page puts its rows in order by the rule of the archive itself, so that a
 * press on a head is answered in the same frame; an order that cannot be is left to the archive to refuse.
 */
export function useLeaderboard(request: LeaderboardRequest): Asked<OrderedLeaderboard> {
  const { sort = '' } = request
  const asked = useArchive('leaderboard', questionOf(request))
  const ranked = asked.state === 'ready' ? asked.value : null
  const places = useMemo(() => ranked && new TextPlaces(ranked.rows), [ranked])
  const ordered = useMemo(
    () => ranked && places && inOrder(ranked, sort, places),
    [ranked, sort, places],
  )
  const refused = useArchive('leaderboard', request, { isOff: ranked === null || ordered !== null })
  return useMemo(() => {
    if (asked.state !== 'ready') return asked
    if (ordered) return { ...asked, value: { ranked: asked.value, ordered } }
    return refused.state === 'failed' ? refused : { state: 'waiting' }
  }, [asked, ordered, refused])
}

/** Null for an order that cannot be. */
function inOrder(ranked: Leaderboard, sort: string, places: TextPlaces): Leaderboard | null {
  const keys = readSort(sort)
  if (keys?.length === 0) return ranked
  const rows = keys && orderRows(ranked.rows, keys, ranked.metrics, places)
  return rows && { ...ranked, sort: writeSort(keys), rows }
}
