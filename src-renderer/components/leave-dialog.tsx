import { copyText } from '../clipboard'
import { say } from '../frame/toast'
import { DialogHead } from './dialog-head'
import { Icon } from './icon'
import { ModalDialog } from './modal-dialog'

/** Asks before an address opens in the reader's browser, where it uses the network. */
export function LeaveDialog(props: {
  address: string
  host: string
  /** Why the reader should look twice; with any, they are asked each time. */
  doubts: readonly string[]
  trust: () => void
  close: () => void
}) {
  const { address, host, doubts, trust, close } = props
  const isDoubted = doubts.length > 0
  return (
    <ModalDialog close={close}>
      <DialogHead title={`Open ${host} in your browser?`} />
      <div className="dialog-body">
        <p className="address">
          <code>{address}</code>
        </p>
        {isDoubted && (
          <div className="banner warn gap-2" role="note">
            <Icon name="warning" />
            <ul>
              {doubts.map((doubt) => (
                <li key={doubt}>{doubt}</li>
              ))}
            </ul>
          </div>
        )}
        <p className="soft gap-2">
          This leaves the program and uses the network. You are asked{' '}
          {isDoubted ? 'each time' : 'once for each host'}.
        </p>
      </div>
      <footer>
        <button type="button" className="button" onClick={() => void copyAddress(address)}>
          Copy address
        </button>
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
        <a
          className="button primary"
          href={address}
          target="_blank"
          rel="noreferrer"
          onClick={() => {
            if (!isDoubted) trust()
            close()
          }}
        >
          Open
        </a>
      </footer>
    </ModalDialog>
  )
}

async function copyAddress(address: string): Promise<void> {
  say(
    (await copyText(address)) ? 'Address copied' : 'The system did not let the address be copied.',
  )
}
