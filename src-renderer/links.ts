import { formerSiteHref } from './components/former-site'
import { readAddress } from './routes'

const scheme = 'pwc://'

/** The current view as a link to keep; `readLink` understands it. */
export const linkToHere = (): string => linkTo(location.hash)

/** An address of the app as a link to keep. */
export function linkTo(address: string): string {
  return location.protocol === 'http:'
    ? // Without the name of the window, which is in its address.
      new URL(address, `${location.origin}/`).href
    : scheme + address.replace(/^#\/?/, '')
}

/**
 * The address in the app that a pasted link stands for: a link copied here, or one of the former site.
 * Null when it is neither.
 */
export function readLink(text: string): string | null {
  const link = text.trim()
  const local = /^https?:\/\/(?:127\.0\.0\.1|localhost):\d+\/(#\/.*)$/.exec(link)?.[1]
  const own = link.startsWith(scheme) ? `#/${link.slice(scheme.length)}` : local
  if (own === undefined) return formerSiteHref(link)
  return readAddress(own).page === null ? null : own
}
