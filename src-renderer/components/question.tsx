import { useState, type ReactNode } from 'react'
import { AskError } from '#contract/ask'
import { DialogHead } from './dialog-head'
import { FailureLine } from './failure-line'
import { ModalDialog } from './modal-dialog'

/** Asks before something is done, and stays with the reason when it is refused. */
export function Question(props: {
  title: string
  /** Of the button that does it. */
  words: string
  /** Throws AskError when it is refused. */
  act: () => Promise<unknown> | void
  close: () => void
  /** Whether it can be done as things stand. */
  isReady?: boolean
  isDangerous?: boolean
  children: ReactNode
}) {
  const { title, words, act, close, isReady = true, isDangerous = false, children } = props
  const [failure, setFailure] = useState<string | null>(null)
  const submit = async () => {
    try {
      await act()
      close()
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      setFailure(error.message)
    }
  }
  return (
    <ModalDialog close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <DialogHead title={title} />
        <div className="dialog-body">
          {children}
          {failure !== null && <FailureLine message={failure} className="gap-2" />}
        </div>
        <footer>
          <span />
          <button type="button" className="button" onClick={close}>
            Cancel
          </button>
          <button
            type="submit"
            className={isDangerous ? 'button danger' : 'button primary'}
            disabled={!isReady}
          >
            {words}
          </button>
        </footer>
      </form>
    </ModalDialog>
  )
}
