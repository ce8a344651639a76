import type { DatasetItem } from '#contract/dataset'
import { writeNames } from '#contract/names'
import type { Absence } from '#contract/reference'
import { Absent } from '../../components/absent'
import type { Column } from '../../components/data-table'
import { DoubtNote } from '../../components/doubt-note'
import { formatCount } from '../../components/number'
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
        modalities.map((modality, index) => (
          <span key={modality}>
            {index > 0 && ', '}
            <a href={href('datasets', { modality: writeNames([modality]) })}>{modality}</a>
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
