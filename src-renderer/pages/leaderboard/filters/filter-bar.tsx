import { useRef, type ReactNode } from 'react'
import { noFilters, readFilters, writeFilters, type Filters } from '#contract/filters'
import type { Leaderboard } from '#contract/leaderboard'
import { FilterChip } from '../../../components/filter-chip'
import { FilterField } from '../../../components/filter-field'
import { formatCount } from '../../../components/number'
import { useCommands } from '../../../commands/use-commands'
import { filtersNow } from '../address-now'
import type { ChangeLeaderboard } from '../leaderboard-address'
import {
  AttributeFilters,
  CodeFilter,
  ExtraDataFilter,
  RowsFilter,
  ScoreFilter,
  YearsFilter,
} from './choice-filters'
import { chipsOf } from './filter-chips'

interface BarProps {
  leaderboard: Leaderboard
  /** The filters as the address has them, which a slow answer may lag behind. */
  where: string
  change: ChangeLeaderboard
  /** What else acts on the table, at the end of the bar. */
  end?: ReactNode
}

/** What changes of the filters that are on, which a key may have changed before they were drawn. */
type Change = (now: Filters) => Partial<Filters>

/** What narrows the rows: words, filters with the number of results that each would leave, and what is on. */
export function FilterBar({ leaderboard, where, change, end }: BarProps) {
  const filters = readFilters(where) ?? noFilters
  const bar = useRef<HTMLFieldSetElement>(null)
  const set = (changed: Change, replace = false) => {
    const now = filtersNow(leaderboard.id, filters)
    const next = { ...now, ...changed(now) }
    change({ where: writeFilters(next) || undefined, row: undefined }, { replace })
  }
  const clear = () => change({ where: undefined, fold: undefined })
  useFilterCommands({ leaderboard, set, clear, focus: () => focusField(bar.current) })
  const part = (changed: Partial<Filters>) => set(() => changed)
  const filtered = { leaderboard, filters, change: part }
  const chips = chipsOf(filters)
  const isFiltered = chips.length > 0 || filters.text !== '' || leaderboard.fold
  return (
    <fieldset className="filter-bar gap-3" aria-label="Filters" ref={bar}>
      <FilterField
        label="Filter models and papers"
        text={filters.text}
        change={(text) => set(() => ({ text }), true)}
      />
      {chips.map(({ key, kind, name, without }) => (
        <FilterChip key={key} kind={kind} name={name} remove={() => set(() => without)} />
      ))}
      {leaderboard.fold && (
        <FilterChip
          kind="Rows"
          name="best of each paper"
          remove={() => change({ fold: undefined })}
        />
      )}
      {isFiltered && (
        <button type="button" className="button small quiet" onClick={clear}>
          Clear
        </button>
      )}
      <CodeFilter {...filtered} />
      <ExtraDataFilter {...filtered} />
      <YearsFilter {...filtered} />
      <ScoreFilter {...filtered} />
      <RowsFilter {...filtered} fold={(isOn) => change({ fold: isOn || undefined })} />
      <AttributeFilters {...filtered} />
      <Shown leaderboard={leaderboard} />
      {end}
    </fieldset>
  )
}

function Shown({ leaderboard: { rows, results, own = 0 } }: { leaderboard: Leaderboard }) {
  return (
    <span className="end" role="status">
      <b>{formatCount(rows.length)}</b> of {formatCount(results + own)} results
    </span>
  )
}

const focusField = (bar: HTMLElement | null) => bar?.querySelector('input')?.focus()

/** The filters as a whole, and those that are wanted most. */
function useFilterCommands(props: {
  leaderboard: Leaderboard
  set: (change: Change) => void
  clear: () => void
  focus: () => void
}) {
  const { leaderboard, set, clear, focus } = props
  const { facets, absences } = leaderboard
  const every = facets.metrics.map(({ metric }) => metric)
  useCommands({
    filters: focus,
    'clear-filters': clear,
    'only-code': () => set(({ code }) => ({ code: code === null ? 'any' : null })),
    ...(absences.extraData === undefined && {
      'no-extra-data': () => set(({ extra }) => ({ extra: extra === null ? 'no' : null })),
    }),
    'complete-rows': () => set(({ complete }) => ({ complete: complete.length > 0 ? [] : every })),
  })
}
