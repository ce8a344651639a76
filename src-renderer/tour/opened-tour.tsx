import { lateCode } from '../late/late-code'
import { lateLayer } from '../late/late-layer'
import { tourStep } from './tour-state'

const Tour = lateLayer<{ at: number }>(
  lateCode('The tour', async () => (await import('./tour')).Tour),
)

/** Without a word to the preferences: a tour that could not be shown was neither taken nor refused. */
const close = () => tourStep.set(null)

/** The tour while it is taken. */
export function OpenedTour() {
  const at = tourStep.use()
  return at === null ? null : <Tour at={at} close={close} />
}
