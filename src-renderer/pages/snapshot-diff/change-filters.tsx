import { type Diff, type DiffPlace, diffActions, diffKinds } from '#contract/diff'
import { FilterField } from '../../components/filter-field'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'
import { href } from '../../routes'
import { isFiltered, type ChangeFilter, type DiffAddress } from './diff-address'
import { actionWords, kindWords } from './diff-words'

/** So many tasks are offered, those with most changes first; a change names its own. */
const mostOffered = 200

/** What narrows the list of changes; it lives in the address. */
export function ChangeFilters(props: {
  address: DiffAddress
  whole: Diff
  change: (part: Partial<ChangeFilter>) => void
}) {
  const { address, whole, change } = props
  const { old, new: other, kind, action, area, task, text } = address
  const kinds = diffKinds.map((id) => ({ id, name: kindWords[id] }))
  const actions = diffActions.map((id) => ({ id, name: actionWords[id] }))
  return (
    <div className="filter-bar gap-4">
      <FilterField
        label="Filter changes by name"
        text={text ?? ''}
        change={(typed) => change({ text: typed || undefined })}
      />
      <Select
        label="Kind"
        all="All kinds"
        options={kinds}
        value={kind}
        choose={(id) => change({ kind: id })}
      />
      <Select
        label="Change"
        all="Every change"
        options={actions}
        value={action}
        choose={(id) => change({ action: id })}
      />
      <Select
        label="Area"
        all="All areas"
        options={counted(whole.areas, area)}
        value={area}
        choose={(id) => change({ area: id })}
      />
      <Select
        label="Task"
        all="All tasks"
        options={counted(whole.tasks, task)}
        value={task}
        choose={(id) => change({ task: id })}
      />
      {isFiltered(address) && (
        <a className="button quiet small" href={href('snapshot-diff', { old, new: other })}>
          Clear filters
        </a>
      )}
    </div>
  )
}

interface Option<Id> {
  id: Id
  name: string
}

/** The places with most changes, and the chosen one wherever it stands. */
function counted(places: readonly DiffPlace[], chosen: string | undefined): Option<string>[] {
  const offered = places.filter(({ id }, at) => at < mostOffered || id === chosen)
  const options = offered.map(({ id, name, changes }) => ({
    id,
    name: `${name} (${formatCount(changes)})`,
  }))
  const isKnown = chosen === undefined || places.some(({ id }) => id === chosen)
  return isKnown ? options : [...options, { id: chosen, name: chosen }]
}

function Select<Id extends string>(props: {
  label: string
  /** Of the option that takes the filter off. */
  all: string
  options: readonly Option<Id>[]
  value: Id | undefined
  choose: (id: Id | undefined) => void
}) {
  const { label, all, options, value, choose } = props
  return (
    <span className="select">
      <select
        className="field"
        aria-label={label}
        value={value ?? ''}
        onChange={({ target }) => choose(options.find(({ id }) => id === target.value)?.id)}
      >
        <option value="">{all}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </span>
  )
}
