import type { MethodFacets } from '#contract/method'
import { useArchive, useEveryPage, type EveryPage } from '../../archive'
import { counted } from '../../components/counted'
import { DataTable } from '../../components/data-table'
import { DoubtsSwitch } from '../../components/facets/doubts'
import { NoFacets } from '../../components/facets/facet-frame'
import { FilterChip } from '../../components/filter-chip'
import { FilterField } from '../../components/filter-field'
import { FilteredToNothing } from '../../components/filtered-to-nothing'
import { listSort } from '../../components/list-sort'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { TableExport } from '../../export/table-export'
import { href, navigate } from '../../routes'
import { CollectionIndex } from './collection-index'
import { columns } from './method-columns'
import { MethodsRail } from './methods-rail'
import {
  filtersOf,
  showsHidden,
  withoutSort,
  type ChangeMethods,
  type MethodFilter,
  type MethodsRequest,
} from './methods-request'

/** How many methods one answer brings; those that follow come while the reader scrolls. */
const limit = 200

/** All methods under their collections, or those that the filters of the address leave. */
export function MethodsPage({ request }: { request: MethodsRequest }) {
  const asked = useEveryPage('methods', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <MethodsView methods={asked.value} stale={asked.stale} request={request} />
}

interface ViewProps {
  methods: EveryPage<'methods'>
  stale: boolean
  request: MethodsRequest
}

function MethodsView({ methods, stale, request }: ViewProps) {
  const change: ChangeMethods = (part) =>
    navigate('methods', { ...request, ...part }, { replace: 'text' in part })
  const asked = useArchive('method-facets', withoutSort(request), { quiet: true })
  const facets = asked.state === 'ready' ? asked.value : null
  const filters = filtersOf(request, facets)
  return (
    <>
      <Head total={methods.total} request={request} filters={filters} />
      <div className="with-facets gap-3">
        {facets && (
          <MethodsRail facets={facets} request={request} change={change} filters={filters.length} />
        )}
        {asked.state === 'failed' && <NoFacets message={asked.error.message} />}
        <div className="faceted">
          <Bar {...{ request, facets, filters, change }} />
          {filters.length === 0 && <CollectionIndex />}
          {methods.total === 0 ? (
            <FilteredToNothing
              noun="method"
              filters={filters.map(({ words }) => words)}
              page="methods"
              text={request.text}
            />
          ) : (
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
          )}
        </div>
      </div>
    </>
  )
}

function Head(props: { total: number; request: MethodsRequest; filters: readonly MethodFilter[] }) {
  const { total, request, filters } = props
  return (
    <PageHead
      title="Methods"
      facts={[
        counted(total, 'method'),
        filters.length === 0 ? 'in this snapshot' : 'with these filters',
      ]}
      actions={
        total > 0 && (
          <TableExport
            title="Methods"
            method="methods"
            request={request}
            name="methods"
            rows={total}
          />
        )
      }
    />
  )
}

/** The field that narrows by name, and the filters that are on, each with its way off. */
function Bar(props: {
  request: MethodsRequest
  facets: MethodFacets | null
  filters: readonly MethodFilter[]
  change: ChangeMethods
}) {
  const { request, facets, filters, change } = props
  return (
    <div className="filter-bar">
      <FilterField
        label="Filter methods by name"
        text={request.text ?? ''}
        change={(text) => change({ text: text || undefined })}
      />
      {filters
        .filter(({ key }) => key !== 'text')
        .map(({ key, kind, name, without }) => (
          <FilterChip key={key} kind={kind} name={name} remove={() => change(without)} />
        ))}
      {filters.length > 0 && (
        <a className="button quiet small" href={href('methods', { sort: request.sort })}>
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
