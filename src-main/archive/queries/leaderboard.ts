import type { RequestOf } from '#contract/contract'
import { writeFilters } from '#contract/filters'
import type { Leaderboard, Metric, ResultRow } from '#contract/leaderboard'
import { writeSort, type SortKey } from '#contract/sort'
import { ArchiveError } from '../errors'
import { asDecided, chooseRanking } from '../ranking/choose-ranking'
import type { DecidedEnds } from '../ranking/decided-ends'
import { bestOfEachPaper } from '../ranking/fold-papers'
import { orderRows, rankOrder } from '#contract/row-order'
import { progressOf, tradeOffOf } from '../ranking/progress'
import { ranked, rankedAsShown } from '../ranking/ranked-rows'
import { withRanks } from '../ranking/ranks-by-metric'
import { withRanksWithoutOwn } from '../ranking/ranks-without-own'
import { hindrances } from '../ranking/row-filter'
import type { TextPlaces } from '#contract/text-places'
import { filtersOf, opposedMetric, rankingMetric, sortKeys } from './leaderboard-request'
import type { ReadLeaderboard, StoredLeaderboard, View } from './stored-leaderboard'

/** A leaderboard in the order asked for, with what it is ranked by and why. */
export function leaderboard(
  read: ReadLeaderboard,
  decided: DecidedEnds,
  request: RequestOf<'leaderboard'>,
): Leaderboard {
  const stored = read(request.id)
  const metrics = stored.metrics.map((metric) => asDecided(metric, request.id, decided))
  return { ...stored.facts, metrics, ...viewOf(stored, metrics, request, decided) }
}

/** The rows as asked for, and what is told of them. */
function viewOf(
  { rows, facets, places, facts }: StoredLeaderboard,
  metrics: readonly Metric[],
  request: RequestOf<'leaderboard'>,
  decided: DecidedEnds,
): View {
  const metric = rankingMetric(metrics, request.metric)
  const rankedBy = chooseRanking(metric, request.better, request.id, decided)
  const against = opposedMetric(metrics, request.against)
  const filters = filtersOf(request, metrics)
  const keys = sortKeys(request.sort ?? '')
  const hindered = hindrances(rows, filters)
  const inPlace = ranked(rows, rankedBy)
  const all = facts.own ? withRanksWithoutOwn(inPlace, rankedBy) : inPlace
  const told = request.ranks ? withRanks(all, metrics, rankedBy) : all
  const left = told.filter((_, index) => hindered[index] === null)
  const best = request.fold ? bestOfEachPaper(left) : left
  const shown = best.length < rows.length ? rankedAsShown(best, rankedBy) : best
  return {
    rankedBy,
    sort: writeSort(keys),
    where: writeFilters(filters),
    fold: request.fold,
    rows: inOrder(shown, keys, metrics, places),
    facets: facets.count(hindered),
    progress: progressOf(shown, metric, rankedBy),
    tradeOff: against && tradeOffOf(shown, rankedBy, against),
  }
}

function inOrder(
  rows: readonly ResultRow[],
  keys: readonly SortKey[],
  metrics: readonly Metric[],
  places: TextPlaces,
): ResultRow[] {
  if (keys.length === 0) return rankOrder(rows)
  const ordered = orderRows(rows, keys, metrics, places)
  if (ordered) return ordered
  throw new ArchiveError(
    'invalid-request',
    `This leaderboard has no column to sort by as in “${writeSort(keys)}”; name model, extra, ` +
      'paper, code, date, position, or a metric as “metric.” and its name.',
  )
}
