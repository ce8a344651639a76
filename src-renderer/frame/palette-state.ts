import { createStore } from '../store'

export const paletteIsOpen = createStore(false)
