import { lateCode } from '../late/late-code'
import { lateLayer } from '../late/late-layer'
import { openedKeepDialog } from './keep-dialogs'

// Few visits to a page ask for one.
const CollectDialog = lateLayer(
  lateCode('The list of collections', async () => (await import('./collect-dialog')).CollectDialog),
)
const SaveViewDialog = lateLayer(
  lateCode(
    'The question for a name',
    async () => (await import('./save-view-dialog')).SaveViewDialog,
  ),
)

const close = () => openedKeepDialog.set(null)

/** What the reader is asked about what is to be kept, above the page. */
export function OpenedKeepDialog() {
  const opened = openedKeepDialog.use()
  if (!opened) return null
  return opened.asks === 'collections' ? (
    <CollectDialog thing={opened.thing} close={close} />
  ) : (
    <SaveViewDialog address={opened.address} name={opened.name} close={close} />
  )
}
