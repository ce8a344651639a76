import type { ReactNode } from 'react'
import type { PaperFacets } from '#contract/paper-facets'
import { writeYears } from '#contract/years'
import { CountedCheck } from '../../../components/counted-check'
import { FacetFrame } from '../../../components/facets/facet-frame'
import { YearBars } from '../../../components/facets/year-bars'
import { endsOf, yearsWithin } from '../../../components/facets/year-range'
import { RangeFields } from '../../../components/range-fields'
import {
  asFilter,
  isOn,
  namesOf,
  yearsOf,
  type ChangePapers,
  type PapersRequest,
} from '../paper-request'
import { NameFacet } from './name-facet'

interface FacetProps {
  facets: PaperFacets
  request: PapersRequest
  change: ChangePapers
}

/** What the list can be narrowed to, in exact numbers. */
export function FacetRail(props: FacetProps & { filters: number; goTo: ReactNode }) {
  const { filters, goTo, ...facet } = props
  return (
    <FacetFrame filters={filters} above={goTo}>
      <YearsFacet {...facet} />
      <OnlyFacet {...facet} />
      <ThingFacet {...facet} title="Task" plural="tasks" kind="task" />
      <NamesFacet {...facet} title="Venue" plural="venues" kind="venue" />
      <ThingFacet {...facet} title="Method" plural="methods" kind="method" />
      <NamesFacet {...facet} title="Framework" plural="frameworks" kind="framework" />
    </FacetFrame>
  )
}

function YearsFacet({ facets, request, change }: FacetProps) {
  const years = yearsOf(request)
  const dated = facets.years.flatMap(({ year }) => year ?? [])
  const undated = facets.years.find(({ year }) => year === null)?.papers ?? 0
  const choose = (years: Parameters<typeof writeYears>[0] | null) =>
    change({ year: years ? writeYears(years) : undefined })
  return (
    <fieldset className="facet">
      <legend>Year</legend>
      {dated.length > 0 && (
        <YearBars
          years={facets.years.map(({ year, papers }) => ({ year, count: papers }))}
          noun="paper"
          nouns="papers"
          chosen={years}
          choose={choose}
        />
      )}
      <RangeFields
        key={request.year}
        name="Years"
        range={endsOf(years)}
        ends={{ lowest: dated[0] ?? null, highest: dated.at(-1) ?? null }}
        change={(range) => choose(yearsWithin(range))}
      />
      {undated > 0 && <p className="small faint">{undated.toLocaleString()} without a date</p>}
    </fieldset>
  )
}

function OnlyFacet({ facets: { code, results }, request, change }: FacetProps) {
  const chooseCode = (value: 'yes' | 'no') => (isOn: boolean) =>
    change({ code: isOn ? value : undefined })
  return (
    <fieldset className="facet">
      <legend>Only</legend>
      <CountedCheck
        name="Has code"
        count={code.with}
        isOn={request.code === 'yes'}
        change={chooseCode('yes')}
      />
      <CountedCheck
        name="No code"
        count={code.without}
        isOn={request.code === 'no'}
        change={chooseCode('no')}
      />
      <CountedCheck
        name="Has results"
        count={results.with}
        isOn={isOn(request.results)}
        change={(results) => change({ results: results || undefined })}
      />
    </fieldset>
  )
}

interface NamedProps extends FacetProps {
  title: string
  plural: string
}

/** A facet of which one value can be chosen. */
function ThingFacet(props: NamedProps & { kind: 'task' | 'method' }) {
  const { facets, change, ...named } = props
  const { kind, request } = named
  const chosen = request[kind]
  return (
    <NameFacet
      {...named}
      facet={facets[kind]}
      chosen={chosen ? [chosen] : []}
      toggle={(id, isOn) => change({ [kind]: isOn ? id : undefined })}
    />
  )
}

/** A facet of which several values can be chosen, any of which will do. */
function NamesFacet(props: NamedProps & { kind: 'venue' | 'framework' }) {
  const { facets, change, ...named } = props
  const { kind, request } = named
  const chosen = namesOf(request[kind])
  const toggle = (name: string, isOn: boolean) => {
    const others = chosen.filter((other) => other !== name)
    change({ [kind]: asFilter(isOn ? [...others, name] : others) })
  }
  return <NameFacet {...named} facet={facets[kind]} chosen={chosen} toggle={toggle} />
}
