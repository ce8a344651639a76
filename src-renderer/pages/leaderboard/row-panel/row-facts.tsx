import type { Leaderboard, ResultRow } from '#contract/leaderboard'
import { Absent } from '../../../components/absent'
import { formatCount } from '../../../components/number'
import { Pairs } from '../../../components/pairs'
import { ExtraData, ResultDate } from '../result-cells'
import { recordSpan } from './row-words'

/** What the archive tells of a row beside its scores. */
export function RowFacts(props: {
  row: ResultRow
  /** With all rows. */
  leaderboard: Leaderboard
  /** Its rank among the rows that the filters leave; null without filters. */
  shown: { rank: number | null; of: number } | null
}) {
  const { row, leaderboard, shown } = props
  return (
    <Pairs
      className="pairs gap-3"
      of={{
        ...(shown?.rank != null && {
          'Rank shown': `${formatCount(shown.rank)} of ${formatCount(shown.of)}`,
        }),
        'Extra data': <ExtraData extraData={row.extraData} />,
        Record: <RecordOf row={row} leaderboard={leaderboard} />,
        Date: <ResultDate row={row} />,
        'In archive': row.own
          ? 'no, yours'
          : `row ${formatCount(row.position)} of ${formatCount(leaderboard.results)}`,
        ...(row.rankWithoutOwn != null && {
          'Rank without yours': formatCount(row.rankWithoutOwn),
        }),
      }}
    />
  )
}

function RecordOf({ row, leaderboard }: { row: ResultRow; leaderboard: Leaderboard }) {
  const span = recordSpan(row, leaderboard)
  if (span !== null) return span
  const isKnown = leaderboard.progress.records.length > 0 && row.date !== null && !row.misdated
  return <Absent>{isKnown ? 'none' : 'unknown'}</Absent>
}
