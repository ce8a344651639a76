import type { Info, SourceFile } from '#contract/snapshot'
import { CopyButton } from '../../components/copy-button'
import { DataTable, type Column } from '../../components/data-table'
import { formatBytes, formatCount, plural } from '../../components/number'
import { Section } from '../../components/section'
import { dumpNames } from './dump-names'

/** The dumps that the snapshot was made from, so that they can be checked against others. */
export function SourceFiles({ info: { files, sourceBytes } }: { info: Info }) {
  return (
    <Section
      title="Source files"
      note={`${plural(files.length, 'file')}, ${formatBytes(sourceBytes)}`}
    >
      <DataTable
        caption="Dumps that this snapshot was made from"
        className="cards"
        columns={columns}
        rows={files}
        rowKey={({ kind }) => kind}
      />
    </Section>
  )
}

const columns: readonly Column<SourceFile>[] = [
  {
    id: 'name',
    head: 'File',
    isRowHeader: true,
    width: '19rem',
    className: 'clip cell-model',
    cell: ({ name }) => <span title={name}>{name}</span>,
  },
  {
    id: 'kind',
    head: 'Holds',
    width: '8rem',
    className: 'soft',
    cell: ({ kind }) => dumpNames[kind],
  },
  {
    id: 'items',
    head: 'Items',
    kind: 'number',
    width: '5rem',
    cell: ({ items }) => formatCount(items),
  },
  {
    id: 'bytes',
    head: 'Size',
    kind: 'number',
    width: '6rem',
    cell: ({ bytes }) => <span title={`${formatCount(bytes)} bytes`}>{formatBytes(bytes)}</span>,
  },
  {
    id: 'sha256',
    head: 'SHA-256',
    className: 'clip gap code cell-wide',
    cell: ({ sha256 }) => <CopyButton label="SHA-256" text={sha256} />,
  },
]
