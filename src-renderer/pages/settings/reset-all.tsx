import { useState } from 'react'
import { Heading } from 'react-aria-components'
import { ModalDialog } from '../../components/modal-dialog'
import { say } from '../../frame/toast'
import { resetSettings } from '../../settings'

/** Has all settings as the program came, after asking. */
export function ResetAll() {
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const reset = () => {
    close()
    void resetSettings('all')
    say('All settings are as the program came.')
  }
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        Reset all…
      </button>
      {isAsking && (
        <ModalDialog className="question" close={close}>
          <header>
            <Heading slot="title" level={2}>
              Reset all settings
            </Heading>
          </header>
          <div className="dialog-body">
            <p>
              Appearance, start, keys and quality will be as the program came. What you keep, your
              better ends of metrics and how tables look stay as they are.
            </p>
          </div>
          <footer>
            <button type="button" className="button" onClick={close}>
              Cancel
            </button>
            <button type="button" className="button primary" onClick={reset}>
              Reset all
            </button>
          </footer>
        </ModalDialog>
      )}
    </>
  )
}
