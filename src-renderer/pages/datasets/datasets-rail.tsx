import type { DatasetFacets } from '#contract/dataset'
import { FacetFrame } from '../../components/facets/facet-frame'
import { HalvesFacet } from '../../components/facets/halves-facet'
import { ListFacet } from '../../components/facets/list-facet'
import { YearsFacet } from '../../components/facets/years-facet'
import type { ChangeDatasets, DatasetsRequest } from './datasets-request'

/** What the list of datasets can be narrowed to, in exact numbers. */
export function DatasetsRail(props: {
  facets: DatasetFacets
  request: DatasetsRequest
  change: ChangeDatasets
  filters: number
}) {
  const { facets, request, change, filters } = props
  const values = {
    method: 'dataset-facets',
    wants: 'any or every',
    facets,
    request,
    change,
  } as const
  return (
    <FacetFrame filters={filters}>
      <ListFacet {...values} title="Modality" plural="modalities" name="modality" />
      <ListFacet {...values} title="Task" plural="tasks" name="task" />
      <ListFacet {...values} title="Language" plural="languages" name="language" />
      <YearsFacet
        title="Year introduced"
        noun="dataset"
        nouns="Datasets"
        without="not dated"
        years={facets.years}
        year={request.year}
        change={(year) => change({ year })}
      />
      <HalvesFacet
        title="Leaderboard"
        halves={facets.leaderboard}
        words={{ yes: 'Has a leaderboard', no: 'No leaderboard' }}
        wanted={request.leaderboard}
        change={(leaderboard) => change({ leaderboard })}
      />
      <HalvesFacet
        title="Data loader"
        halves={facets.loader}
        words={{ yes: 'Has a data loader', no: 'No data loader' }}
        wanted={request.loader}
        change={(loader) => change({ loader })}
      />
      {/* A dataset is part of one other at most. */}
      <ListFacet {...values} wants="any" title="Parent" plural="parents" name="parent" />
    </FacetFrame>
  )
}
