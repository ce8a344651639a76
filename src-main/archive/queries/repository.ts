import type { RequestOf } from '#contract/contract'
import type { RepositoryPage, RepositoryPaper } from '#contract/repository'
import type { Database } from '../database'
import { found } from '../errors'
import { unpackIds } from '../packed/ids'
import { repositoryAt } from '../papers/by-address'
import { repositoryKey, repositoryName, repositoryParts } from '../text/repository-address'
import { repositoryOf } from './paper-repositories'
import { NO_TITLE } from './paper-reference'
import { ownedBy, repositoryItem } from './repositories'
import { type ResultsReader, standingsOf } from './standings'

/** How many other repositories of the owner are told. */
const TOLD = 12

/** More papers than this are left to the list of papers. */
const MOST_PAPERS = 500

/** A repository with the papers that link it and where these stand. */
export function repository(
  reader: ResultsReader,
  { url: address }: RequestOf<'repository'>,
): RepositoryPage {
  const { db } = reader
  const { id, url, ids } = found(repositoryAt(db, address), `Repository ${address}`)
  const papers = unpackIds(ids)
  const linking = papersOf(db, papers.slice(-MOST_PAPERS).toReversed(), repositoryKey(url))
  const { host, owner } = repositoryParts(url)
  const others = (owner === null ? null : ownedBy(db, owner))?.filter((other) => other !== id)
  return {
    url,
    name: repositoryName(url),
    host,
    owner,
    paperCount: papers.length,
    papers: linking,
    frameworks: [...new Set(linking.flatMap(({ framework }) => framework ?? []))],
    results: standingsOf(reader, papers),
    others: [...(others?.subarray(0, TOLD) ?? [])].map((other) => repositoryItem(db, other)),
    otherCount: others?.length ?? 0,
  }
}

const PAPER = 'SELECT slug AS id, title, date, results FROM paper WHERE id = :id'

type StoredPaper = Pick<RepositoryPaper, 'id' | 'date' | 'results'> & { title: string | null }

/** `ids` are the newest first; those that call the repository official come before them. */
function papersOf(db: Database, ids: Uint32Array, key: string): RepositoryPaper[] {
  const papers = [...ids].flatMap((id) => {
    const paper = db.first<StoredPaper>(PAPER, { id })
    const link = repositoryOf(db, id, key)
    if (!paper || !link) return []
    const { url, official, mentionedInPaper, mentionedInGithub, framework } = link
    const said = { url, official, mentionedInPaper, mentionedInGithub, framework }
    return [{ ...paper, title: paper.title ?? NO_TITLE, ...said }]
  })
  return papers.toSorted((a, b) => Number(b.official === true) - Number(a.official === true))
}
