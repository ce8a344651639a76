import { useRef } from 'react'
import type { Leaderboard, ResultRow } from '#contract/leaderboard'
import { useArchive } from '../../../archive'
import { useSingleKeys } from '../../../commands/keys-of'
import { plural } from '../../../components/number'
import type { ChangeLeaderboard, LeaderboardRequest, LeaderboardView } from '../leaderboard-address'
import { chooseRow } from './choose-row'
import { KeepRow } from './keep-row'
import { PanelFrame } from './panel-frame'
import { CopyRowLink, RowContent, Standing } from './row-content'
import { useFocusBack } from './row-focus'
import { modelName, readPosition } from './row-words'
import { usePanelKeys } from './use-panel-keys'

interface PanelProps {
  /** As on screen: its rows are those to step through. */
  leaderboard: Leaderboard
  request: LeaderboardRequest
  view: LeaderboardView
  change: ChangeLeaderboard
}

/** One row in full, when the address names one. Filters hide rows of the table but not of the panel. */
export function RowPanel(props: PanelProps) {
  const { row } = props.view
  return row !== undefined && <OpenPanel {...props} spelled={row} />
}

/** `spelled` is the row as the address has it, which may be anything. */
function OpenPanel(props: PanelProps & { spelled: string }) {
  const { spelled, leaderboard, request, change } = props
  const { id, metric, better, own } = request
  const asked = useArchive('leaderboard', { id, metric, better, own, ranks: true }, { quiet: true })
  const content = useRef<HTMLDivElement>(null)
  const position = readPosition(spelled)
  const close = () => change({ row: undefined }, { replace: true })
  const choose = () => {
    if (position !== null) chooseRow(position, props.view, change)
  }
  const step = (by: number) => {
    const next = neighbour(leaderboard.rows, position, by)
    if (next) change({ row: String(next.position) }, { replace: true })
  }
  const letters = { j: () => step(1), k: () => step(-1), x: choose }
  usePanelKeys(content, { ...(useSingleKeys() && letters), Escape: close })
  useFocusBack(leaderboard, position)
  if (asked.state === 'waiting') return null
  const row = asked.state === 'ready' && asked.value.rows.find((each) => each.position === position)
  if (asked.state === 'failed' || !row) {
    return (
      <PanelFrame over={`Row ${spelled}`} heading="No such row" of={spelled} close={close}>
        <div ref={content}>
          <p className="gap-2">
            {asked.state === 'failed' ? asked.error.message : whyNone(leaderboard)}
          </p>
        </div>
      </PanelFrame>
    )
  }
  return (
    <PanelFrame
      over={<Standing row={row} leaderboard={asked.value} />}
      heading={modelName(row)}
      of={spelled}
      actions={
        <>
          <KeepRow leaderboard={asked.value} row={row} />
          <CopyRowLink row={row} request={request} />
        </>
      }
      close={close}
    >
      <div ref={content}>
        {/* Another row begins anew, with its long lists cut. */}
        <RowContent key={spelled} {...props} all={asked.value} row={row} />
      </div>
    </PanelFrame>
  )
}

const whyNone = ({ results }: Leaderboard) =>
  results === 0
    ? 'This leaderboard has no rows in this snapshot.'
    : `This leaderboard has ${plural(results, 'row')} in this snapshot, numbered from 1 in the order of the archive.`

/** The row so many lines further down the table; the first line when the row itself is not there. */
function neighbour(
  rows: readonly ResultRow[],
  position: number | null,
  by: number,
): ResultRow | undefined {
  const at = rows.findIndex((row) => row.position === position)
  return at === -1 ? rows[0] : rows[at + by]
}
