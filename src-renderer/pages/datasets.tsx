import { useMemo } from 'react'
import type { InputOf } from '#contract/contract'
import type { DatasetItem } from '#contract/dataset'
import type { Absence } from '#contract/reference'
import type { SortKey } from '#contract/sort'
import { useArchive, useEveryPage, type EveryPage } from '../archive'
import { Absent } from '../components/absent'
import { counted } from '../components/counted'
import { CsvMenu } from '../components/csv-menu'
import { DataTable, type Column } from '../components/data-table'
import { FilterChip, ThingChip } from '../components/filter-chip'
import { FilterField } from '../components/filter-field'
import { FilteredToNothing } from '../components/filtered-to-nothing'
import { formatCount } from '../components/number'
import { PageHead } from '../components/page-head'
import { Pending } from '../components/pending'
import { href, navigate } from '../routes'

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
          datasets.total > 0 && <CsvMenu method="datasets" request={request} name="datasets" />
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
            sort={{
              keys: keysOf(request.sort),
              change: ([key]) => change({ sort: key && (key.column as DatasetSort) }),
              otherwise: { column: 'papers', order: 'descending', words: 'Papers, highest first' },
              oneWay: true,
            }}
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

type DatasetSort = NonNullable<Request['sort']>

// The columns that sort bear the names of the orders in the contract.
const keysOf = (sort: DatasetSort | undefined): SortKey[] =>
  sort === undefined ? [] : [{ column: sort, descending: sort !== 'name' }]

/** `undescribed` says why a dataset is not described. */
const columnsOf = (undescribed: Absence): readonly Column<DatasetItem>[] => [
  {
    id: 'name',
    head: 'Dataset',
    sort: 'asc',
    isRowHeader: true,
    width: '24%',
    className: 'clip cell-model',
    cell: ({ id, name, fullName }) => (
      <a href={href('dataset', { id })} title={fullName ?? name}>
        {name}
      </a>
    ),
  },
  {
    id: 'summary',
    head: 'What it is',
    className: 'clip soft cell-wide',
    cell: ({ name, summary, fullName }) => {
      const what = summary ?? (fullName === name ? null : fullName)
      return what === null ? <Absent>{undescribed}</Absent> : <span title={what}>{what}</span>
    },
  },
  {
    id: 'modalities',
    head: 'Modalities',
    width: '17%',
    className: 'clip soft cell-wide',
    cell: ({ modalities }) =>
      modalities.length === 0 ? (
        <Absent>not reported</Absent>
      ) : (
        modalities.map((modality, index) => (
          <span key={modality}>
            {index > 0 && ', '}
            <a href={href('datasets', { modality })}>{modality}</a>
          </span>
        ))
      ),
  },
  count('papers', 'Papers'),
  count('leaderboards', 'Leaderboards'),
  {
    id: 'newest',
    head: 'Introduced',
    kind: 'date',
    sort: 'desc',
    width: '6rem',
    className: 'soft',
    cell: ({ year }) => year ?? <Absent>not reported</Absent>,
  },
]

function count(id: 'papers' | 'leaderboards', head: string): Column<DatasetItem> {
  return {
    id,
    head,
    kind: 'number',
    sort: 'desc',
    width: id === 'papers' ? '4.75rem' : '6.75rem',
    cell: (dataset) => (dataset[id] === 0 ? <Absent>none</Absent> : formatCount(dataset[id])),
  }
}
