import { useArchive, useEveryPage, type EveryPage } from '../../archive'
import { ListBar } from '../../catalogue/list-bar'
import { withoutSort } from '../../catalogue/list-filters'
import { ListFrame } from '../../catalogue/list-frame'
import { DataTable } from '../../components/data-table'
import { listSort } from '../../components/list-sort'
import { Pending } from '../../components/pending'
import { navigate } from '../../routes'
import { CollectionIndex } from './collection-index'
import { columns } from './method-columns'
import { MethodsRail } from './methods-rail'
import { filtersOf, type ChangeMethods, type MethodsRequest } from './methods-request'

/** How many methods one answer brings; those that follow come while the reader scrolls. */
const limit = 200

/** All methods under their collections, or those that the filters of the address leave. */
export function MethodsPage({ request }: { request: MethodsRequest }) {
  const asked = useEveryPage('methods', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <MethodsView methods={asked.value} stale={asked.stale} request={request} />
}

function MethodsView(props: {
  methods: EveryPage<'methods'>
  stale: boolean
  request: MethodsRequest
}) {
  const { methods, stale, request } = props
  const change: ChangeMethods = (part) =>
    navigate('methods', { ...request, ...part }, { replace: 'text' in part })
  const asked = useArchive('method-facets', withoutSort(request), { quiet: true })
  const facets = asked.state === 'ready' ? asked.value : null
  const filters = filtersOf(request, facets)
  return (
    <ListFrame
      page="methods"
      title="Methods"
      noun="method"
      total={methods.total}
      facts={[filters.length === 0 ? 'in this snapshot' : 'with these filters']}
      filters={filters.map(({ words }) => words)}
      facets={{
        rail: facets && <MethodsRail {...{ facets, request, change }} filters={filters.length} />,
        failure: asked.state === 'failed' ? asked.error.message : null,
      }}
      bar={
        <>
          <ListBar page="methods" hidden={facets?.hidden ?? 0} {...{ request, filters, change }} />
          {filters.length === 0 && <CollectionIndex />}
        </>
      }
      request={request}
    >
      <DataTable
        caption="Methods"
        className="cards"
        columns={columns}
        rows={methods.items}
        rowKey={({ id }) => id}
        stale={stale}
        long={methods}
        sort={listSort(request.sort, (sort) => change({ sort }))}
      />
    </ListFrame>
  )
}
