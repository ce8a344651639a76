import { useState } from 'react'
import { AskError } from '#contract/ask'
import { useArchive } from '../archive'
import { Icon } from '../components/icon'
import { formatBytes } from '../components/number'
import { Section } from '../components/section'
import { say } from '../frame/toast'
import { changeKept, keptOf, useKept } from '../kept'
import { ChooseDialog } from '../choose/choose-dialog'
import { AttachedState, nameOf, OpenFileButton, removeFile } from './attached-file'

/** The PDFs of this computer that the reader attached to a paper, and the way to attach one. */
export function AttachedFiles({ id }: { id: string }) {
  const files = keptOf(useKept()?.files ?? [], { kind: 'paper', id })
  const isOff = files.length === 0
  const asked = useArchive('attached', { id }, { quiet: true, isOff })
  const states = asked.state === 'ready' && !isOff ? asked.value.files : []
  return (
    <Section title="Your files" end={<AttachButton id={id} />}>
      {files.length === 0 ? (
        <p className="soft">
          No PDF of yours is attached. Only where it is will be kept; the file stays where it is.
        </p>
      ) : (
        <ul className="rows files">
          {files.map((file) => {
            const state = states.find(({ path }) => path === file.path)
            return (
              <li key={file.path}>
                <bdi className="clip" title={file.path}>
                  {nameOf(file.path)}
                </bdi>
                <span className="num soft">{formatBytes(file.bytes)}</span>
                <span className="soft">
                  <AttachedState of={state} />
                </span>
                <OpenFileButton file={file} />
                <button
                  type="button"
                  className="icon-button small"
                  aria-label={`Take away ${nameOf(file.path)}`}
                  title="Forget where it is; the file is left alone"
                  onClick={() => void removeFile(file)}
                >
                  <Icon name="close" small />
                </button>
                {state?.words != null && <p className="small soft state">{state.words}</p>}
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}

/** Has the reader choose PDFs: in the dialog of the system in the desktop app, else in the page's. */
function AttachButton({ id }: { id: string }) {
  const [isChoosing, setChoosing] = useState(false)
  const begin = async () => {
    if (window.archive) await attach(id, await window.archive.chooseDumps('pdf'))
    else setChoosing(true)
  }
  return (
    <>
      <button type="button" className="button small" onClick={() => void begin()}>
        <Icon name="plus" small />
        Attach a PDF…
      </button>
      {isChoosing && (
        <ChooseDialog
          kind="files"
          title="Attach PDFs"
          choose={(paths) => {
            setChoosing(false)
            void attach(id, paths)
          }}
          close={() => setChoosing(false)}
        />
      )}
    </>
  )
}

async function attach(id: string, paths: readonly string[]): Promise<void> {
  const failures: string[] = []
  for (const path of paths) {
    try {
      await changeKept('attach', { id, path })
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      failures.push(error.message)
    }
  }
  if (failures.length > 0) say(failures.join(' '))
  else if (paths.length > 0) say('Attached. The file itself stays where it is.')
}
