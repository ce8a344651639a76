import { openedKeepDialog } from './keep-dialogs'
import { lateLayer } from './late-layer'

// Few visits to a page ask for one.
const { Layer: CollectDialog } = lateLayer(
  'The dialog of collections',
  async () => (await import('./collect-dialog')).CollectDialog,
)
const { Layer: SaveViewDialog } = lateLayer(
  'The dialog for views',
  async () => (await import('./save-view-dialog')).SaveViewDialog,
)

const close = () => openedKeepDialog.set(null)

/** What the reader is asked about what is to be kept, above the page. */
export function OpenedKeepDialog() {
  const opened = openedKeepDialog.use()
  if (!opened) return null
  return opened.asks === 'collections' ? (
    <CollectDialog thing={opened.thing} close={close} />
  ) : (
    <SaveViewDialog {...opened} close={close} />
  )
}
