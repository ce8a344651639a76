/** Where the page lives in the desktop app. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'bundle'
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`

/** Longer addresses are cut or refused by some systems. */
const LONGEST = 2000

/**
 * The address that may be handed to the reader's browser, or null. Only the web: another scheme can
 * start any program that registered for it. Plain http, which old dumps are full of, is asked for as
 * https. A name and password before the host would only serve to disguise the host.
 */
export function externalAddress(text: string): string | null {
  const url = parse(text)
  if (!url || url.username !== '' || url.password !== '') return null
  if (url.protocol === 'http:') url.protocol = 'https:'
  if (url.protocol !== 'https:' || url.href.length > LONGEST) return null
  return url.href
}

/** Whether an address is the app's own page: the bundle, or the development server if there is one. */
export function isOwnPage(text: string, developmentServer: string | undefined): boolean {
  const url = parse(text)
  if (!url) return false
  // `origin` is useless here: for a scheme of one's own it is the text "null".
  if (url.protocol === `${APP_SCHEME}:`) return url.host === APP_HOST
  return developmentServer !== undefined && url.origin === new URL(developmentServer).origin
}

const parse = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)
