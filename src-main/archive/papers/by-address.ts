import type { Database } from '../database'
import { addressKey, addressKeysOf } from '../import/paper-keys'
import { bucketOf, hashOfKey, numbersOfKey } from '../packed/hashed-keys'
import { repositoryKey } from '../text/repository-address'

/** A repository with the packed list of the papers that link it. */
interface StoredRepository {
  id: number
  url: string
  ids: Uint8Array
}

/** The repository at an address, however that is spelled. */
export function repositoryAt(db: Database, url: string): StoredRepository | undefined {
  const key = repositoryKey(url)
  return idsOfKey(db, REPOSITORIES_IN, key)
    .flatMap((id) => db.all<StoredRepository>(REPOSITORY, { id }))
    .find((repository) => repositoryKey(repository.url) === key)
}

/** The row ids of the papers that have a key of `import/paper-keys.ts`, but one of arXiv; rising. */
export function papersAt(db: Database, key: string): number[] {
  return idsOfKey(db, PAPERS_IN, key).filter((id) =>
    db.all<Addresses>(ADDRESSES, { id }).some((addresses) => hasKey(addresses, key)),
  )
}

function idsOfKey(db: Database, sql: string, key: string): number[] {
  const bucket = bucketOf(hashOfKey(key))
  const row = db.first<{ entries: Uint8Array }>(sql, { bucket })
  return row ? numbersOfKey(row.entries, key) : []
}

interface Addresses {
  archiveUrl: string | null
  url: string | null
  others: string
}

function hasKey({ others, ...name }: Addresses, key: string): boolean {
  return (
    addressKeysOf(name).includes(key) ||
    (JSON.parse(others) as (string | null)[]).some((other) => addressKey(other) === key)
  )
}

const PAPERS_IN = 'SELECT entries FROM paper_address WHERE bucket = :bucket'
const REPOSITORIES_IN = 'SELECT entries FROM repository_address WHERE bucket = :bucket'
const REPOSITORY = 'SELECT id, url, ids FROM code_repository WHERE id = :id'
const ADDRESSES = `
  SELECT archive_url AS archiveUrl, url, json_array(pdf_url, venue_url, venue_pdf_url) AS others
  FROM paper WHERE id = :id`
