import { useState } from 'react'
import type { Filters } from '#contract/filters'
import type { Leaderboard } from '#contract/leaderboard'
import { Icon } from '../../../components/icon'
import { Switch } from '../../../components/switch'
import { metricLabel, rankingMetric } from '../ranking'
import { FilterButton } from './filter-button'
import { RangeFields } from '../../../components/range-fields'
import { ValueList } from './value-list'

interface FilterProps {
  leaderboard: Leaderboard
  filters: Filters
  change: (part: Partial<Filters>) => void
}

const codes = ['any', 'official', 'none'] as const
const answers = ['yes', 'no', 'unknown'] as const

const firstOf = <Value extends string>(values: readonly Value[], chosen: readonly string[]) =>
  values.find((value) => chosen.includes(value)) ?? null

const codeWords: Readonly<Record<string, string>> = {
  any: 'has code',
  official: 'has official code',
  none: 'no code',
}

/** By whether the paper has code. */
export function CodeFilter({ leaderboard, filters, change }: FilterProps) {
  const { code } = filters
  return (
    <FilterButton name="Code" isOn={code !== null}>
      <ValueList
        label="Code"
        values={leaderboard.facets.code}
        chosen={code === null ? [] : [code]}
        change={(chosen) => change({ code: firstOf(codes, chosen) })}
        words={(value) => codeWords[value] ?? value}
      />
    </FilterButton>
  )
}

/** By whether the result used extra training data. */
export function ExtraDataFilter({ leaderboard, filters, change }: FilterProps) {
  const { extra } = filters
  return (
    <FilterButton
      name="Extra data"
      isOn={extra !== null}
      // A filter from an address can still be taken off.
      reason={
        leaderboard.absences.extraData !== undefined && extra === null
          ? 'unknown for every result of this leaderboard'
          : undefined
      }
    >
      <ValueList
        label="Extra training data"
        values={leaderboard.facets.extra}
        chosen={extra === null ? [] : [extra]}
        change={(chosen) => change({ extra: firstOf(answers, chosen) })}
      />
    </FilterButton>
  )
}

/** By the year of the paper. */
export function YearsFilter({ leaderboard, filters, change }: FilterProps) {
  const { years } = leaderboard.facets
  return (
    <FilterButton
      name="Years"
      isOn={filters.years !== null}
      reason={years.length === 0 && filters.years === null ? 'no result has a date' : undefined}
    >
      <p className="legend">Year of the paper</p>
      <RangeFields
        name="Years"
        range={filters.years}
        ends={{ lowest: years[0]?.year ?? null, highest: years.at(-1)?.year ?? null }}
        change={(years) => change({ years })}
      />
    </FilterButton>
  )
}

/** By a range of the score of one metric at a time. */
export function ScoreFilter({ leaderboard, filters, change }: FilterProps) {
  const { metrics } = leaderboard.facets
  const first = rankingMetric(leaderboard)?.name ?? metrics[0]?.metric
  const [chosen, choose] = useState(first)
  const facet = metrics.find(({ metric }) => metric === chosen) ?? metrics[0]
  const hasNumbers = metrics.some(({ lowest }) => lowest !== null)
  const others = filters.ranges.filter(({ metric }) => metric !== facet?.metric)
  return (
    <FilterButton
      name="Score range"
      isOn={filters.ranges.length > 0}
      reason={hasNumbers ? undefined : 'no score reads as a number'}
    >
      <label className="legend">
        Score of{' '}
        <span className="select">
          <select
            className="field"
            value={facet?.metric}
            onChange={({ target }) => choose(target.value)}
          >
            {metrics.map(({ metric }) => (
              <option key={metric} value={metric}>
                {metricLabel({ name: metric })}
              </option>
            ))}
          </select>
          <Icon name="down" small />
        </span>
      </label>
      {facet && (
        <RangeFields
          key={facet.metric}
          name={metricLabel({ name: facet.metric })}
          range={filters.ranges.find(({ metric }) => metric === facet.metric) ?? null}
          ends={facet}
          change={(range) =>
            change({ ranges: range ? [...others, { metric: facet.metric, ...range }] : others })
          }
        />
      )}
    </FilterButton>
  )
}

/** Which rows of those that are alike in what was measured, or of one paper. */
export function RowsFilter(props: FilterProps & { fold: (isOn: boolean) => void }) {
  const { leaderboard, filters, change, fold } = props
  const { metrics } = leaderboard.facets
  const { papers, results } = leaderboard
  return (
    <FilterButton name="Complete rows" isOn={filters.complete.length > 0 || leaderboard.fold}>
      <ValueList
        label="Only results that report"
        values={metrics.map(({ metric, results }) => ({ value: metric, results }))}
        chosen={filters.complete}
        several
        change={(complete) => change({ complete })}
        words={(name) => metricLabel({ name })}
      />
      {/* Several rows of one paper are the rule on large leaderboards; most small ones have none. */}
      {(leaderboard.fold || papers < results) && (
        <Switch isOn={leaderboard.fold} change={fold}>
          Best of each paper
        </Switch>
      )}
    </FilterButton>
  )
}

/** One for each attribute of the leaderboard. */
export function AttributeFilters({ leaderboard, filters, change }: FilterProps) {
  const { attributes } = leaderboard.facets
  return attributes.map(({ metric, values }) => {
    const others = filters.attributes.filter((each) => each.metric !== metric)
    const chosen = filters.attributes.find((each) => each.metric === metric)?.values ?? []
    const name = metricLabel({ name: metric })
    return (
      <FilterButton key={metric} name={name} isOn={chosen.length > 0}>
        <ValueList
          label={name}
          values={values}
          chosen={chosen}
          several
          change={(values) =>
            change({ attributes: values.length > 0 ? [...others, { metric, values }] : others })
          }
        />
      </FilterButton>
    )
  })
}
