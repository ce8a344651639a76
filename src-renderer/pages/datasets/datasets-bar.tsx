import type { DatasetFacets } from '#contract/dataset'
import { datasetLooks, type Settings } from '#contract/settings'
import { ListBar } from '../../catalogue/list-bar'
import { Choice } from '../../components/choice'
import type { ChangeDatasets, DatasetFilter, DatasetsRequest } from './datasets-request'
import { SortSelect } from './sort-select'

/** What narrows the list, and its layout. */
export function DatasetsBar(props: {
  request: DatasetsRequest
  facets: DatasetFacets | null
  filters: readonly DatasetFilter[]
  look: Settings['datasets']
  choose: (look: Settings['datasets']) => void
  change: ChangeDatasets
}) {
  const { request, facets, filters, look, choose, change } = props
  return (
    <ListBar page="datasets" hidden={facets?.hidden ?? 0} {...{ request, filters, change }}>
      <Choice
        className="segments"
        label="Layout"
        options={datasetLooks.map((each) => ({
          key: each,
          content: each === 'table' ? 'Table' : 'Cards',
          isChosen: each === look,
          choose: () => choose(each),
        }))}
      />
      {look === 'cards' && <SortSelect sort={request.sort} change={(sort) => change({ sort })} />}
    </ListBar>
  )
}
