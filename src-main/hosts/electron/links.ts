import { webAddress } from '#contract/web-address'

/** Where the page lives in the desktop app. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'bundle'
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`

/**
 * The address that may be handed to the reader's browser, or null. Plain http, which old dumps are full
 * of, is asked for as https.
 */
export function externalAddress(text: string): string | null {
  const url = webAddress(text)
  if (url?.protocol === 'http:') url.protocol = 'https:'
  return url && (webAddress(url.href)?.href ?? null)
}

/** Whether an address is the app's own page: the bundle, or the development server if there is one. */
export function isOwnPage(text: string, developmentServer: string | undefined): boolean {
  const url = parse(text)
  if (!url || url.username !== '' || url.password !== '') return false
  // `origin` is useless here: for a scheme of one's own it is the text "null".
  if (url.protocol === `${APP_SCHEME}:`) return url.host === APP_HOST
  return developmentServer !== undefined && url.origin === new URL(developmentServer).origin
}

const parse = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)
