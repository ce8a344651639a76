import { useMemo } from 'react'
import { datasetLooks, type Settings } from '#contract/settings'
import { useArchive, useEveryPage, type EveryPage } from '../../archive'
import { withoutSort } from '../../catalogue/list-filters'
import { ListFrame } from '../../catalogue/list-frame'
import { DataTable } from '../../components/data-table'
import { listSort } from '../../components/list-sort'
import { Pending } from '../../components/pending'
import { navigate } from '../../routes'
import { changeSettings, useSettings } from '../../settings'
import { DatasetCards } from './dataset-cards'
import { columnsOf } from './dataset-columns'
import { DatasetsBar } from './datasets-bar'
import { DatasetsRail } from './datasets-rail'
import { filtersOf, type DatasetsRequest } from './datasets-request'

/** The address has the layout too, which is no part of the question. */
type Address = DatasetsRequest & { look?: string }

type Look = Settings['datasets']

/** How many datasets one answer brings; those that follow come while the reader scrolls. */
const limit = 200

/** All datasets, or those that the filters of the address leave. */
export function DatasetsPage({ request: { look, ...request } }: { request: Address }) {
  const asked = useEveryPage('datasets', { ...request, limit })
  const usual = useSettings().datasets
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return (
    <DatasetsView
      datasets={asked.value}
      stale={asked.stale}
      request={request}
      look={datasetLooks.find((each) => each === look) ?? usual}
      address={{ ...request, look }}
    />
  )
}

interface ViewProps {
  datasets: EveryPage<'datasets'>
  stale: boolean
  request: DatasetsRequest
  look: Look
  address: Address
}

function DatasetsView(props: ViewProps) {
  const { datasets, request, look, address } = props
  const go = (part: Partial<Address>) =>
    navigate('datasets', { ...address, ...part }, { replace: 'text' in part })
  const asked = useArchive('dataset-facets', withoutSort(request), { quiet: true })
  const facets = asked.state === 'ready' ? asked.value : null
  const filters = filtersOf(request, facets)
  const choose = (look: Look) => {
    void changeSettings({ datasets: look })
    go({ look })
  }
  return (
    <ListFrame
      page="datasets"
      title="Datasets"
      noun="dataset"
      total={datasets.total}
      facts={[filters.length === 0 ? 'in this snapshot' : 'with these filters']}
      filters={filters.map(({ words }) => words)}
      facets={{
        rail: facets && (
          <DatasetsRail {...{ facets, request }} change={go} filters={filters.length} />
        ),
        failure: asked.state === 'failed' ? asked.error.message : null,
      }}
      bar={<DatasetsBar {...{ request, facets, filters, look, choose }} change={go} />}
      request={request}
    >
      <Datasets {...props} sort={(sort) => go({ sort })} />
    </ListFrame>
  )
}

function Datasets(props: ViewProps & { sort: (sort: DatasetsRequest['sort']) => void }) {
  const { datasets, stale, request, look, sort } = props
  const asked = useArchive('info', {}, { quiet: true })
  const isHollow = asked.state === 'ready' && asked.value.hollow.includes('dataset descriptions')
  const undescribed = isHollow ? 'not in this snapshot' : 'not reported'
  const columns = useMemo(() => columnsOf(undescribed), [undescribed])
  if (look === 'cards')
    return (
      <DatasetCards
        items={datasets.items}
        total={datasets.total}
        more={datasets.more}
        stale={stale}
        undescribed={undescribed}
      />
    )
  return (
    <DataTable
      caption="Datasets"
      className="cards"
      columns={columns}
      rows={datasets.items}
      rowKey={({ id }) => id}
      stale={stale}
      long={datasets}
      sort={listSort(request.sort, sort)}
    />
  )
}
