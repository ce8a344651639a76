import { useEffect, type ReactNode } from 'react'
import { loadFindBar } from '../find/find'
import { loadOtherPages } from '../pages'
import { lateLayer } from './late-layer'
import { paletteIsOpen } from './palette-state'

const { Layer: Palette, ahead: loadPalette } = lateLayer(
  'The palette',
  async () => (await import('../palette/palette')).Palette,
)

/** How long the first page has the machine for itself, in milliseconds. */
const head = 1000

const close = () => paletteIsOpen.set(false)

/** The palette while it is open. Its code, and that of the other pages, is loaded once the first page stands. */
export function usePalette(): ReactNode {
  useEffect(() => {
    const wait = setTimeout(() => void loadAhead(), head)
    return () => clearTimeout(wait)
  }, [])
  return paletteIsOpen.use() && <Palette close={close} />
}

async function loadAhead(): Promise<void> {
  await loadPalette()
  await loadFindBar()
  await loadOtherPages()
}
