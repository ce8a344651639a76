import type { DatasetFacets } from '#contract/dataset'
import { chosenIn, toggled, wantsEvery, withEvery } from '../../components/facets/chosen'
import { FacetFrame } from '../../components/facets/facet-frame'
import { HalvesFacet } from '../../components/facets/halves-facet'
import { ValueFacet } from '../../components/facets/value-facet'
import { YearsFacet } from '../../components/facets/years-facet'
import {
  withoutSort,
  type ChangeDatasets,
  type DatasetsRequest,
  type ValueFacetName,
} from './datasets-request'

interface RailProps {
  facets: DatasetFacets
  request: DatasetsRequest
  change: ChangeDatasets
}

/** What the list of datasets can be narrowed to, in exact numbers. */
export function DatasetsRail({ filters, ...props }: RailProps & { filters: number }) {
  const { facets, request, change } = props
  return (
    <FacetFrame filters={filters}>
      <Values {...props} title="Modality" plural="modalities" name="modality" />
      <Values {...props} title="Task" plural="tasks" name="task" />
      <Values {...props} title="Language" plural="languages" name="language" />
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
      <Values {...props} title="Parent" plural="parents" name="parent" />
    </FacetFrame>
  )
}

function Values(props: RailProps & { title: string; plural: string; name: ValueFacetName }) {
  const { facets, request, change, title, plural, name } = props
  const every = {
    isOn: wantsEvery(request.every, name),
    change: (isOn: boolean) => change({ every: withEvery(request.every, name, isOn) }),
  }
  return (
    <ValueFacet
      title={title}
      plural={plural}
      name={name}
      facet={facets[name]}
      method="dataset-facets"
      request={withoutSort(request)}
      chosen={chosenIn(request[name])}
      toggle={(id, isOn) => change({ [name]: toggled(request[name], id, isOn) })}
      // A dataset is part of one other at most.
      every={name === 'parent' ? undefined : every}
    />
  )
}
