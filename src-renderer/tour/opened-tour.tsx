import { lateLayer } from '../frame/late-layer'
import { tourStep } from './tour-state'

const { Layer: Tour } = lateLayer('The tour', async () => (await import('./tour')).Tour)

const close = () => tourStep.set(null)

/** The tour while it is taken. */
export function OpenedTour() {
  const at = tourStep.use()
  return at !== null && <Tour at={at} close={close} />
}
