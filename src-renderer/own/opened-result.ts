import { lateCode } from '../late/late-code'
import { lateLayer } from '../late/late-layer'

// Few visits to a page add or change a result.
export const resultDialogCode = lateCode(
  'The form for a result',
  async () => (await import('./result-dialog')).ResultDialog,
)

/** The dialog in which a result of the reader's own is added or changed. */
export const ResultDialog = lateLayer(resultDialogCode)
