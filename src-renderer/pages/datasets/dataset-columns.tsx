import type { DatasetItem } from '#contract/dataset'
import { writeNames } from '#contract/names'
import type { Absence } from '#contract/reference'
import { Absent } from '../../components/absent'
import type { Column } from '../../components/data-table'
import { DoubtNote } from '../../components/doubt-note'
import { LinkRow } from '../../components/link-row'
import { countColumn } from '../../components/table/count-column'
import { href } from '../../routes'

/** `undescribed` says why a dataset is not described. */
export const columnsOf = (undescribed: Absence): readonly Column<DatasetItem>[] => [
  {
    id: 'name',
    head: 'Dataset',
    sort: 'asc',
    isRowHeader: true,
    width: '24%',
    className: 'clip cell-model',
    cell: ({ id, name, fullName, doubt }) => (
      <>
        <DoubtNote doubt={doubt} />
        <a href={href('dataset', { id })} title={fullName ?? name}>
          {name}
        </a>
      </>
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
        <LinkRow
          links={modalities.map((modality) => ({
            name: modality,
            href: href('datasets', { modality: writeNames([modality]) }),
          }))}
        />
      ),
  },
  countColumn({ id: 'papers', head: 'Papers', width: '4.75rem' }, ({ papers }) => papers),
  countColumn(
    { id: 'leaderboards', head: 'Leaderboards', width: '6.75rem' },
    ({ leaderboards }) => leaderboards,
  ),
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
