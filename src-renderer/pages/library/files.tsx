import type { AttachedFile, FileState, Library } from '#contract/library'
import { useArchive } from '../../archive'
import { AttachedState, OpenFileButton, removeFile } from '../../attached/attached-file'
import type { Column } from '../../components/data-table'
import { formatBytes } from '../../components/number'
import { columnsOf, keptKey } from './kept-columns'
import type { LibraryAddress } from './library-address'
import { PartSection } from './part-section'
import { removeColumn } from './remove-column'

/** The PDFs of this computer that the reader attached to papers. */
export function Files({ library, address }: { library: Library; address: LibraryAddress }) {
  const isOff = library.files.length === 0
  const asked = useArchive('attached', {}, { quiet: true, isOff })
  const states = asked.state === 'ready' && !isOff ? asked.value.files : []
  return (
    <PartSection
      part="files"
      address={address}
      lines={library.files}
      noun="file"
      columns={columnsWith(states)}
      lineKey={(file) => `${keptKey(file)} ${file.path}`}
      empty={
        <>
          None. “Attach a PDF…” on the page of a paper keeps where a file of yours is; the file
          itself stays where it is.
        </>
      }
    />
  )
}

const columnsWith = (states: readonly FileState[]): readonly Column<AttachedFile>[] => [
  columnsOf.name,
  {
    id: 'path',
    head: 'File',
    sort: 'asc',
    className: 'clip cell-wide',
    cell: ({ path }) => <bdi title={path}>{path}</bdi>,
  },
  {
    id: 'bytes',
    head: 'Size',
    kind: 'number',
    sort: 'desc',
    width: '6rem',
    cell: ({ bytes }) => formatBytes(bytes),
  },
  {
    id: 'state',
    head: 'At present',
    width: '8rem',
    className: 'clip soft',
    cell: ({ id, path }) => (
      <AttachedState of={states.find((each) => each.id === id && each.path === path)} />
    ),
  },
  columnsOf.here,
  {
    id: 'open',
    head: 'Open',
    width: '7rem',
    cell: (file) => <OpenFileButton file={file} />,
  },
  removeColumn('the file', (file) => void removeFile(file)),
]
