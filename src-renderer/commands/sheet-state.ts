import { createStore } from '../store'

/** Whether the sheet of keys is on screen. */
export const sheetIsOpen = createStore(false)
