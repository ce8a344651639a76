import type { MethodItem } from '#contract/method'
import { writeNames } from '#contract/names'
import { Absent } from '../../components/absent'
import type { Column } from '../../components/data-table'
import { DoubtNote } from '../../components/doubt-note'
import { LinkRow } from '../../components/link-row'
import { PaperTitle } from '../../components/ranked-cells'
import { countColumn } from '../../components/table/count-column'
import { href } from '../../routes'

export const columns: readonly Column<MethodItem>[] = [
  {
    id: 'name',
    head: 'Method',
    sort: 'asc',
    isRowHeader: true,
    width: '20%',
    className: 'clip cell-model',
    cell: ({ id, name, doubt }) => (
      <>
        <DoubtNote doubt={doubt} />
        <a href={href('method', { id })} title={name}>
          {name}
        </a>
      </>
    ),
  },
  {
    id: 'fullName',
    head: 'Full name',
    className: 'clip soft cell-wide',
    cell: ({ fullName }) =>
      fullName === null ? <Absent>not reported</Absent> : <span title={fullName}>{fullName}</span>,
  },
  {
    id: 'collections',
    head: 'Collections',
    width: '20%',
    className: 'clip soft cell-wide',
    cell: ({ collections }) =>
      collections.length === 0 ? (
        <Absent>not reported</Absent>
      ) : (
        <LinkRow
          links={collections.map(({ id, name }) => ({
            name,
            href: href('methods', { collection: writeNames([id]) }),
            title: name,
          }))}
        />
      ),
  },
  countColumn({ id: 'papers', head: 'Papers', width: '4.75rem' }, ({ papers }) => papers),
  {
    id: 'newest',
    head: 'Introduced',
    kind: 'date',
    sort: 'desc',
    width: '6rem',
    className: 'soft',
    cell: ({ year }) => year ?? <Absent>unknown</Absent>,
  },
  {
    id: 'paper',
    head: 'Source paper',
    width: '18%',
    className: 'clip soft cell-paper',
    cell: PaperTitle,
  },
]
