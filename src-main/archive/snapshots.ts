import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { papersListed } from '#contract/snapshot'
import { openForReading, type Database } from './database'
import { ArchiveError } from './errors'
import { SCHEMA_SHA256 } from './schema'
import { readHeader, refusalOf } from './snapshot-header'
import { statedFacts } from './stated-facts'

/**
 * Opens a snapshot for reading, or says in one sentence why the file cannot be used as one. A file from
 * elsewhere may be anything: nothing in it runs, and nothing of it is asked before its schema is known
 * to be ours to the letter. Takes milliseconds; whether every byte is whole is for `verifySeal` to say.
 */
export async function openSnapshot(path: string, log?: (line: string) => void): Promise<Database> {
  const name = basename(path)
  const reason = refusalOf(readHeader(path))
  if (reason) throw new ArchiveError('unusable-file', `${name} ${reason}.`)
  let database: Database | undefined
  try {
    database = await openForReading(path, log)
    refuseStrangeSchema(database, name)
    refuseLostRows(database, name)
    return database
  } catch (error) {
    database?.close()
    if (error instanceof ArchiveError) throw error
    const sentence = `${name} is damaged: the database in it cannot be read; copy it again or import its dumps again.`
    throw new ArchiveError('unusable-file', sentence, { cause: error })
  }
}

/** SHA-256 of everything that a database defines, to the letter; SCHEMA_SHA256 is that of ours. */
export function schemaSha256(db: Database): string {
  const entries = db.all(
    'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name, tbl_name',
  )
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex')
}

/** A view, a trigger, a virtual table or a generated column could do what no query of ours asks for. */
function refuseStrangeSchema(db: Database, name: string): void {
  if (schemaSha256(db) !== SCHEMA_SHA256)
    throw new ArchiveError(
      'unusable-file',
      `${name} is not a snapshot as this program makes them: its tables are defined in another way; import its dumps again.`,
    )
}

/** Ids count from 1 without gaps, so the last one tells how many rows there are. */
const LAST_IDS = `SELECT (SELECT max(id) FROM paper) AS papers, (SELECT max(id) FROM task) AS tasks,
  (SELECT max(id) FROM dataset) AS datasets, (SELECT max(id) FROM method) AS methods,
  (SELECT max(id) FROM leaderboard) AS leaderboards, (SELECT max(id) FROM author) AS authors`

function refuseLostRows(db: Database, name: string): void {
  const { counts } = statedFacts(db, name)
  const stated = { ...counts, papers: papersListed(counts) }
  const last = db.first<Readonly<Record<string, number | null>>>(LAST_IDS) ?? {}
  for (const [what, id] of Object.entries(last))
    if ((id ?? 0) !== stated[what as keyof typeof stated])
      throw new ArchiveError(
        'unusable-file',
        `${name} is damaged: it says that it has ${stated[what as keyof typeof stated]} ${what}, and has ${id ?? 0}; copy it again or import its dumps again.`,
      )
}
