import type { RepositoryPage, RepositoryPaper } from '#contract/repository'
import { Absent } from '../../components/absent'
import { DataTable, type Column } from '../../components/data-table'
import { formatDate } from '../../components/date'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'
import { Section } from '../../components/section'
import { countColumn } from '../../components/table/count-column'
import { TableExport } from '../../export/table-export'
import { href } from '../../routes'

/** The papers that link a repository, with what is said of each link. */
export function LinkingPapers({ repository }: { repository: RepositoryPage }) {
  const { url, name, papers, paperCount } = repository
  return (
    <Section
      title="Papers"
      note={
        papers.length < paperCount
          ? `the newest ${formatCount(papers.length)} of ${formatCount(paperCount)} that link it`
          : 'that link it, those first for which it is official'
      }
      end={
        <>
          <TableExport
            title={`Papers that link ${name}`}
            method="papers"
            request={{ repository: url }}
            name={`papers ${name}`}
            rows={paperCount}
            small
          />
          <a className="more" href={href('papers', { repository: url })}>
            Filter them
          </a>
        </>
      }
    >
      <DataTable
        caption={`Papers that link ${name}`}
        className="cards"
        columns={columns}
        rows={papers}
        rowKey={({ id }) => id}
        long={papers.length > SHORT ? { total: papers.length, more: null } : undefined}
      />
    </Section>
  )
}

const SHORT = 100

type PaperColumn = Column<RepositoryPaper>

const columns: readonly PaperColumn[] = [
  {
    id: 'title',
    head: 'Title',
    isRowHeader: true,
    className: 'clip cell-model',
    cell: ({ id, title }) => (
      <a href={href('paper', { id })} title={title}>
        {title}
      </a>
    ),
  },
  {
    id: 'date',
    head: 'Date',
    kind: 'date',
    width: '5.75rem',
    className: 'soft',
    cell: ({ date }) => (date === null ? <Absent>not reported</Absent> : formatDate(date)),
  },
  {
    id: 'official',
    head: 'Official',
    width: '6rem',
    className: 'gap',
    cell: ({ official }) =>
      official === true ? (
        <span className="sign ok">
          <Icon name="check" small />
          official
        </span>
      ) : (
        answer(official)
      ),
  },
  flag('mentionedInPaper', 'In the paper'),
  flag('mentionedInGithub', 'On its page'),
  {
    id: 'framework',
    head: 'Framework',
    width: '7rem',
    className: 'clip soft',
    cell: ({ framework }) => framework ?? <Absent>not reported</Absent>,
  },
  countColumn(
    { id: 'results', head: 'Results', width: '4.75rem', sort: undefined },
    ({ results }) => results,
  ),
]

function flag(id: 'mentionedInPaper' | 'mentionedInGithub', head: string): PaperColumn {
  return { id, head, width: '6.5rem', className: 'soft', cell: (paper) => answer(paper[id]) }
}

const answer = (fact: boolean | null) =>
  fact === null ? <Absent>not reported</Absent> : fact ? 'yes' : 'no'
