import type { CoAuthor } from '#contract/author'
import type { InputOf } from '#contract/contract'
import { useEveryPage, type EveryPage } from '../../archive'
import { ListFrame } from '../../catalogue/list-frame'
import { Absent } from '../../components/absent'
import { DataTable, type Column } from '../../components/data-table'
import { formatDate } from '../../components/date'
import { FilterField } from '../../components/filter-field'
import { formatCount } from '../../components/number'
import { NoSuchThing } from '../../components/no-such-thing'
import { href, navigate } from '../../routes'

type Request = Omit<InputOf<'co-authors'>, 'limit' | 'after'>

const limit = 200

/** Everybody who shares papers with an author. */
export function CoAuthorsPage({ request }: { request: Request }) {
  const asked = useEveryPage('co-authors', { ...request, limit })
  if (asked.state !== 'ready')
    return <NoSuchThing asked={asked} kind="author" id={request.name ?? ''} />
  return <CoAuthorsView authors={asked.value} stale={asked.stale} request={request} />
}

function CoAuthorsView(props: {
  authors: EveryPage<'co-authors'>
  stale: boolean
  request: Request
}) {
  const { authors, stale, request } = props
  const { name, text } = request
  return (
    <ListFrame
      page="co-authors"
      title={`Co-authors of ${name}`}
      short="Co-authors"
      crumbs={[{ name, href: href('author', { name }) }]}
      noun="name"
      facts={[text ? 'with this filter' : 'those of most shared papers first']}
      request={request}
      total={authors.total}
      file={`co-authors ${name}`}
      filters={text ? [`with “${text}”`] : []}
      keep={{ name }}
      none={<p className="soft gap-4">There are none.</p>}
      bar={
        <div className="filter-bar gap-3">
          <FilterField
            label="Filter co-authors by name"
            text={text ?? ''}
            change={(text) =>
              navigate('co-authors', { ...request, text: text || undefined }, { replace: true })
            }
          />
        </div>
      }
    >
      <div className="gap-2 narrow">
        <DataTable
          caption={`Co-authors of ${name}, those of most shared papers first`}
          columns={columns}
          rows={authors.items}
          rowKey={({ name }) => name}
          stale={stale}
          long={authors}
        />
      </div>
    </ListFrame>
  )
}

const day = (date: string | null) =>
  date === null ? <Absent>not reported</Absent> : formatDate(date)

const columns: readonly Column<CoAuthor>[] = [
  {
    id: 'author',
    head: 'Author',
    isRowHeader: true,
    className: 'clip',
    cell: ({ name }) => (
      <a href={href('author', { name })} title={name}>
        {name}
      </a>
    ),
  },
  {
    id: 'papers',
    head: 'Shared papers',
    kind: 'number',
    width: '8rem',
    cell: ({ papers }) => formatCount(papers),
  },
  {
    id: 'first',
    head: 'First',
    kind: 'date',
    width: '7rem',
    className: 'soft',
    cell: ({ first }) => day(first),
  },
  {
    id: 'last',
    head: 'Last',
    kind: 'date',
    width: '7rem',
    className: 'soft',
    cell: ({ last }) => day(last),
  },
]
