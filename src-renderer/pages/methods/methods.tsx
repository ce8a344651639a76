import type { InputOf } from '#contract/contract'
import type { MethodItem } from '#contract/method'
import { useEveryPage, type EveryPage } from '../../archive'
import { counted } from '../../components/counted'
import { DataTable } from '../../components/data-table'
import { FilterChip } from '../../components/filter-chip'
import { FilterField } from '../../components/filter-field'
import { FilteredToNothing } from '../../components/filtered-to-nothing'
import { listSort } from '../../components/list-sort'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { TableExport } from '../../export/table-export'
import { href, navigate } from '../../routes'
import { columns } from './method-columns'

/** What the reader can set; how much one answer brings is not part of it. */
type Request = Omit<InputOf<'methods'>, 'limit' | 'after'>

/** How many methods one answer brings; those that follow come while the reader scrolls. */
const limit = 200

/** All methods, or those that the filters of the address leave. */
export function MethodsPage({ request }: { request: Request }) {
  const asked = useEveryPage('methods', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <MethodsView methods={asked.value} stale={asked.stale} request={request} />
}

type Change = (part: Partial<Request>) => void

function MethodsView(props: { methods: EveryPage<'methods'>; stale: boolean; request: Request }) {
  const { methods, stale, request } = props
  const change: Change = (part) =>
    navigate('methods', { ...request, ...part }, { replace: 'text' in part })
  const filters = filterWords(request)
  return (
    <>
      <PageHead
        title="Methods"
        facts={[
          counted(methods.total, 'method'),
          filters.length === 0 ? 'in this snapshot' : 'with these filters',
        ]}
        actions={
          methods.total > 0 && (
            <TableExport
              title="Methods"
              method="methods"
              request={request}
              name="methods"
              rows={methods.total}
            />
          )
        }
      />
      <Filters request={request} items={methods.items} change={change} />
      {methods.total === 0 ? (
        <FilteredToNothing noun="method" filters={filters} page="methods" text={request.text} />
      ) : (
        <div className="gap-2">
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
        </div>
      )}
    </>
  )
}

function Filters(props: { request: Request; items: readonly MethodItem[]; change: Change }) {
  const { request, items, change } = props
  const { text, area, collection } = request
  return (
    <div className="filter-bar gap-3">
      <FilterField
        label="Filter methods by name"
        text={text ?? ''}
        change={(text) => change({ text: text || undefined })}
      />
      {area && (
        <FilterChip
          kind="area"
          name={nameOf(area, items, 'area')}
          remove={() => change({ area: undefined })}
        />
      )}
      {collection && (
        <FilterChip
          kind="collection"
          name={nameOf(collection, items, 'collection')}
          remove={() => change({ collection: undefined })}
        />
      )}
      {filterWords(request).length > 0 && (
        <a className="button quiet small" href={href('methods', { sort: request.sort })}>
          Clear filters
        </a>
      )}
    </div>
  )
}

/** The name of an area or collection, as the methods found bear it; its id when none does. */
function nameOf(id: string, items: readonly MethodItem[], kind: 'area' | 'collection'): string {
  for (const { collections } of items) {
    for (const collection of collections) {
      const named = kind === 'area' ? collection.area : collection
      if (named?.id === id) return named.name
    }
  }
  return id
}

function filterWords({ text, area, collection }: Request): string[] {
  return [
    text && `named “${text}”`,
    area && `of the area “${area}”`,
    collection && `in the collection “${collection}”`,
  ].filter((words): words is string => Boolean(words))
}
