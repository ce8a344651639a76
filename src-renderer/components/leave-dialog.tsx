import { copyText } from '../clipboard'
import { say } from '../frame/toast'
import { DialogHead } from './dialog-head'
import { ModalDialog } from './modal-dialog'

/** Asks before an address opens in the reader's browser, where it uses the network. */
export function LeaveDialog(props: {
  address: string
  host: string
  trust: () => void
  close: () => void
}) {
  const { address, host, trust, close } = props
  return (
    <ModalDialog className="question" close={close}>
      <DialogHead title={`Open ${host} in your browser?`} />
      <div className="dialog-body">
        <p className="address">
          <code>{address}</code>
        </p>
        <p className="soft gap-2">
          This leaves the program and uses the network. You are asked once for each host.
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
            trust()
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
