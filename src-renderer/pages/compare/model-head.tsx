import type { Compare } from '#contract/compare'
import type { ResultRow } from '#contract/leaderboard'
import { Icon } from '../../components/icon'
import { OwnSign } from '../../own/own-sign'
import { href } from '../../routes'
import { modelName } from '../leaderboard/row-panel/row-words'
import { changeBaseline, ownAmong, removeRow } from './compare-address'

const leastCompared = 2

/** The button that was pressed goes, so that its neighbour takes the focus; or the page, where none can be pressed. */
function passFocus(button: HTMLElement): void {
  const all = [...(button.closest('tr')?.querySelectorAll<HTMLElement>('[data-removes]') ?? [])]
  const at = all.indexOf(button)
  const next = all.length > leastCompared + 1 ? (all[at + 1] ?? all[at - 1]) : undefined
  ;(next ?? document.getElementById('main'))?.focus()
}

/** The head of a model's column: its name, whether it is the baseline, and a cross that takes it out. */
export function ModelHead(props: { compare: Compare; row: ResultRow; isBaseline: boolean }) {
  const { compare, row, isBaseline } = props
  const { leaderboard, rows } = compare
  const name = modelName(row)
  const isLast = rows.length <= leastCompared
  return (
    <>
      <span className="model">
        <a
          className="clamp"
          href={href('leaderboard', {
            id: leaderboard,
            own: ownAmong([row]),
            row: row.position,
          })}
          title={row.model}
        >
          {name}
        </a>
        {row.own && <OwnSign />}
        <button
          type="button"
          className="icon-button small"
          aria-label={`Remove ${name}`}
          title={isLast ? 'It takes two to compare' : 'Remove this model'}
          disabled={isLast}
          data-removes
          onClick={({ currentTarget }) => {
            passFocus(currentTarget)
            removeRow(compare, row.position)
          }}
        >
          <Icon name="close" small />
        </button>
      </span>
      <label className="check">
        <input
          type="radio"
          name="baseline"
          checked={isBaseline}
          onChange={() => changeBaseline(compare, row.position)}
        />
        baseline
      </label>
    </>
  )
}
