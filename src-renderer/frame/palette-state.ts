import { createStore } from '../store'

/** What the palette offers: everything, or what can be opened only. */
export type PaletteOffer = 'commands and pages' | 'pages'

export const paletteIsOpen = createStore(false)
export const paletteOffer = createStore<PaletteOffer>('commands and pages')

/** Opens the palette with everything in it, or with what can be opened only. */
export function openPalette(offer: PaletteOffer): void {
  paletteOffer.set(offer)
  paletteIsOpen.set(true)
}
