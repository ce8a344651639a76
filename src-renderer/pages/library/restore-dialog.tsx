import { useEffect, useState } from 'react'
import { ask, AskError } from '#contract/ask'
import type { Restored } from '#contract/library'
import { call, queries } from '../../archive'
import { Choice } from '../../components/choice'
import { DialogHead } from '../../components/dialog-head'
import { FailureLine } from '../../components/failure-line'
import { ModalDialog } from '../../components/modal-dialog'
import { say } from '../../frame/toast'
import { useKeys } from '../../keys'
import { RestoreTable } from './restore-table'

type How = 'merge' | 'replace'

/** Says what a file would change before it changes anything. */
export function RestoreDialog(props: { file: { name: string; text: string }; close: () => void }) {
  const { file, close } = props
  const [how, setHow] = useState<How>('merge')
  const { preview, failure, restore } = useRestoring(file.text, how, close)
  useKeys({ 'Mod+Enter': () => void restore() })
  return (
    <ModalDialog close={close}>
      <DialogHead title="Restore" of={file.name} />
      <div className="dialog-body">
        <Choice
          label="How to restore"
          className="segments"
          options={(['merge', 'replace'] as const).map((each) => ({
            key: each,
            content: each === 'merge' ? 'Add to what I keep' : 'Replace all I keep',
            isChosen: how === each,
            choose: () => setHow(each),
          }))}
        />
        {preview && <RestoreTable restored={preview} />}
        {failure && <FailureLine message={failure} className="gap-3" />}
      </div>
      <footer>
        <span className="soft small">Nothing is changed yet.</span>
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          className={how === 'replace' ? 'button danger' : 'button primary'}
          disabled={preview === null}
          onClick={() => void restore()}
        >
          {how === 'replace' ? 'Replace' : 'Add'}
        </button>
      </footer>
    </ModalDialog>
  )
}

/** What restoring would change, or why it cannot be done; and the deed itself. */
function useRestoring(text: string, how: How, close: () => void) {
  const [preview, setPreview] = useState<Restored | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    let isOver = false
    const show = async () => {
      const outcome = await tryRestoring(text, how, true)
      if (isOver) return
      setPreview(typeof outcome === 'string' ? null : outcome)
      setFailure(typeof outcome === 'string' ? outcome : null)
    }
    void show()
    return () => {
      isOver = true
    }
  }, [text, how])
  const restore = async () => {
    if (preview === null) return
    const outcome = await tryRestoring(text, how, false)
    if (typeof outcome === 'string') return setFailure(outcome)
    say('Restored.')
    close()
    // Better ends of metrics may have come with it, and everything follows them.
    await queries.invalidateQueries()
  }
  return { preview, failure, restore }
}

/** What is changed, or a sentence why nothing is. */
async function tryRestoring(text: string, how: How, preview: boolean): Promise<Restored | string> {
  try {
    return await ask(call, 'restore-library', { text, how, preview })
  } catch (error) {
    if (error instanceof AskError) return error.message
    throw error
  }
}
