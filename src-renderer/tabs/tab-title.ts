import type { Entry } from './tabs'

/** What a tab is called: as its page calls itself, or by its address until that has been shown. */
export const tabTitle = ({ title, hash }: Entry): string =>
  title || decoded(hash.replace(/^#\/?/, '')) || 'Start'

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).slice(0, 200)
  } catch {
    return address.slice(0, 200)
  }
}
