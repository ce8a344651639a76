import type { ColumnChoice } from '#contract/export/column-choice'
import type { Column, Table } from '#contract/export/table'

interface FieldProps {
  table: Table
  /** As written: the reader's choice with the columns on screen told apart. */
  columns: ColumnChoice
  /** What the reader chose. */
  choice: ColumnChoice
  choose: (choice: ColumnChoice) => void
}

/** Which columns are written. Those picked out one by one keep the order of the table, or of the screen. */
export function ColumnsField({ table, columns, choice, choose }: FieldProps) {
  const chosen = idsOf(columns, table)
  const toggle = (id: string) =>
    choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : withId(chosen, id, table))
  return (
    <fieldset>
      <legend>
        Columns{' '}
        <span className="soft">
          {chosen.length} of {table.columns.length}
          {choice === 'shown' && ', as shown'}
        </span>
      </legend>
      <p className="column-buttons">
        <Whole choice="shown" now={choice} choose={choose}>
          As shown
        </Whole>
        <Whole choice="all" now={choice} choose={choose}>
          All
        </Whole>
      </p>
      <div className="column-boxes">
        {table.columns.map((column) => (
          <ColumnBox
            key={column.id}
            column={column}
            isChosen={chosen.includes(column.id)}
            toggle={() => toggle(column.id)}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Of leaderboards, whose columns differ: all of them or those that their pages show. */
export function ColumnsOfAllField({ choice, choose }: Pick<FieldProps, 'choice' | 'choose'>) {
  const options = [
    ['shown', 'As their pages show them'],
    ['all', 'All that there are'],
  ] as const
  return (
    <fieldset>
      <legend>Columns</legend>
      {options.map(([option, words]) => (
        <label key={option} className="check">
          <input
            type="radio"
            name="columns"
            checked={(choice === 'all') === (option === 'all')}
            onChange={() => choose(option)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}

function Whole(props: {
  choice: 'shown' | 'all'
  now: ColumnChoice
  choose: (choice: ColumnChoice) => void
  children: string
}) {
  const { choice, now, choose, children } = props
  return (
    <button
      type="button"
      className="button small"
      aria-pressed={now === choice}
      onClick={() => choose(choice)}
    >
      {children}
    </button>
  )
}

function ColumnBox(props: { column: Column; isChosen: boolean; toggle: () => void }) {
  const { column, isChosen, toggle } = props
  const { title, about } = column
  return (
    <label className="check" title={about === undefined ? title : `${title}: ${about}`}>
      <input type="checkbox" checked={isChosen} onChange={toggle} />
      <bdi>{title.trim() === '' ? 'unnamed' : title}</bdi>
    </label>
  )
}

function idsOf(choice: ColumnChoice, { columns }: Table): readonly string[] {
  if (typeof choice !== 'string') return choice
  return columns.filter(({ shown }) => choice === 'all' || shown).map(({ id }) => id)
}

/** Puts a column behind the one that it follows in the table. */
function withId(chosen: readonly string[], id: string, { columns }: Table): readonly string[] {
  const ids = columns.map((column) => column.id)
  const before = ids.slice(0, ids.indexOf(id)).findLast((other) => chosen.includes(other))
  return chosen.toSpliced(before === undefined ? 0 : chosen.indexOf(before) + 1, 0, id)
}
