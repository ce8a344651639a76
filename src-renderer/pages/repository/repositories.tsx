import type { InputOf } from '#contract/contract'
import type { RepositoryItem } from '#contract/repository'
import { useEveryPage, type EveryPage } from '../../archive'
import { counted } from '../../components/counted'
import { DataTable, type Column } from '../../components/data-table'
import { FilterChip } from '../../components/filter-chip'
import { FilteredToNothing } from '../../components/filtered-to-nothing'
import { FilterField } from '../../components/filter-field'
import { formatCount } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { TableExport } from '../../export/table-export'
import { href, navigate } from '../../routes'

type Request = Omit<InputOf<'repositories'>, 'limit' | 'after'>

const limit = 200

/** All repositories that papers link, or those of an owner. */
export function RepositoriesPage({ request }: { request: Request }) {
  const asked = useEveryPage('repositories', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <RepositoriesView repositories={asked.value} stale={asked.stale} request={request} />
}

function RepositoriesView(props: {
  repositories: EveryPage<'repositories'>
  stale: boolean
  request: Request
}) {
  const { repositories, stale, request } = props
  const { text, owner } = request
  const isFiltered = Boolean(text || owner)
  const change = (part: Partial<Request>) =>
    navigate('repositories', { ...request, ...part }, { replace: 'text' in part })
  return (
    <>
      <PageHead
        title={owner ? `Repositories of ${owner}` : 'Repositories'}
        facts={[
          counted(repositories.total, 'repository'),
          isFiltered ? 'with these filters' : 'linked by papers of this snapshot',
          'those of most papers first',
        ]}
        actions={
          repositories.total > 0 && (
            <TableExport
              title="Repositories"
              method="repositories"
              request={request}
              name="repositories"
              rows={repositories.total}
            />
          )
        }
      />
      <div className="filter-bar gap-3">
        <FilterField
          label="Filter repositories by words"
          text={text ?? ''}
          change={(text) => change({ text: text || undefined })}
        />
        {owner && (
          <FilterChip kind="owner" name={owner} remove={() => change({ owner: undefined })} />
        )}
      </div>
      {repositories.total === 0 ? (
        <FilteredToNothing
          noun="repository"
          page="repositories"
          filters={[...(text ? [`named “${text}”`] : []), ...(owner ? [`of ${owner}`] : [])]}
          text={text}
        />
      ) : (
        <div className="gap-2 narrow">
          <DataTable
            caption="Repositories, those of most papers first"
            columns={columns}
            rows={repositories.items}
            rowKey={({ url }) => url}
            stale={stale}
            long={repositories}
          />
        </div>
      )}
    </>
  )
}

const columns: readonly Column<RepositoryItem>[] = [
  {
    id: 'repository',
    head: 'Repository',
    isRowHeader: true,
    className: 'clip',
    cell: ({ url, name }) => (
      <a href={href('repository', { url })} title={url}>
        {name}
      </a>
    ),
  },
  {
    id: 'host',
    head: 'Host',
    width: '12rem',
    className: 'clip soft',
    cell: ({ host }) => <span title={host}>{host}</span>,
  },
  {
    id: 'papers',
    head: 'Papers',
    kind: 'number',
    width: '6rem',
    cell: ({ papers }) => formatCount(papers),
  },
]
