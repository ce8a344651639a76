import { remember, remembered } from '../remembered'
import { createStore } from '../store'

const sidebar = createStore(remembered('sidebar'))

/** `rail` when the reader has collapsed the sidebar. */
export const useSidebar = sidebar.use

/** Styles follow an attribute of the document, which `public/theme.js` sets before the first paint. */
export function toggleSidebar(): void {
  const isRail = sidebar.get() === 'rail'
  sidebar.set(isRail ? null : 'rail')
  remember('sidebar', sidebar.get())
  if (isRail) delete document.documentElement.dataset['sidebar']
  else document.documentElement.dataset['sidebar'] = 'rail'
}
