import type { AttachedFile, FileState } from '#contract/library'
import { Icon } from '../components/icon'
import { saveFile } from '../components/file'
import { orSay } from '../frame/or-say'
import { say } from '../frame/toast'
import { bringBack, changeKept } from '../kept'
import { fetchAttached } from '../transport'

/** Opens an attached file in the system's viewer; a browser may only save a copy of it. */
export function OpenFileButton({ file }: { file: AttachedFile }) {
  const name = nameOf(file.path)
  const isDesktop = window.archive !== undefined
  return (
    <button
      type="button"
      className="button small"
      aria-label={isDesktop ? `Open ${name}` : `Save a copy of ${name}`}
      title={
        isDesktop
          ? 'Open it in the viewer of the system'
          : 'A browser may not open files of this computer: it saves a copy, which it then opens'
      }
      onClick={() => void openFile(file)}
    >
      {isDesktop ? 'Open' : 'Save a copy'}
    </button>
  )
}

async function openFile({ id, path }: AttachedFile): Promise<void> {
  if (window.archive) {
    const outcome = await window.archive.openFile({ id, path })
    if (!outcome.ok) say(outcome.error.message)
    return
  }
  const file = await fetchAttached({ id, path })
  if (file instanceof Blob) saveFile(nameOf(path), 'application/pdf', file)
  else say(file.message)
}

/** How a file is at present, in a word, with a sentence where something is to be said. */
export function AttachedState({ of }: { of: FileState | undefined }) {
  if (!of) return null
  if (of.words === null) return of.state
  return (
    <span className="sign danger" title={of.words}>
      <Icon name="warning" small />
      {of.state}
    </span>
  )
}

/** Forgets where a file is, and offers to bring that back. */
export const removeFile = (file: AttachedFile): Promise<void> =>
  orSay(async () => {
    const { id, path } = file
    await changeKept('attach', { id, path, remove: true })
    say(`${nameOf(path)} is no longer attached. The file itself is untouched.`, {
      words: 'Undo',
      act: () => void orSay(() => bringBack({ files: [file] })),
    })
  })

/** The last part of a path of any system. */
export const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path
