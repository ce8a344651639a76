import type { Settings } from '#contract/settings'
import type { AddressRequest, PageName, Route } from './routes'

/** The lists that hide what looks like junk, unless their address says otherwise. */
const lists: readonly (PageName | null)[] = ['tasks', 'area', 'datasets', 'methods']

/** The request of an address, with what the reader wants of such lists where it says nothing. */
export const withDoubts = ({ page, request }: Route, doubts: Settings['doubts']): AddressRequest =>
  doubts === 'shown' && lists.includes(page) && request['hidden'] === undefined
    ? { ...request, hidden: 'true' }
    : request
