import type { ReactNode } from 'react'
import type { PaperFacets } from '#contract/paper-facets'
import { CountedCheck } from '../../components/counted-check'
import { FacetFrame } from '../../components/facets/facet-frame'
import { ListFacet } from '../../components/facets/list-facet'
import { YearsFacet } from '../../components/facets/years-facet'
import { isOn } from '../../is-on'
import type { ChangePapers, PapersRequest } from '../../catalogue/paper-request'

interface FacetProps {
  facets: PaperFacets
  request: PapersRequest
  change: ChangePapers
}

/** What the list can be narrowed to, in exact numbers. */
export function PapersRail(props: FacetProps & { filters: number; goTo: ReactNode }) {
  const { filters, goTo, ...facet } = props
  const { facets, request, change } = facet
  const values = { ...facet, method: 'paper-facets', few: 6 } as const
  return (
    <FacetFrame filters={filters} above={goTo}>
      <YearsFacet
        title="Year"
        noun="paper"
        nouns="papers"
        without="without a date"
        years={facets.years}
        year={request.year === undefined ? undefined : String(request.year)}
        change={(year) => change({ year })}
      />
      <OnlyFacet {...facet} />
      <ListFacet {...values} wants="one" title="Task" plural="tasks" name="task" />
      <ListFacet {...values} wants="any" title="Venue" plural="venues" name="venue" />
      <ListFacet {...values} wants="one" title="Method" plural="methods" name="method" />
      <ListFacet {...values} wants="any" title="Framework" plural="frameworks" name="framework" />
    </FacetFrame>
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
