import type { Compare } from '#contract/compare'
import { plural } from '../../components/number'
import type { TablePart } from '../../export/export-part'
import { positionsOf } from './compare-address'

const leastCompared = 2

/**
 * A table of a comparison as it is exported. The reader's own results are left out unless they are
 * chosen; where too little is left without them, the part says in its title that they are in it.
 */
export function comparePart(compare: Compare, table: Compare['table']): TablePart {
  const { leaderboard, rows, baseline, metrics, shared } = compare
  const archive = rows.filter((row) => !row.own)
  const isOfMetrics = table === 'metrics'
  const title = isOfMetrics ? 'On this leaderboard' : 'On other leaderboards'
  const whole: TablePart = {
    kind: 'table',
    title,
    count: plural(isOfMetrics ? metrics.length : shared.length, 'row'),
    method: 'compare',
    request: { leaderboard, rows: positionsOf(rows), baseline, table },
    name: `${leaderboard}-compared${isOfMetrics ? '' : '-elsewhere'}`,
  }
  if (archive.length === rows.length) return whole
  const withOwn: TablePart = { ...whole, request: { ...whole.request, own: true } }
  if (archive.length < leastCompared) return { ...withOwn, title: `${title}, with my results` }
  const isBaseline = archive.some(({ position }) => position === baseline)
  const request = {
    leaderboard,
    rows: positionsOf(archive),
    table,
    ...(isBaseline && { baseline }),
  }
  return { ...whole, request, leftOut: rows.length - archive.length, withOwn }
}
