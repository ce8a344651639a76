import type { Repository } from '#contract/paper'
import type { Database } from '../database'
import { repositoryKey, repositoryParts } from '../text/repository-address'

const REPOSITORIES = `
  SELECT url, official, mentioned_in_paper AS inPaper, mentioned_in_github AS inGithub, framework
  FROM repository WHERE paper_id = :paper ORDER BY position`

interface StoredRepository {
  url: string
  official: number | null
  inPaper: number | null
  inGithub: number | null
  framework: string | null
}

// What is left of an address in its key stands in the address itself, so that of hundreds one is read.
const OF_KEY = REPOSITORIES.replace('ORDER BY', 'AND instr(lower(url), :key) > 0 ORDER BY')

/** The link of a paper to a repository, by the key of its address. */
export function repositoryOf(db: Database, paper: number, key: string): Repository | undefined {
  const stored =
    db
      .all<StoredRepository>(OF_KEY, { paper, key })
      .find(({ url }) => repositoryKey(url) === key) ??
    // Small letters are others in SQL where they are not of ASCII.
    db.all<StoredRepository>(REPOSITORIES, { paper }).find(({ url }) => repositoryKey(url) === key)
  return stored && repository(stored)
}

/** The repositories of a paper: official ones first, then by framework, then by name. */
export function repositoriesOf(db: Database, paper: number): Repository[] {
  return db.all<StoredRepository>(REPOSITORIES, { paper }).map(repository).toSorted(compare)
}

function repository({ url, official, inPaper, inGithub, framework }: StoredRepository): Repository {
  const { name, host } = repositoryParts(url)
  return {
    url,
    name,
    host,
    official: asBoolean(official),
    mentionedInPaper: asBoolean(inPaper),
    mentionedInGithub: asBoolean(inGithub),
    framework,
  }
}

const asBoolean = (flag: number | null) => (flag === null ? null : flag === 1)

const byName = new Intl.Collator('en', { numeric: true })

function compare(a: Repository, b: Repository): number {
  return (
    Number(b.official === true) - Number(a.official === true) ||
    Number(a.framework === null) - Number(b.framework === null) ||
    byName.compare(a.framework ?? '', b.framework ?? '') ||
    byName.compare(a.name, b.name)
  )
}
