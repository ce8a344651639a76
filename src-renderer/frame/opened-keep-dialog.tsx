import { lazy, Suspense } from 'react'
import { openedKeepDialog } from './keep-dialogs'

// Few visits to a page ask for one.
const CollectDialog = lazy(async () => ({
  default: (await import('./collect-dialog')).CollectDialog,
}))
const SaveViewDialog = lazy(async () => ({
  default: (await import('./save-view-dialog')).SaveViewDialog,
}))

const close = () => openedKeepDialog.set(null)

/** What the reader is asked about what is to be kept, above the page. */
export function OpenedKeepDialog() {
  const opened = openedKeepDialog.use()
  if (!opened) return null
  return (
    <Suspense fallback={null}>
      {opened.asks === 'collections' ? (
        <CollectDialog thing={opened.thing} close={close} />
      ) : (
        <SaveViewDialog {...opened} close={close} />
      )}
    </Suspense>
  )
}
