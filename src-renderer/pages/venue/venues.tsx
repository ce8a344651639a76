import { useMemo } from 'react'
import type { InputOf } from '#contract/contract'
import type { VenueItem } from '#contract/venue'
import { useEveryPage, type EveryPage } from '../../archive'
import { ListFrame } from '../../catalogue/list-frame'
import { Absent } from '../../components/absent'
import { DataTable, type Column } from '../../components/data-table'
import { FilterField } from '../../components/filter-field'
import { formatCount } from '../../components/number'
import { Pending } from '../../components/pending'
import { countColumn } from '../../components/table/count-column'
import { href, navigate } from '../../routes'

type Request = Omit<InputOf<'venues'>, 'limit' | 'after'>

const limit = 200

/** All venues as the source spells them, those of one series together. */
export function VenuesPage({ request }: { request: Request }) {
  const asked = useEveryPage('venues', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <VenuesView venues={asked.value} stale={asked.stale} request={request} />
}

function VenuesView(props: { venues: EveryPage<'venues'>; stale: boolean; request: Request }) {
  const { venues, stale, request } = props
  const { text, sort } = request
  const rows = useMemo(() => inSeries(venues.items), [venues.items])
  const change = (part: Partial<Request>) =>
    navigate('venues', { ...request, ...part }, { replace: true })
  return (
    <ListFrame
      page="venues"
      title="Venues"
      noun="venue"
      facts={[text ? 'with this filter' : 'in this snapshot, by series, spelled as at the source']}
      request={request}
      total={venues.total}
      filters={text ? [`named “${text}”`] : []}
      bar={
        <div className="filter-bar gap-3">
          <FilterField
            label="Filter venues by name"
            text={text ?? ''}
            change={(text) => change({ text: text || undefined })}
          />
        </div>
      }
    >
      <div className="gap-2">
        <DataTable
          caption="Venues by series"
          columns={columns}
          rows={rows}
          rowKey={({ name }) => name}
          stale={stale}
          long={venues}
          sort={{
            keys: sort === undefined ? [] : [{ column: sort, descending: sort !== 'name' }],
            change: ([key]) => change({ sort: key?.column as Request['sort'] }),
            otherwise: {
              column: 'papers',
              order: 'descending',
              words: 'Papers of the series, most first',
            },
            oneWay: true,
          }}
        />
      </div>
    </ListFrame>
  )
}

type Row = VenueItem & { isFirst: boolean }

/** The name of a series is shown with the first of its venues. */
const inSeries = (items: readonly VenueItem[]): Row[] =>
  items.map((item, index) => ({ ...item, isFirst: items[index - 1]?.series !== item.series }))

/** Of what some of the papers have; no list of venues goes by it. */
const share = { sort: undefined, width: '7rem', className: 'soft' }

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    head: 'Series',
    sort: 'asc',
    width: '24%',
    className: 'clip',
    cell: ({ series, isFirst }) => (
      <span className={isFirst ? undefined : 'faint'} title={series}>
        {series}
      </span>
    ),
  },
  {
    id: 'venue',
    head: 'Venue',
    isRowHeader: true,
    className: 'clip cell-model',
    cell: ({ name }) => (
      <a href={href('venue', { name })} title={name}>
        {name}
      </a>
    ),
  },
  {
    id: 'newest',
    head: 'Year',
    kind: 'number',
    sort: 'desc',
    width: '5rem',
    cell: ({ year }) => year ?? <Absent>unknown</Absent>,
  },
  {
    id: 'papers',
    head: 'Papers',
    kind: 'number',
    sort: 'desc',
    clearsSort: true,
    width: '6rem',
    cell: ({ papers }) => formatCount(papers),
  },
  countColumn({ id: 'withCode', head: 'With code', ...share }, ({ withCode }) => withCode),
  countColumn(
    { id: 'withResults', head: 'With results', ...share },
    ({ withResults }) => withResults,
  ),
]
