import { useMemo } from 'react'
import type { LeaderboardItem } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import { href } from '../routes'
import { Absent } from './absent'
import { BetterSign } from './better-sign'
import { DataTable, type Column, type TableSort } from './data-table'
import { formatDate, yearOf } from './date'
import { formatCount } from './number'
import { MetricName } from './ranked-cells'
import { Spark } from './spark'

/**
 * Leaderboards as lines: what they are of, their records and their best result. `name` says what tells
 * them apart: their dataset on a task's page, their task on a dataset's page, else both. `full` adds
 * metric, year, paper and code for a table as wide as the page; `sortable` lets the heads sort as the
 * archive can, and tells the newest result in place of year, paper and code.
 */
export function LeaderboardList(props: {
  items: readonly LeaderboardItem[]
  caption: string
  name?: 'task' | 'dataset' | 'both'
  full?: boolean
  sortable?: boolean
  sort?: TableSort
  stale?: boolean
  long?: { total: number; more: (() => void) | null }
}) {
  const { items, caption, name = 'both', full = false, sortable = false } = props
  const scoreRoom = useMemo(() => roomForScores(items), [items])
  const columns = useMemo(() => {
    if (sortable) return sortableColumns(name)
    return full ? fullColumns(name, scoreRoom) : shortColumns(name)
  }, [name, full, sortable, scoreRoom])
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      sort={props.sort}
      stale={props.stale}
      long={props.long}
    />
  )
}

type Named = 'task' | 'dataset' | 'both'
type ItemColumn = Column<LeaderboardItem>

const records: ItemColumn = {
  id: 'trend',
  head: 'Best so far',
  width: '6.75rem',
  cell: ({ trend, better }) => <Spark trend={trend} better={better} />,
}

const results: ItemColumn = {
  id: 'results',
  head: 'Results',
  kind: 'number',
  width: '4.5rem',
  cell: (item) => formatCount(item.results),
}

const bestModel: ItemColumn = {
  id: 'model',
  head: 'Best model',
  className: 'clip',
  cell: ({ best }) =>
    best?.model ? <span title={best.model}>{best.model}</span> : <Absent>not reported</Absent>,
}

function shortColumns(named: Named): ItemColumn[] {
  return [
    records,
    { ...nameColumn(named), width: '43%' },
    { ...bestModel, className: 'clip soft' },
    {
      id: 'score',
      head: 'Score',
      kind: 'number',
      width: '5.5rem',
      className: 'clip',
      cell: ({ best, metric, better }) =>
        best ? <Score {...{ best, metric, better }} /> : <Absent>none</Absent>,
    },
    { ...results, className: 'soft', width: '3.75rem' },
  ]
}

/** In rem, what the longest score needs, which is cut only when it is a sentence. */
function roomForScores(items: readonly LeaderboardItem[]): number {
  const longest = Math.max(0, ...items.map(({ best }) => best?.score.length ?? 0))
  return Math.min(9.25, Math.max(5, longest * 0.55 + 1))
}

/** More letters than these are smaller ones. */
const LONG_SCORE = 12

function fullColumns(named: Named, scoreRoom = 6.5): ItemColumn[] {
  const isLong = named === 'both'
  return [
    records,
    { ...nameColumn(named), width: isLong ? '26%' : '20%' },
    {
      id: 'metric',
      head: 'Metric',
      width: isLong ? '8.5rem' : '10.25rem',
      className: 'clip soft',
      cell: ({ metric, better }) => <MetricName {...{ metric, better }} absent="not reported" />,
    },
    bestModel,
    {
      id: 'score',
      head: 'Score',
      kind: 'number',
      width: `${scoreRoom}rem`,
      className: 'clip',
      cell: ({ best }) =>
        best ? (
          <span title={best.score} className={best.score.length > LONG_SCORE ? 'small' : undefined}>
            {best.score}
          </span>
        ) : (
          <Absent>none</Absent>
        ),
    },
    {
      id: 'year',
      head: 'Year',
      kind: 'number',
      width: '3.75rem',
      className: 'soft',
      cell: ({ best }) => (best?.date ? yearOf(best.date) : <Absent>–</Absent>),
    },
    {
      id: 'paper',
      head: 'Paper',
      // Of a title a few words are enough; of a model they are not.
      width: isLong ? '11%' : scoreRoom > 7 ? '9%' : '15%',
      className: 'clip soft cell-paper',
      cell: ({ best }) => (best ? <PaperLink best={best} /> : <Absent>none</Absent>),
    },
    {
      id: 'code',
      head: 'Code',
      kind: 'number',
      width: '3.5rem',
      className: 'soft',
      cell: ({ best }) =>
        best && best.repositories > 0 ? formatCount(best.repositories) : <Absent>none</Absent>,
    },
    results,
  ]
}

/** The columns that sort bear the names of the orders in the contract. */
const sortableColumns = (named: Named): ItemColumn[] =>
  fullColumns(named).flatMap((column): ItemColumn[] => {
    if (column.id === 'name') return [{ ...column, sort: 'asc', width: '28%' }]
    if (column.id === 'metric') return [{ ...column, width: '7.5rem' }]
    if (column.id === 'score') return [{ ...column, width: '5.5rem' }]
    if (column.id === 'results') return [latest, { ...column, sort: 'desc' }]
    return ['year', 'paper', 'code'].includes(column.id) ? [] : [column]
  })

const latest: ItemColumn = {
  id: 'latest',
  head: 'Latest result',
  kind: 'date',
  sort: 'desc',
  width: '6.75rem',
  className: 'soft',
  cell: ({ latest }) => (latest === null ? <Absent>not reported</Absent> : formatDate(latest)),
}

function nameColumn(named: Named): ItemColumn {
  return {
    id: 'name',
    head: { task: 'Task', dataset: 'Dataset', both: 'Leaderboard' }[named],
    isRowHeader: true,
    className: 'clip',
    cell: ({ id, task, dataset }) => (
      <a href={href('leaderboard', { id })} title={`${task} on ${dataset}`}>
        {named === 'dataset' ? dataset : task}
        {named === 'both' && <span className="soft context"> on {dataset}</span>}
      </a>
    ),
  }
}

type Best = NonNullable<LeaderboardItem['best']>

function Score(props: { best: Best; metric: string | null; better: Better | null }) {
  const { best, metric, better } = props
  return (
    <span className="sign" title={metric ?? undefined}>
      {best.score}
      <BetterSign better={better} className="trail faint" />
    </span>
  )
}

function PaperLink({ best: { paperId, paperTitle } }: { best: Best }) {
  if (paperTitle === null) return <Absent>not reported</Absent>
  if (paperId === null) return <span title={paperTitle}>{paperTitle}</span>
  return (
    <a href={href('paper', { id: paperId })} title={paperTitle}>
      {paperTitle}
    </a>
  )
}
