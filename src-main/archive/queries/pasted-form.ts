import { addressKey, arxivKey, doiKey } from '../import/paper-keys'

/** What a pasted id or address names. */
export type Pasted = { name: string } & (
  | { kind: 'paper'; key: string }
  /** The address as it is and, of a page within a repository, that of the repository. */
  | { kind: 'repository'; urls: readonly string[] }
  | { kind: 'page'; section: (typeof SECTIONS)[number]; slug: string }
  /** Something whose name is told by its words alone. */
  | { kind: 'author' | 'area' | 'collection' | 'venue'; words: string }
  | { kind: 'address'; url: string }
)

/** What a text names as an id or address; null when it is words. */
export function readPasted(typed: string): Pasted | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text.replace(PREFIX, ''))) return null
  return (
    arxiv(text) ??
    formerSite(text) ??
    repository(text) ??
    openReview(text) ??
    doi(text) ??
    anthology(text) ??
    address(text)
  )
}

const PREFIX = /^(?:arxiv|doi)\s*[:\s]\s*/i

const SCHEME = /^(?:https?:)?\/\/(?:www\.)?|^www\./i

/** Sites that show papers of arXiv under its ids. */
const LIKE_ARXIV =
  /^(?:(?:[a-z]+\.)?arxiv\.org\/(?:abs|pdf|html|format|ps)|huggingface\.co\/papers|(?:www\.)?alphaxiv\.org\/(?:abs|pdf|overview)|ar5iv(?:\.labs\.arxiv)?\.org\/(?:html|abs|pdf))\/([^?#]+)/i

function arxiv(text: string): Pasted | null {
  const page = LIKE_ARXIV.exec(text.replace(SCHEME, ''))?.[1]
  const key = arxivKey((page ?? text).replace(/^arxiv\s+(?=\S)/i, ''))
  return key ? { kind: 'paper', key, name: named(key) } : null
}

const FORMER_SITE =
  /^(?:[a-z]+\.)?paperswithcode\.com\/(paper|task|dataset|method|sota|area|author|conference|methods\/category)\/([^/?#]+)/i

function formerSite(text: string): Pasted | null {
  const [, word = '', end] = FORMER_SITE.exec(text.replace(SCHEME, '')) ?? []
  if (!end) return null
  const slug = decoded(end).toLowerCase()
  const section = SECTIONS.find((each) => each === word.toLowerCase())
  if (section) {
    const name = `The ${section === 'sota' ? 'leaderboard' : section} ${slug}`
    return { kind: 'page', section, slug, name }
  }
  const [, kind] = NAMED_SECTIONS.find(([each]) => each === word.toLowerCase()) ?? []
  return kind ? { kind, words: slug.replaceAll('-', ' '), name: `The ${kind} ${slug}` } : null
}

const SECTIONS = ['paper', 'task', 'dataset', 'method', 'sota'] as const

const NAMED_SECTIONS = [
  ['area', 'area'],
  ['author', 'author'],
  ['conference', 'venue'],
  ['methods/category', 'collection'],
] as const

const REPOSITORY =
  /^(?:git@|ssh:\/\/git@)?((?:github|gitlab)\.com|bitbucket\.org)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?(?:[/?#].*)?$/i

function repository(text: string): Pasted | null {
  const address = text.replace(SCHEME, '')
  const [, host, owner, repository] = REPOSITORY.exec(address) ?? []
  if (!host || !owner || !repository) return null
  const whole = `https://${host}/${owner}/${repository}`
  const page = `https://${address.replace(/[?#].*$/, '')}`
  return { kind: 'repository', urls: [page, whole], name: `The repository ${owner}/${repository}` }
}

function openReview(text: string): Pasted | null {
  const id = /^(?:\?|openreview[:\s])?id=([\w-]{6,})$/i.exec(text)?.[1]
  const key = id ? `openreview ${id}` : keyOfAddress(text, 'openreview')
  return key ? { kind: 'paper', key, name: named(key) } : null
}

function doi(text: string): Pasted | null {
  const bare = /^(?:doi\s*[:\s]\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1]
  const key = bare ? doiKey(bare) : (keyOfAddress(text, 'doi') ?? keyOfAddress(text, 'arxiv'))
  return key ? { kind: 'paper', key, name: named(key) } : null
}

const ANTHOLOGY_ID = /^(?:[A-Z]\d{2}-\d{4}|\d{4}\.[a-z\d]+-[a-z\d]+\.\d+)(?:\.pdf|v\d+)*$/

function anthology(text: string): Pasted | null {
  const key = ANTHOLOGY_ID.test(text)
    ? `acl ${text.toLowerCase().replace(/(?:\.pdf|v\d+)*$/, '')}`
    : keyOfAddress(text, 'acl')
  return key ? { kind: 'paper', key, name: named(key) } : null
}

function address(text: string): Pasted | null {
  return SCHEME.test(text) ? { kind: 'address', url: text, name: text } : null
}

/** The key of an address, when it is one of that kind. */
function keyOfAddress(text: string, kind: string): string | null {
  const key = /[./]/.test(text) ? addressKey(text) : null
  return key?.startsWith(`${kind} `) ? key : null
}

const NAMES = { arxiv: 'arXiv', doi: 'DOI', openreview: 'OpenReview', acl: 'ACL Anthology' }

/** A key as a reader writes it. */
function named(key: string): string {
  const [kind = '', id = ''] = key.split(' ', 2)
  const name = NAMES[kind as keyof typeof NAMES]
  return `${name} ${kind === 'acl' && /^[a-z]\d/.test(id) ? id.toUpperCase() : id}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
