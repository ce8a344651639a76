import { createStore } from '../store'

/** The bar that finds words on the page. What was looked for last stays in it. */
export const findBar = createStore({ isOpen: false, text: '' })

/** The id of its field. */
export const FIELD = 'find-field'
