import { fold } from '../text/fold'

/**
 * The forms under which one and the same paper is named, so that leaderboards, links, datasets and
 * methods find it. Leaderboards name papers by an address outside, with or without `https`, `www.`
 * and the version of arXiv; everything else names them by their address on the former site.
 */

/** What a dump says of a paper that it names. */
export interface PaperName {
  /** Its address on the former site. */
  archiveUrl?: string | null
  /** Its address outside. */
  url?: string | null
  arxivId?: string | null
  title?: string | null
}

/** The keys of a paper by its addresses, in the order in which they are to be tried. */
export function addressKeysOf({ archiveUrl, url, arxivId }: PaperName): string[] {
  const keys = [addressKey(archiveUrl), addressKey(url), arxivKey(arxivId)]
  return keys.filter((key) => key !== null)
}

/** The same, and last the one by its title. */
export function keysOf(name: PaperName): string[] {
  const title = titleKey(name.title)
  return title === null ? addressKeysOf(name) : [...addressKeysOf(name), title]
}

/** Longer ones are no addresses, and would keep regular expressions busy. */
const LONGEST_ADDRESS = 2000

/** One key for all addresses of one page; null when the text is no address. */
export function addressKey(url: string | null | undefined): string | null {
  if (!url || url.length > LONGEST_ADDRESS) return null
  const address = url
    .trim()
    .replace(/^[a-z]*:?\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
  const known =
    arxivAddressKey(address) ??
    anthologyKey(address) ??
    openReviewKey(address) ??
    doiKey(address) ??
    archiveKey(address)
  if (known) return known
  const [host = '', ...path] = address.split('/')
  const page = [host.toLowerCase(), ...path].join('/').replace(/\/+$/, '')
  return page === '' ? null : `url ${page}`
}

/** The end of an address of the former site, such as `long-tail-learning` of `/paper/long-tail-learning`. */
export function archiveSlug(
  url: string | null | undefined,
  section: 'paper' | 'dataset' | 'method',
): string | null {
  if (!url || url.length > LONGEST_ADDRESS) return null
  const match = /(?:^|paperswithcode\.com)\/([a-z]+)\/([^/?#\s]+)\/?$/i.exec(url.trim())
  return match?.[1]?.toLowerCase() === section ? (match[2] ?? null) : null
}

function archiveKey(address: string): string | null {
  const slug = archiveSlug(address, 'paper')
  return slug ? `archive ${slug}` : null
}

/** An arXiv id, old or new, at the beginning of a text. */
const ARXIV_ID =
  /^(?:arxiv:\s*)?([a-z-]+(?:\.[a-z-]+)?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?\/?$/i

/** `arxiv 1512.03385` of `1512.03385v2`; the old `math.GT/0309136` and `math/0309136` are one. */
export function arxivKey(id: string | null | undefined): string | null {
  const bare = id ? ARXIV_ID.exec(id.trim())?.[1] : null
  return bare ? `arxiv ${bare.toLowerCase().replace(/\.[a-z-]+(?=\/)/, '')}` : null
}

function arxivAddressKey(address: string): string | null {
  const rest = /^(?:[a-z]+\.)?arxiv\.org\/(?:abs|pdf|html|format)\/([^?\s]+)/i.exec(address)?.[1]
  return arxivKey(rest)
}

/** The ACL Anthology has moved twice; its ids (`P18-1230`, `2020.acl-main.1`) have not changed. */
function anthologyKey(address: string): string | null {
  if (!/^(?:aclweb\.org\/anthology|aclanthology\.)/i.test(address)) return null
  const id = /\/([a-z]\d{2}-\d{4}|\d{4}\.[a-z\d]+-[a-z\d]+\.\d+)(?:\.pdf|v\d+)*\/?$/i.exec(
    address,
  )?.[1]
  return id ? `acl ${id.toLowerCase()}` : null
}

/** A discussion and its PDF are one paper. */
function openReviewKey(address: string): string | null {
  const id = /^openreview\.net\/[a-z]+\?(?:[^#]*&)?id=([\w-]+)/i.exec(address)?.[1]
  return id ? `openreview ${id}` : null
}

/** The Anthology's DOIs hold its ids, and those of arXiv its own. */
const DOI = /(?:^|[/:=])10\.(\d{4,9})\/([^\s?#&]+)/
const AFTER_DOI =
  /(?:\.full|\.abstract|\.short)?(?:\.pdf|\/(?:pdf|epdf|full|abstract|html|meta))?\/*$/

/**
 * `doi 10.1145/3292500` of its address, or of that of a publisher's page which holds it; of arXiv and the
 * ACL Anthology the key of their own id.
 */
export function doiKey(text: string): string | null {
  if (!text.includes('10.')) return null
  const [, publisher, rest] = DOI.exec(text.replaceAll(/%2f/gi, '/')) ?? []
  const end = rest?.toLowerCase().replace(AFTER_DOI, '')
  if (!publisher || !end) return null
  if (publisher === '48550' && end.startsWith('arxiv.')) return arxivKey(end.slice('arxiv.'.length))
  if (publisher === '18653' && end.startsWith('v1/')) return `acl ${end.slice('v1/'.length)}`
  return `doi 10.${publisher}/${end}`
}

/** Titles differ in case, quotes, hyphens and line breaks; their letters and digits do not. */
export function titleKey(title: string | null | undefined): string | null {
  const letters = fold(title ?? '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
  return letters === '' ? null : `title ${letters}`
}

/** The arXiv id in an address, without a version; null when it leads elsewhere. */
export function arxivIdOf(url: string | null): string | null {
  const key = addressKey(url)
  return key?.startsWith('arxiv ') ? key.slice('arxiv '.length) : null
}
