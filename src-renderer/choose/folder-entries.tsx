import type { Folder, FolderEntry } from '#contract/folder'
import { Icon } from '../components/icon'
import { formatBytes, formatCount } from '../components/number'
import type { Choosing } from './choosing'

/** What is in a folder: folders to open, and files to choose, or to see that it is the right folder. */
export function FolderEntries(props: {
  folder: Folder
  kind: Choosing
  chosen: readonly string[]
  open: (path: string) => void
  toggle: (entry: FolderEntry) => void
}) {
  const { folder, kind, chosen, open, toggle } = props
  if (folder.entries.length === 0) return <p className="absent">Nothing is in this folder.</p>
  return (
    <>
      <ul aria-label={`In ${folder.path}`}>
        {folder.entries.map((entry) => (
          <li key={entry.path}>
            {entry.isFolder ? (
              <button type="button" className="entry" onClick={() => open(entry.path)}>
                <Icon name="folder" />
                <bdi className="clip">{entry.name}</bdi>
              </button>
            ) : kind === 'files' ? (
              <label className="entry">
                <input
                  type="checkbox"
                  checked={chosen.includes(entry.path)}
                  onChange={() => toggle(entry)}
                />
                <FileWords entry={entry} />
              </label>
            ) : (
              <span className="entry soft">
                <Icon name="papers" />
                <FileWords entry={entry} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {folder.further > 0 && (
        <p className="soft small gap-2">
          {formatCount(folder.further)} more are not shown; type the whole path above.
        </p>
      )}
    </>
  )
}

const FileWords = ({ entry: { name, bytes } }: { entry: FolderEntry }) => (
  <>
    <bdi className="clip">{name}</bdi>
    <span className="end soft">{formatBytes(bytes ?? 0)}</span>
  </>
)
