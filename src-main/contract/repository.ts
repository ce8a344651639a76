import type { Standing } from './standing'

/** A repository, and the papers that link it. */
export interface RepositoryPage {
  /** As first met. */
  url: string
  /** The address without scheme and well-known host: `owner/name`, and a folder within it. */
  name: string
  host: string
  /** As `github.com/owner`; null where addresses name none. */
  owner: string | null
  /** How many papers link it. */
  paperCount: number
  /** The newest of them, 500 at most; those that call it official first. */
  papers: readonly RepositoryPaper[]
  /** That these papers name, each once. */
  frameworks: readonly string[]
  /** The leaderboards on which the papers have results, best rank first. */
  results: readonly Standing[]
  /** Other repositories of the owner, those of most papers first; a few, and how many there are. */
  others: readonly RepositoryItem[]
  otherCount: number
}

/** A paper that links a repository, and what is said of the link. */
export interface RepositoryPaper {
  id: string
  title: string
  /** ISO day, or null. */
  date: string | null
  /** As the paper spells the address. */
  url: string
  official: boolean | null
  mentionedInPaper: boolean | null
  mentionedInGithub: boolean | null
  /** Null when not reported. */
  framework: string | null
  results: number
}

/** A repository as a line of a list. */
export interface RepositoryItem {
  url: string
  name: string
  host: string
  papers: number
}
