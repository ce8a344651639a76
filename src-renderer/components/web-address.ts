/**
 * An address from the archive that a link may lead to, or null. Only the web: another scheme could start
 * a program or run as a script. A name and password before the host would only disguise the host.
 */
export function webAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url : null
}

/** The host as a reader knows it: without `www.`. */
export const hostOf = (url: URL): string => url.host.replace(/^www\./, '')
