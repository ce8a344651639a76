import { useRef } from 'react'
import type { Leaderboard, ResultRow } from '#contract/leaderboard'
import { useArchive } from '../../archive'
import { useWithKeys } from '../../commands/keys-of'
import { useCommands } from '../../commands/use-commands'
import { Icon } from '../../components/icon'
import { plural } from '../../components/number'
import { say } from '../../frame/toast'
import { OwnSign } from '../../own/own-sign'
import { href, navigate } from '../../routes'
import { mostChosen, readChosen, writeChosen } from './chosen'
import type { ChangeLeaderboard, LeaderboardView } from './leaderboard-address'
import { modelName } from './row-panel/row-words'

interface TrayProps {
  leaderboard: Leaderboard
  view: LeaderboardView
  change: ChangeLeaderboard
}

const leastToCompare = 2
const reason = 'Choose two models or more to compare them.'

/** The models chosen to be compared, at the foot of the page; nothing while none is. */
export function Tray({ leaderboard, view, change }: TrayProps) {
  const rows = useChosenRows(leaderboard, readChosen(view.chosen))
  const positions = rows.map(({ position }) => position)
  const choose = (next: readonly number[]) =>
    change({ chosen: writeChosen(next) }, { replace: true })
  const own = rows.some((row) => row.own) || undefined
  const compare = { leaderboard: leaderboard.id, rows: positions.join(','), own }
  const canCompare = rows.length >= leastToCompare
  useCommands({ compare: () => (canCompare ? navigate('compare', compare) : say(reason)) })
  const count = rows.length === 0 ? '' : `${plural(rows.length, 'model')} chosen`
  return (
    <>
      {rows.length > 0 && (
        <div className="tray" role="region" aria-label="Chosen models">
          <b>{count}</b>
          <Chips rows={rows} choose={choose} />
          <div className="button-row">
            <button type="button" className="button quiet" onClick={() => choose([])}>
              Clear
            </button>
            <CompareLink to={canCompare ? href('compare', compare) : null} />
          </div>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {rows.length === mostChosen ? `${count}, which is the most` : count}
      </p>
    </>
  )
}

function CompareLink({ to }: { to: string | null }) {
  const withKeys = useWithKeys()
  const content = (
    <>
      <Icon name="compare" />
      Compare
    </>
  )
  if (to === null)
    return (
      <button type="button" className="button primary" disabled title={reason}>
        {content}
        <span className="visually-hidden">, {reason}</span>
      </button>
    )
  return (
    <a className="button primary" href={to} title={withKeys('Compare', 'compare')}>
      {content}
    </a>
  )
}

function Chips(props: {
  rows: readonly ResultRow[]
  choose: (positions: readonly number[]) => void
}) {
  const { rows, choose } = props
  const list = useRef<HTMLUListElement>(null)
  const remove = (row: ResultRow, index: number) => {
    // The cross that was pressed goes; the focus goes to its neighbour, or to the page.
    const crosses = list.current?.querySelectorAll('button')
    const next = crosses?.[index + 1] ?? crosses?.[index - 1] ?? document.getElementById('main')
    next?.focus()
    choose(rows.filter((other) => other !== row).map(({ position }) => position))
  }
  return (
    <ul className="chips" ref={list}>
      {rows.map((row, index) => (
        <li key={row.position} className="filter-chip">
          <bdi className="clip" title={row.model}>
            {modelName(row)}
          </bdi>
          {row.own && <OwnSign />}
          <button
            type="button"
            className="icon-button small"
            aria-label={`Remove ${modelName(row)}`}
            title="Remove"
            onClick={() => remove(row, index)}
          >
            <Icon name="close" small />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The rows chosen, in the order of their choice, also those that filters hide; what is no row is passed over. */
function useChosenRows(leaderboard: Leaderboard, positions: readonly number[]): ResultRow[] {
  const shown = rowsAt(leaderboard.rows, positions)
  const areAllShown = shown.length === positions.length
  const asked = useArchive(
    'leaderboard',
    { id: leaderboard.id, own: leaderboard.own !== undefined },
    { quiet: true, isOff: areAllShown },
  )
  return areAllShown || asked.state !== 'ready' ? shown : rowsAt(asked.value.rows, positions)
}

const rowsAt = (rows: readonly ResultRow[], positions: readonly number[]): ResultRow[] =>
  positions.flatMap((position) => rows.find((row) => row.position === position) ?? [])
