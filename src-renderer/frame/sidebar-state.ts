import { rootChoice } from './root-choice'

const sidebar = rootChoice('sidebar')

/** `rail` when the reader has collapsed the sidebar. */
export const useSidebar = sidebar.use

export const toggleSidebar = () => sidebar.set(sidebar.get() === 'rail' ? null : 'rail')
