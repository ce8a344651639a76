/** Longer addresses are cut or refused by some systems. */
const LONGEST = 2000

/**
 * An address from the archive that a link may lead to, or null. Only the web: another scheme could start
 * a program or run as a script. A name and password before the host would only disguise the host.
 */
export function webAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  const isBare = url.username === '' && url.password === ''
  return isWeb && isBare && url.href.length <= LONGEST ? url : null
}

/** The host as a reader knows it: without `www.`. */
export const hostOf = (url: URL): string => url.host.replace(/^www\./, '')

/** Whether a text is a host as `hostOf` gives it. */
export function isHost(text: string): boolean {
  const url = webAddress(`https://${text}`)
  return url !== null && hostOf(url) === text
}

/**
 * What should make the reader look twice before an address is opened, in sentences; mostly nothing.
 * `shown` is the text of the link.
 */
export function doubtsOf(url: URL, shown: string): string[] {
  const { hostname } = url
  const named = hostNamedIn(shown)
  const doubts: [boolean, string][] = [
    [
      hostname.split('.').some((label) => label.startsWith('xn--')),
      'The name of this host holds letters that can be taken for others. It is spelled here as browsers send it.',
    ],
    [isNear(hostname), 'This leads to your own computer or network, not to the web.'],
    [
      isNumber(hostname) && !isNear(hostname),
      'This host has no name, only a number, which says nothing of whose it is.',
    ],
    [
      named !== null && !isOfHost(named, hostname) && !isOfHost(hostname, named),
      `The link reads “${cut(shown.trim())}”, which is another host.`,
    ],
  ]
  return doubts.filter(([applies]) => applies).map(([, words]) => words)
}

const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/** Texts that nobody would take for anything but an address; “model.py” is none. */
const ADDRESS = /^(?:https?:\/\/|(?=www\.))([^\s/?#]+)|^([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})\/\S/i

function hostNamedIn(shown: string): string | null {
  const [, spelled, plain] = ADDRESS.exec(shown.trim()) ?? []
  const host = `http://${spelled ?? plain ?? ''}`
  return URL.canParse(host) ? new URL(host).hostname : null
}

const isOfHost = (host: string, other: string) =>
  host === other || host.endsWith(`.${other.replace(/^www\./, '')}`)

const isNumber = (hostname: string) => /^(?:[\d.]+|\[.*\])$/.test(hostname)

/** Of this computer, or of a network that is not the web's. Numbers are in their usual form by now. */
const isNear = (hostname: string) =>
  (!hostname.includes('.') && !hostname.startsWith('[')) ||
  /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/.test(hostname) ||
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(
    hostname,
  ) ||
  /^\[(?:::1?\]|::ffff:|f[cd]|fe[89ab])/.test(hostname)
