import { useMemo, useState } from 'react'
import { useArchive } from '../../archive'
import { counted } from '../../components/counted'
import { FilterChip, ThingChip } from '../../components/filter-chip'
import { FilteredToNothing } from '../../components/filtered-to-nothing'
import { formatCount } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { PaperList } from '../../components/paper-list'
import { Pending } from '../../components/pending'
import { TableExport } from '../../export/table-export'
import { href, navigate } from '../../routes'
import { GoTo } from './go-to'
import { chipsOf } from './paper-chips'
import {
  filterWords,
  keysOf,
  sortOf,
  type ChangePapers,
  type PapersRequest,
} from '../../catalogue/paper-request'
import { PapersRail } from './papers-rail'
import { usePaperPages, type PaperPages } from '../../catalogue/use-paper-pages'

/** All papers, or those that the filters of the address leave. */
export function PapersPage({ request }: { request: PapersRequest }) {
  const asked = usePaperPages(request)
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <PapersView papers={asked.value} stale={asked.stale} request={request} />
}

interface ViewProps {
  papers: PaperPages
  stale: boolean
  request: PapersRequest
}

function PapersView({ papers, stale, request }: ViewProps) {
  const change: ChangePapers = (part) => navigate('papers', { ...request, ...part })
  const [target, goTo] = useState<{ row: number } | null>(null)
  const facets = useArchive('paper-facets', request, { quiet: true })
  const filters = filterWords(request)
  return (
    <>
      <PapersHead request={request} total={papers.total} />
      <div className="with-facets gap-3">
        {facets.state === 'ready' && (
          <PapersRail
            facets={facets.value}
            request={request}
            change={change}
            filters={filters.length}
            goTo={
              papers.total > 0 && (
                <GoTo facets={facets.value} total={papers.total} goTo={(row) => goTo({ row })} />
              )
            }
          />
        )}
        {facets.state === 'failed' && (
          <aside className="facets" aria-label="Filters">
            <p role="alert" className="small">
              {facets.error.message}
            </p>
          </aside>
        )}
        <div className="faceted">
          <Chips request={request} change={change} />
          {papers.total === 0 ? (
            <FilteredToNothing noun="paper" filters={filters} page="papers" />
          ) : (
            <PaperTable papers={papers} stale={stale} request={request} target={target} />
          )}
        </div>
      </div>
    </>
  )
}

function PapersHead({ request, total }: { request: PapersRequest; total: number }) {
  const title = request.author ? `Papers by ${request.author}` : 'Papers'
  const isFiltered = filterWords(request).length > 0
  const info = useArchive('info', {}, { quiet: true })
  const stubs = info.state === 'ready' ? info.value.counts.stubs : 0
  return (
    <PageHead
      title={title}
      facts={[
        counted(total, 'paper'),
        isFiltered ? 'with these filters' : 'in this snapshot',
        !isFiltered &&
          stubs > 0 &&
          `${formatCount(stubs)} of them known only from leaderboards or code links`,
        request.author && (
          <a key="author" className="link" href={href('author', { name: request.author })}>
            all of this author
          </a>
        ),
        <>
          also by{' '}
          <a className="link" href={href('venues')}>
            venue
          </a>{' '}
          and{' '}
          <a className="link" href={href('repositories')}>
            repository
          </a>
        </>,
      ]}
      actions={
        total > 0 && (
          <TableExport title={title} method="papers" request={request} name="papers" rows={total} />
        )
      }
    />
  )
}

function PaperTable({
  papers,
  stale,
  request,
  target,
}: ViewProps & { target: { row: number } | null }) {
  const { total, name, items, places, show } = papers
  const keys = useMemo(() => keysOf(request.sort), [request.sort])
  const whole = useMemo(
    () => ({ total, name, places, show, target }),
    [total, name, places, show, target],
  )
  return (
    <PaperList
      caption="Papers"
      items={items}
      stale={stale}
      whole={whole}
      sort={{ keys, change: (keys) => navigate('papers', { ...request, sort: sortOf(keys) }) }}
    />
  )
}

/** The filters that are on, each with its way off. */
function Chips({ request, change }: { request: PapersRequest; change: ChangePapers }) {
  if (filterWords(request).length === 0) return null
  return (
    <div className="filter-bar">
      {(['task', 'dataset', 'method'] as const).map((kind) => {
        const id = request[kind]
        return (
          id && (
            <ThingChip
              key={kind}
              kind={kind}
              id={id}
              remove={() => change({ [kind]: undefined })}
            />
          )
        )
      })}
      {chipsOf(request).map(({ kind, name, without }) => (
        <FilterChip
          key={`${kind} ${name}`}
          kind={kind}
          name={name}
          remove={() => change(without)}
        />
      ))}
      <a className="button quiet small" href={href('papers', { sort: request.sort })}>
        Clear filters
      </a>
    </div>
  )
}
