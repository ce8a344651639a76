import type { Leaderboard, ResultRow } from '#contract/leaderboard'
import { copyText } from '../../../clipboard'
import { Icon } from '../../../components/icon'
import { say } from '../../../frame/toast'
import { linkTo } from '../../../links'
import { href } from '../../../routes'
import type { ChangeLeaderboard, LeaderboardRequest, LeaderboardView } from '../leaderboard-address'
import { isFiltered, metricLabel, rankingMetric } from '../ranking'
import { ChooseButton } from './choose-row'
import { RowFacts } from './row-facts'
import { CodeLinks, ModelLinks, OtherRows } from './row-lists'
import { RowPaper } from './row-paper'
import { RankOf, RowScores } from './row-scores'
import { OwnRow } from './own-row'

/** The place of the row among all: `Rank =7 of 196 by Top 1 Accuracy`. */
export function Standing({ row, leaderboard }: { row: ResultRow; leaderboard: Leaderboard }) {
  const metric = rankingMetric(leaderboard)
  if (!metric) return 'Not ranked'
  if (row.rank === null) return `No rank by ${metricLabel(metric)}`
  return (
    <>
      Rank <RankOf rank={row.rank} isTied={row.tied} of={metric.numbers} /> by {metricLabel(metric)}
    </>
  )
}

/** Copies the address of the row by itself: whatever else is on screen, filters may hide it there. */
export function CopyRowLink({ row, request }: { row: ResultRow; request: LeaderboardRequest }) {
  const { id, metric, better } = request
  const own = row.own !== undefined || undefined
  const address = href('leaderboard', { id, metric, better, own, row: row.position })
  const copy = async () => {
    const isCopied = await copyText(linkTo(address))
    say(isCopied ? 'Link to this row copied.' : 'The system did not let the link be copied.')
  }
  return (
    <button
      type="button"
      className="icon-button small"
      aria-label="Copy a link to this row"
      title="Copy a link to this row"
      onClick={() => void copy()}
    >
      <Icon name="link" />
    </button>
  )
}

interface ContentProps {
  /** As on screen. */
  leaderboard: Leaderboard
  /** With all rows, and their ranks on every metric. */
  all: Leaderboard
  row: ResultRow
  view: LeaderboardView
  change: ChangeLeaderboard
}

/** All about a row: its scores on every metric, and what else is known of the result. */
export function RowContent({ leaderboard, all, row, view, change }: ContentProps) {
  const onScreen = leaderboard.rows.find(({ position }) => position === row.position)
  return (
    <>
      {!onScreen && <HiddenNote leaderboard={leaderboard} />}
      {row.own && <OwnRow leaderboard={all} own={row.own} change={change} />}
      <RowScores row={row} leaderboard={all} />
      <RowFacts
        row={row}
        leaderboard={all}
        shown={
          isFiltered(leaderboard) && onScreen
            ? { rank: onScreen.shownRank, of: leaderboard.rows.length }
            : null
        }
      />
      <RowPaper row={row} />
      <CodeLinks row={row} />
      <ModelLinks row={row} />
      <OtherRows row={row} leaderboard={all} />
      <div className="button-row gap-4">
        <ChooseButton position={row.position} view={view} change={change} />
      </div>
    </>
  )
}

function HiddenNote({ leaderboard: { where } }: { leaderboard: Leaderboard }) {
  return (
    <div className="banner gap-2">
      <Icon name="info" />
      <p>
        {where === ''
          ? 'The table does not show this row, since another of its paper is better.'
          : 'The filters hide this row in the table.'}
      </p>
    </div>
  )
}
