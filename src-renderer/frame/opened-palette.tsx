import { lateCode } from '../late/late-code'
import { lateLayer } from '../late/late-layer'
import { paletteIsOpen } from './palette-state'

/** Loaded when the first page stands, so that no letter typed into it is lost. */
export const paletteCode = lateCode(
  'The palette',
  async () => (await import('../palette/palette')).Palette,
)
const Palette = lateLayer(paletteCode)

const close = () => paletteIsOpen.set(false)

/** The palette while it is open. */
export function OpenedPalette() {
  return paletteIsOpen.use() && <Palette close={close} />
}
