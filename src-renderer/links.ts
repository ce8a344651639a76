import { appLink, appScheme } from '#contract/app-link'
import { isThingKind } from '#contract/library'
import { isAddress, toAddress } from './address-root'
import { formerSiteHref } from './components/former-site'
import { decoded } from './decoded'
import { readAddress } from './routes'
import { thingHref } from './things'

/** An address of the app as a link to keep; `readLink` understands it. */
export function linkTo(address: string): string {
  // Without the name of the window, which is in its own address.
  return location.protocol === 'http:'
    ? new URL(address, `${location.origin}/`).href
    : appLink(address)
}

/**
 * The address in the app that a pasted link stands for: a link copied here, or one of the former site.
 * Null when it is neither.
 */
export function readLink(text: string): string | null {
  const link = text.trim()
  const local = /^https?:\/\/(?:127\.0\.0\.1|localhost):\d+\/(.*)$/.exec(link)?.[1]
  const own = ownAddress(link) ?? local
  if (own === undefined || !isAddress(own)) return formerSiteHref(link)
  return readAddress(own).page === null ? null : own
}

/** A page and what follows it. Systems add a slash to what they take for a host. */
const shape = new RegExp(`^${appScheme}:/{0,2}([^/?#]*)/?([^?#]*)(\\?.*)?$`, 'is')

/**
 * The address of a link to the app, as it is copied here (`pwc://paper?id=…`) or as people write it
 * (`pwc:paper/ID`); null when it is no such link.
 */
function ownAddress(link: string): string | null {
  const [found, page = '', rest = '', query = ''] = shape.exec(link) ?? []
  if (found === undefined) return null
  const word = page.toLowerCase()
  if (rest === '') return toAddress(`${word}${query}`)
  return isThingKind(word) ? thingHref({ kind: word, id: decoded(rest.replace(/\/$/, '')) }) : null
}
