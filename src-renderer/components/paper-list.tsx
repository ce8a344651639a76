import { useMemo } from 'react'
import type { PaperItem } from '#contract/paper'
import { useKept } from '../kept'
import { readingStatesOf } from '../reading'
import { href } from '../routes'
import { Absent } from './absent'
import { DataTable, type Column, type TableSort } from './data-table'
import { countColumn } from './table/count-column'
import type { WholeList } from './table/whole-rows'
import { formatDate } from './date'
import { LinkRow } from './link-row'
import { formatCount } from './number'

/** Papers as lines of a table, wherever they are listed. */
export function PaperList(props: {
  items: readonly PaperItem[]
  caption: string
  /** Whether their tasks are shown; not where all share the one of the page. */
  tasks?: boolean
  sort?: TableSort
  stale?: boolean
  whole?: WholeList
}) {
  const { items, caption, tasks = true, sort, stale, whole } = props
  const canSort = sort !== undefined
  const kept = useKept()
  const columns = useMemo(() => {
    const marks = kept === null ? new Map<string, string>() : readingStatesOf(kept)
    return paperColumns(canSort, tasks, marks)
  }, [canSort, tasks, kept])
  return (
    <DataTable
      caption={caption}
      className="cards papers-table"
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      sort={sort}
      stale={stale}
      whole={whole}
    />
  )
}

type PaperColumn = Column<PaperItem>

/** How far the reader is with papers, by their ids. */
type Marks = ReadonlyMap<string, string>

function paperColumns(canSort: boolean, withTasks: boolean, marks: Marks): readonly PaperColumn[] {
  const title = titleWith(marks)
  const all = withTasks
    ? [title, authors, date, venue, tasks, code, results]
    : [title, authors, date, venue, code, results]
  return canSort ? all : all.map((column) => ({ ...column, sort: undefined }))
}

const titleWith = (marks: Marks): PaperColumn => ({
  id: 'title',
  head: 'Title',
  sort: 'asc',
  isRowHeader: true,
  className: 'clip cell-model',
  cell: ({ id, title }) => (
    <>
      <ReadingMark state={marks.get(id)} />
      <a href={href('paper', { id })} title={title}>
        {title}
      </a>
    </>
  ),
})

/** How far the reader is with a paper, in small letters before its title. */
const ReadingMark = ({ state }: { state: string | undefined }) =>
  state !== undefined && <span className="reading-mark">{state} </span>

const authors: PaperColumn = {
  id: 'authors',
  head: 'Authors',
  width: '10rem',
  className: 'clip soft',
  cell: (item) => <AuthorLine item={item} />,
}

const date: PaperColumn = {
  id: 'date',
  head: 'Date',
  kind: 'date',
  sort: 'desc',
  width: '5.75rem',
  className: 'soft',
  cell: ({ date }) => (date === null ? <Absent>not reported</Absent> : formatDate(date)),
}

const venue: PaperColumn = {
  id: 'venue',
  head: 'Venue',
  width: '8rem',
  className: 'clip soft gap cell-venue',
  cell: ({ venue }) =>
    venue === null ? (
      <Absent>not reported</Absent>
    ) : (
      <a href={href('venue', { name: venue })} title={venue}>
        {venue}
      </a>
    ),
}

const tasks: PaperColumn = {
  id: 'tasks',
  head: 'Tasks',
  width: '16%',
  className: 'clip soft cell-wide',
  cell: ({ tasks, taskCount }) =>
    tasks.length === 0 ? (
      <Absent>not reported</Absent>
    ) : (
      <span>
        <LinkRow
          links={tasks.map(({ id, name }) => ({ name, href: href('task', { id }), title: name }))}
        />
        {taskCount > tasks.length && ` and ${formatCount(taskCount - tasks.length)} more`}
      </span>
    ),
}

const code = countColumn<PaperItem>(
  { id: 'repositories', head: 'Code', width: '4rem' },
  ({ repositories }) => repositories,
)
const results = countColumn<PaperItem>(
  { id: 'results', head: 'Results', width: '4.75rem' },
  ({ results }) => results,
)

/** One or two names in full, else the first and that there are others. */
export function namesShown({ authors, authorCount }: Pick<PaperItem, 'authors' | 'authorCount'>): {
  names: readonly string[]
  others: boolean
} {
  const others = authorCount > 2
  return { names: authors.slice(0, others ? 1 : 2), others }
}

function AuthorLine({ item }: { item: PaperItem }) {
  const { names, others } = namesShown(item)
  if (names.length === 0) return <Absent>not reported</Absent>
  return (
    <span title={authorNote(item)}>
      <LinkRow links={names.map((name) => ({ name, href: href('author', { name }) }))} />
      {others && ' et al.'}
    </span>
  )
}

function authorNote({ authors, authorCount }: PaperItem): string {
  const others = authorCount - authors.length
  return authors.join(', ') + (others > 0 ? ` and ${formatCount(others)} more` : '')
}
