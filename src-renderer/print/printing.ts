import { flushSync } from 'react-dom'
import { createStore } from '../store'

/** Whether the page is being printed: then lists draw all rows that are there, not only those in sight. */
export const printing = createStore(false)

/** Follows what the browser says of it. Called once. The page must be whole before it goes to paper. */
export function followPrinting(): void {
  addEventListener('beforeprint', () => flushSync(() => printing.set(true)))
  addEventListener('afterprint', () => printing.set(false))
}
