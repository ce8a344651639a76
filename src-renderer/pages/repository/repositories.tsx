import type { InputOf } from '#contract/contract'
import type { RepositoryItem } from '#contract/repository'
import { useEveryPage, type EveryPage } from '../../archive'
import { ListFrame } from '../../catalogue/list-frame'
import { DataTable, type Column } from '../../components/data-table'
import { FilterChip } from '../../components/filter-chip'
import { FilterField } from '../../components/filter-field'
import { formatCount } from '../../components/number'
import { Pending } from '../../components/pending'
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
    <ListFrame
      page="repositories"
      title={owner ? `Repositories of ${owner}` : 'Repositories'}
      noun="repository"
      facts={[
        isFiltered ? 'with these filters' : 'linked by papers of this snapshot',
        'those of most papers first',
      ]}
      request={request}
      total={repositories.total}
      filters={[...(text ? [`named “${text}”`] : []), ...(owner ? [`of ${owner}`] : [])]}
      bar={
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
      }
    >
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
    </ListFrame>
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
