import { lateLayer } from '../frame/late-layer'

/** The form of a result. Few visits to a page add something. */
export const { Layer: ResultDialog, ahead: loadResultDialog } = lateLayer(
  'The form of a result',
  async () => (await import('./result-dialog')).ResultDialog,
)
