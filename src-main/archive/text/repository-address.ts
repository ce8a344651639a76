/** One key for the spellings of one repository's address. */
export const repositoryKey = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(www\.)?/, '')
    .replace(/(\.git)?\/?$/, '')

/** What a repository is called: `owner/name` where such names are usual, else its address. */
export function repositoryName(url: string): string {
  const address = url.replace(/^[a-z]+:\/\/(www\.)?/i, '').replace(/(\.git)?\/?$/i, '')
  return address.replace(/^(github\.com|gitlab\.com|bitbucket\.org)\//i, '')
}

/** Hosts whose addresses begin with an owner and a name. */
const CODE_HOSTS = new Set([
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'huggingface.co',
  'gitee.com',
])

/** What an address tells of a repository. */
interface RepositoryParts {
  /** `owner/name` on a known host, else the address without its scheme. */
  name: string
  host: string
  /** `github.com/owner`, in lower case; null where addresses name none. */
  owner: string | null
}

/** Some addresses at the source lack a scheme, so none is relied upon. */
export function repositoryParts(url: string): RepositoryParts {
  const match = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:www\.)?([^/?#]*)([^?#]*)/i.exec(url)
  const path = (match?.[2] ?? '').replace(/\.git$|\/+$/, '')
  const host = (match?.[1] ?? '').toLowerCase()
  const [owner, name] = path.split('/').filter((part) => part !== '')
  if (!owner || !name || !CODE_HOSTS.has(host)) return { name: `${host}${path}`, host, owner: null }
  return { name: `${owner}/${name}`, host, owner: `${host}/${owner.toLowerCase()}` }
}
