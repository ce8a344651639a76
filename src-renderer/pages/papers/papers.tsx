import { useMemo } from 'react'
import { useEveryPage, type EveryPage } from '../../archive'
import { Choice } from '../../components/choice'
import { counted } from '../../components/counted'
import { FilterChip, ThingChip } from '../../components/filter-chip'
import { FilteredToNothing } from '../../components/filtered-to-nothing'
import { PageHead } from '../../components/page-head'
import { PaperList } from '../../components/paper-list'
import { Pending } from '../../components/pending'
import { Switch } from '../../components/switch'
import { TableExport } from '../../export/table-export'
import { href, navigate } from '../../routes'
import { filterWords, isOn, keysOf, sortOf, type PapersRequest } from './paper-request'
import { YearField } from './year-field'

/** How many papers one answer brings; those that follow come while the reader scrolls. */
const limit = 200

/** All papers, or those that the filters of the address leave. */
export function PapersPage({ request }: { request: PapersRequest }) {
  const asked = useEveryPage('papers', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <PapersView papers={asked.value} stale={asked.stale} request={request} />
}

type Change = (part: Partial<PapersRequest>) => void

function PapersView(props: {
  papers: EveryPage<'papers'>
  stale: boolean
  request: PapersRequest
}) {
  const { papers, stale, request } = props
  const change: Change = (part) => navigate('papers', { ...request, ...part })
  const keys = useMemo(() => keysOf(request.sort), [request.sort])
  const filters = filterWords(request)
  return (
    <>
      <PageHead
        title={request.author ? `Papers by ${request.author}` : 'Papers'}
        facts={[
          counted(papers.total, 'paper'),
          filters.length === 0 ? 'in this snapshot' : 'with these filters',
        ]}
        actions={
          papers.total > 0 && (
            <TableExport
              title={request.author ? `Papers by ${request.author}` : 'Papers'}
              method="papers"
              request={request}
              name="papers"
              rows={papers.total}
            />
          )
        }
      />
      <Filters request={request} change={change} hasFilters={filters.length > 0} />
      {papers.total === 0 ? (
        <FilteredToNothing noun="paper" filters={filters} page="papers" />
      ) : (
        <div className="gap-2">
          <PaperList
            caption="Papers"
            items={papers.items}
            stale={stale}
            long={papers}
            sort={{ keys, change: (keys) => change({ sort: sortOf(keys) }) }}
          />
        </div>
      )}
    </>
  )
}

function Filters(props: { request: PapersRequest; change: Change; hasFilters: boolean }) {
  const { request, change, hasFilters } = props
  const { task, dataset, method, author, year, code, results } = request
  const codes = [
    ['Any', undefined],
    ['With code', 'yes'],
    ['Without code', 'no'],
  ] as const
  return (
    <div className="filter-bar gap-3">
      <YearField
        year={year === undefined ? '' : String(year)}
        change={(year) => change({ year })}
      />
      <Choice
        className="segments"
        label="Code"
        options={codes.map(([content, key]) => ({
          key: content,
          content,
          isChosen: code === key,
          choose: () => change({ code: key }),
        }))}
      />
      <Switch isOn={isOn(results)} change={(results) => change({ results: results || undefined })}>
        Only papers with results
      </Switch>
      {task && <ThingChip kind="task" id={task} remove={() => change({ task: undefined })} />}
      {dataset && (
        <ThingChip kind="dataset" id={dataset} remove={() => change({ dataset: undefined })} />
      )}
      {method && (
        <ThingChip kind="method" id={method} remove={() => change({ method: undefined })} />
      )}
      {author && (
        <FilterChip kind="author" name={author} remove={() => change({ author: undefined })} />
      )}
      {hasFilters && (
        <a className="button quiet small" href={href('papers', { sort: request.sort })}>
          Clear filters
        </a>
      )}
    </div>
  )
}
