/** A paper on arXiv, and its class where the id itself tells it. */
export interface Arxiv {
  id: string
  primaryClass: string | null
}

/** Null for what is no id of arXiv. Since 2007 the id no longer says the class, nor does the archive. */
export function readArxiv(id: string | null): Arxiv | null {
  const [, name, primaryClass = null] =
    /^(\d{4}\.\d{4,5}|([a-z-]+(?:\.[A-Z]{2})?)\/\d{7})(?:v\d+)?$/.exec(id ?? '') ?? []
  return name === undefined ? null : { id: name, primaryClass }
}

/** Sites whose addresses hold the DOI of what they show. */
const WITH_DOI =
  /^(?:(?:dx\.)?doi\.org|dl\.acm\.org|link\.springer\.com|(?:[\w-]+\.)?onlinelibrary\.wiley\.com|(?:www\.)?tandfonline\.com|journals\.sagepub\.com|(?:www\.)?science\.org)$/
const IN_PATH =
  /^\/(?:(?:doi|article|chapter|book|content)\/)?(?:(?:abs|pdf|full|epdf)\/)?(10\.\d{4,9}\/[^\s{}\\"<>^`|]+)$/

/** The first DOI that stands in an address; none is guessed. */
export function readDoi(addresses: readonly (string | null)[]): string | null {
  for (const address of addresses) {
    const url = webUrl(address)
    if (url === null || !WITH_DOI.test(url.hostname)) continue
    const [, doi] = IN_PATH.exec(decoded(url.pathname)) ?? []
    if (doi !== undefined) return doi.replace(/(\.pdf|\/)$/i, '')
  }
  return null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * The first address of the web, with every sign encoded that ends a field of a bibliography or means
 * something to LaTeX there. Null when none of them is one.
 */
export function readUrl(addresses: readonly (string | null)[]): string | null {
  for (const address of addresses) {
    if (webUrl(address) === null) continue
    return (address ?? '')
      .trim()
      .toWellFormed()
      .replace(/[\s{}\\"<>^`|\p{Cc}]/gu, encodeURIComponent)
  }
  return null
}

function webUrl(address: string | null): URL | null {
  const trimmed = address?.trim() ?? ''
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed) : null
}
