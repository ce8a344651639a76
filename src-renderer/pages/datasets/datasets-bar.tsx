import type { DatasetFacets } from '#contract/dataset'
import { Choice } from '../../components/choice'
import { DoubtsSwitch } from '../../components/facets/doubts'
import { FilterChip } from '../../components/filter-chip'
import { FilterField } from '../../components/filter-field'
import { href } from '../../routes'
import { looks, type Look } from './datasets-look'
import {
  showsHidden,
  type ChangeDatasets,
  type DatasetFilter,
  type DatasetsRequest,
} from './datasets-request'
import { SortSelect } from './sort-select'

/** The field that narrows by name, the filters that are on, each with its way off, and the layout. */
export function DatasetsBar(props: {
  request: DatasetsRequest
  facets: DatasetFacets | null
  filters: readonly DatasetFilter[]
  look: Look
  choose: (look: Look) => void
  change: ChangeDatasets
}) {
  const { request, facets, filters, look, choose, change } = props
  return (
    <div className="filter-bar apart">
      <FilterField
        label="Filter datasets by name"
        text={request.text ?? ''}
        change={(text) => change({ text: text || undefined })}
      />
      <Choice
        className="segments"
        label="Layout"
        options={looks.map((each) => ({
          key: each,
          content: each === 'table' ? 'Table' : 'Cards',
          isChosen: each === look,
          choose: () => choose(each),
        }))}
      />
      {look === 'cards' && <SortSelect sort={request.sort} change={(sort) => change({ sort })} />}
      {filters
        .filter(({ key }) => key !== 'text')
        .map(({ key, kind, name, without }) => (
          <FilterChip key={key} kind={kind} name={name} remove={() => change(without)} />
        ))}
      {filters.length > 0 && (
        <a className="button quiet small" href={href('datasets', { sort: request.sort })}>
          Clear filters
        </a>
      )}
      <DoubtsSwitch
        hidden={facets?.hidden ?? 0}
        isOn={showsHidden(request)}
        change={(hidden) => change({ hidden })}
      />
    </div>
  )
}
