import type { Compare } from '#contract/compare'
import type { ResultRow } from '#contract/leaderboard'
import { Icon } from '../../components/icon'
import { href } from '../../routes'
import { modelName } from '../leaderboard/row-panel/row-words'
import { changeBaseline, removeRow } from './compare-address'

const leastCompared = 2

/** The head of a model's column: its name, whether it is the baseline, and a cross that takes it out. */
export function ModelHead({ compare, row }: { compare: Compare; row: ResultRow }) {
  const { leaderboard, rows, baseline } = compare
  const name = modelName(row)
  const isLast = rows.length <= leastCompared
  return (
    <>
      <span className="model">
        <a href={href('leaderboard', { id: leaderboard, row: row.position })} title={row.model}>
          {name}
        </a>
        <button
          type="button"
          className="icon-button small"
          aria-label={`Remove ${name}`}
          title={isLast ? 'It takes two to compare' : 'Remove this model'}
          disabled={isLast}
          onClick={() => removeRow(compare, row.position)}
        >
          <Icon name="close" small />
        </button>
      </span>
      <label className="check">
        <input
          type="radio"
          name="baseline"
          checked={row.position === baseline}
          onChange={() => changeBaseline(compare, row.position)}
        />
        baseline
      </label>
    </>
  )
}
