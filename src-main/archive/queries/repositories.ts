import type { RequestOf } from '#contract/contract'
import type { List } from '#contract/replies'
import type { RepositoryItem } from '#contract/repository'
import type { Database } from '../database'
import { found } from '../errors'
import { unpackIds } from '../packed/ids'
import { words } from '../search/words'
import { repositoryName, repositoryParts } from '../text/repository-address'
import type { Listed } from './listed'
import { pageOf } from './place'

const OWNED = 'SELECT ids FROM repository_owner WHERE name = :owner'
const HIGHEST = 'SELECT max(id) AS id FROM code_repository'
const REPOSITORY = 'SELECT url, papers FROM code_repository WHERE id = :id'

/**
 * Repositories as lines of a list. They are numbered by their papers, so that rising ids are most papers
 * first; only the rows of the page are read.
 */
export function repositories(
  db: Database,
  listed: () => Listed,
  { text = '', owner, ...page }: RequestOf<'repositories'>,
): List<RepositoryItem> {
  const owned =
    owner === undefined ? null : found(ownedBy(db, owner.toLowerCase()), `Owner ${owner}`)
  const named = words(text).length === 0 ? null : idsNamed(listed(), text)
  const ids =
    named && owned ? named.filter((id) => owned.includes(id)) : (named ?? owned ?? all(db))
  return pageOf(ids, page, (id) => repositoryItem(db, id))
}

/** The ids of the repositories of an owner. */
export function ownedBy(db: Database, owner: string): Uint32Array | undefined {
  const row = db.first<{ ids: Uint8Array }>(OWNED, { owner })
  return row && unpackIds(row.ids)
}

/** A repository as a line of a list, by its row id. */
export function repositoryItem(db: Database, id: number): RepositoryItem {
  const row = db.first<{ url: string; papers: number }>(REPOSITORY, { id })
  const { url, papers } = found(row, `Repository ${id}`)
  return { url, name: repositoryName(url), host: repositoryParts(url).host, papers }
}

/** The last word may be the beginning of another. */
const idsNamed = ({ repository }: Listed, text: string) =>
  repository.find({ words: words(text), isOpen: !/\s$/.test(text), excluded: [] })

/** Ids run from 1 without gaps, so that a part of them needs no list. */
function all(db: Database): { length: number; slice(start: number, end: number): number[] } {
  const length = db.first<{ id: number | null }>(HIGHEST)?.id ?? 0
  return {
    length,
    slice: (start, end) =>
      Array.from({ length: Math.min(end, length) - start }, (_, index) => start + index + 1),
  }
}
