import { useEffect, useState } from 'react'
import type { Folder, FolderEntry } from '#contract/folder'
import { queries, useArchive } from '../archive'
import { DialogHead } from '../components/dialog-head'
import { FailureLine } from '../components/failure-line'
import { Icon } from '../components/icon'
import { ModalDialog } from '../components/modal-dialog'
import { plural } from '../components/number'
import type { Choosing } from './choosing'
import { FolderEntries } from './folder-entries'

/** Walks the folders of this computer to a folder, or to files, and answers with their paths. */
export function ChooseDialog(props: {
  kind: Choosing
  title: string
  choose: (paths: readonly string[]) => void
  close: () => void
}) {
  const { kind, title, choose, close } = props
  const [path, setPath] = useState<string | undefined>()
  const [before, setBefore] = useState<string | undefined>()
  const [files, setFiles] = useState<readonly string[]>([])
  useForgottenFolders()
  const asked = useArchive('folder', path === undefined ? {} : { path }, { quiet: true })
  const folder = asked.state === 'ready' && !asked.stale ? asked.value : null
  const go = (next: string) => {
    if (folder) setBefore(folder.path)
    setPath(next)
    setFiles([])
  }
  const paths = kind === 'files' ? files : folder ? [folder.path] : []
  return (
    <ModalDialog className="chooser" close={close}>
      <DialogHead title={title} />
      <PathField folder={folder} path={path} go={go} />
      <div className="dialog-body" aria-busy={asked.state === 'waiting' || undefined}>
        {asked.state === 'failed' && (
          <>
            <FailureLine message={asked.error.message} />
            <button type="button" className="button gap-2" onClick={() => setPath(before)}>
              Back to where you were
            </button>
          </>
        )}
        {folder && (
          <FolderEntries
            folder={folder}
            kind={kind}
            chosen={files}
            open={go}
            toggle={(entry) => setFiles(toggled(files, entry))}
          />
        )}
      </div>
      <footer>
        <span className="soft">{kind === 'files' && plural(files.length, 'file') + ' chosen'}</span>
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          className="button primary"
          disabled={paths.length === 0}
          onClick={() => choose(paths)}
        >
          {kind === 'folder' ? 'Choose this folder' : 'Choose these files'}
        </button>
      </footer>
    </ModalDialog>
  )
}

/** What is in a folder may be another thing the next time. */
function useForgottenFolders(): void {
  useEffect(() => () => queries.removeQueries({ queryKey: ['folder'] }), [])
}

const toggled = (files: readonly string[], { path }: FolderEntry) =>
  files.includes(path) ? files.filter((each) => each !== path) : [...files, path]

/** Where the dialog is, as text that can be typed over, and the way up. */
function PathField(props: {
  folder: Folder | null
  path: string | undefined
  go: (path: string) => void
}) {
  const { folder, path } = props
  const go = (next: string) => {
    setTyped(null)
    props.go(next)
  }
  // Null until the reader types: an answer that comes then must not take the place of the words.
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? folder?.path ?? path ?? ''
  const parent = folder?.parent ?? null
  return (
    <form
      className="chooser-path"
      onSubmit={(event) => {
        event.preventDefault()
        if (shown.trim() !== '') go(shown.trim())
      }}
    >
      <button
        type="button"
        className="icon-button"
        aria-label="Folder above"
        title="Folder above"
        disabled={parent === null}
        onClick={() => parent !== null && go(parent)}
      >
        <Icon name="up" />
      </button>
      <input
        className="field"
        aria-label="Folder"
        spellCheck={false}
        autoComplete="off"
        value={shown}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button">
        Open
      </button>
    </form>
  )
}
