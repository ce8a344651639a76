import { useRef, useState } from 'react'
import { ask } from '#contract/ask'
import { call } from '../../archive'
import { saveFile } from '../../components/file'
import { Icon } from '../../components/icon'
import { orSay } from '../../frame/or-say'
import { say } from '../../frame/toast'
import { CiteMenu } from './cite-menu'
import { readLibraryFile } from './library-file'
import { RestoreDialog } from './restore-dialog'

/** Everything that the reader keeps as a file, and back. */
export function LibraryActions() {
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<{ name: string; text: string } | null>(null)
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    const text = await readLibraryFile(chosen)
    if (text !== null) setFile({ name: chosen.name, text })
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void exportLibrary()}>
        <Icon name="export" />
        Export
      </button>
      <button
        type="button"
        className="button"
        title="A text to read; only the file of Export can be restored"
        onClick={() => void saveMarkdown()}
      >
        Save as Markdown
      </button>
      <CiteMenu request={{ part: 'papers' }} name="papers-with-code-library" />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        Restore…
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="File to restore"
        onChange={({ target }) => {
          void choose(target.files?.[0])
          // The same file may be chosen again.
          target.value = ''
        }}
      />
      {file && <RestoreDialog file={file} close={() => setFile(null)} />}
    </>
  )
}

const exportLibrary = () => save('json', 'json', 'application/json')
const saveMarkdown = () => save('markdown', 'md', 'text/markdown; charset=utf-8')

const save = (as: 'json' | 'markdown', extension: string, mediaType: string) =>
  orSay(async () => {
    const { text } = await ask(call, 'export-library', { as })
    const day = new Date().toISOString().slice(0, 10)
    const name = `papers-with-code-library-${day}.${extension}`
    saveFile(name, mediaType, text)
    say(`Saved as ${name}.`)
  })
