import { useMemo } from 'react'
import type { InputOf } from '#contract/contract'
import { useArchive, useEveryPage, type EveryPage } from '../../archive'
import { counted } from '../../components/counted'
import { DataTable } from '../../components/data-table'
import { FilterChip, ThingChip } from '../../components/filter-chip'
import { FilterField } from '../../components/filter-field'
import { FilteredToNothing } from '../../components/filtered-to-nothing'
import { listSort } from '../../components/list-sort'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { TableExport } from '../../export/table-export'
import { href, navigate } from '../../routes'
import { columnsOf } from './dataset-columns'

/** What the reader can set; how much one answer brings is not part of it. */
type Request = Omit<InputOf<'datasets'>, 'limit' | 'after'>

/** How many datasets one answer brings; those that follow come while the reader scrolls. */
const limit = 200

/** All datasets, or those that the filters of the address leave. */
export function DatasetsPage({ request }: { request: Request }) {
  const asked = useEveryPage('datasets', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <DatasetsView datasets={asked.value} stale={asked.stale} request={request} />
}

type Change = (part: Partial<Request>) => void

function DatasetsView(props: {
  datasets: EveryPage<'datasets'>
  stale: boolean
  request: Request
}) {
  const { datasets, stale, request } = props
  const change: Change = (part) =>
    navigate('datasets', { ...request, ...part }, { replace: 'text' in part })
  const filters = filterWords(request)
  const asked = useArchive('info', {}, { quiet: true })
  const isHollow = asked.state === 'ready' && asked.value.hollow.includes('dataset descriptions')
  const columns = useMemo(
    () => columnsOf(isHollow ? 'not in this snapshot' : 'not reported'),
    [isHollow],
  )
  return (
    <>
      <PageHead
        title="Datasets"
        facts={[
          counted(datasets.total, 'dataset'),
          filters.length === 0 ? 'in this snapshot' : 'with these filters',
        ]}
        actions={
          datasets.total > 0 && (
            <TableExport
              title="Datasets"
              method="datasets"
              request={request}
              name="datasets"
              rows={datasets.total}
            />
          )
        }
      />
      <Filters request={request} change={change} />
      {datasets.total === 0 ? (
        <FilteredToNothing noun="dataset" filters={filters} page="datasets" text={request.text} />
      ) : (
        <div className="gap-2">
          <DataTable
            caption="Datasets"
            className="cards"
            columns={columns}
            rows={datasets.items}
            rowKey={({ id }) => id}
            stale={stale}
            long={datasets}
            sort={listSort(request.sort, (sort) => change({ sort }))}
          />
        </div>
      )}
    </>
  )
}

function Filters({ request, change }: { request: Request; change: Change }) {
  const { text, task, modality, language } = request
  return (
    <div className="filter-bar gap-3">
      <FilterField
        label="Filter datasets by name"
        text={text ?? ''}
        change={(text) => change({ text: text || undefined })}
      />
      {task && <ThingChip kind="task" id={task} remove={() => change({ task: undefined })} />}
      {modality && (
        <FilterChip
          kind="modality"
          name={modality}
          remove={() => change({ modality: undefined })}
        />
      )}
      {language && (
        <FilterChip
          kind="language"
          name={language}
          remove={() => change({ language: undefined })}
        />
      )}
      {filterWords(request).length > 0 && (
        <a className="button quiet small" href={href('datasets', { sort: request.sort })}>
          Clear filters
        </a>
      )}
    </div>
  )
}

function filterWords({ text, task, modality, language }: Request): string[] {
  return [
    text && `named “${text}”`,
    task && `of the task “${task}”`,
    modality && `of the modality “${modality}”`,
    language && `in the language “${language}”`,
  ].filter((words): words is string => Boolean(words))
}
