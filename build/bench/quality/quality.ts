import { parseArgs } from 'node:util'
import { openForReading, type Database } from '../../../src-main/archive/database'
import { search } from '../../../src-main/archive/queries/search'
import { SnapshotMeta } from '../../../src-main/archive/queries/snapshot-meta'
import { requests } from '../../../src-main/contract/contract'
import { FAMOUS } from './famous-papers'
import { FtsIndex, type PaperText } from './fts-index'
import { knownItems, type KnownItem, type KnownPaper } from './known-items'

const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    'of-each': { type: 'string', default: '60' },
    // FTS4 over the abstracts of a full archive takes minutes and a gigabyte.
    'titles-only': { type: 'boolean', default: false },
    // What is not found, to be looked at.
    misses: { type: 'boolean', default: false },
  },
})

/** How many answers are looked at. */
const LOOKED_AT = 10

/** Finds titles, best first. */
type Engine = (question: string) => string[]

const db = await openForReading(values.archive ?? 'out/snapshot/bundled.sqlite')
const meta = new SnapshotMeta(db)
const ask = search(db, meta)
const own: Engine = (text) => {
  const asked = requests.search.parse({ text, kind: 'paper', limit: String(LOOKED_AT) })
  return ask(asked).items.map(({ title }) => title)
}
const fts = await FtsIndex.over(allPapers(), !values['titles-only'])
const withFts: Engine = (question) => fts.search(question, LOOKED_AT).map((id) => titleOf(db, id))

printTable([...knownItems(rememberedPapers(), Number(values['of-each'])), ...famousItems()])
fts.close()
db.close()

function* allPapers(): Generator<PaperText> {
  for (const { id, title } of db.all<{ id: number; title: string }>(
    "SELECT id, title FROM paper WHERE title <> ''",
  ))
    yield { id, title, abstract: values['titles-only'] ? '' : meta.paperSearch.texts.abstract(id) }
}

/** Some of those that have a text, every other one with code: more people look for these. */
function rememberedPapers(): KnownPaper[] {
  const [some, known] = [idsWhere('TRUE'), idsWhere('repositories + results > 0')]
  return some
    .flatMap((id, at) => [id, known[at] ?? id])
    .map((id) => ({
      id,
      title: titleOf(db, id),
      abstract: meta.paperSearch.texts.abstract(id),
      authors: authorsOf(id),
    }))
    .filter(({ abstract }) => abstract.length > 200)
}

function idsWhere(condition: string): number[] {
  return db
    .all<{ id: number }>(
      `SELECT id FROM paper WHERE abstract_id IS NOT NULL AND title LIKE '% % % %' AND ${condition}
       ORDER BY id * 2654435761 % 4294967291 LIMIT 2500`,
    )
    .map(({ id }) => id)
}

function authorsOf(id: number): string[] {
  const row = db.first<{ authors: string }>('SELECT authors FROM paper WHERE id = :id', { id })
  return JSON.parse(row?.authors ?? '[]') as string[]
}

function famousItems(): KnownItem[] {
  return FAMOUS.filter(([, title]) =>
    db.first('SELECT 1 FROM paper WHERE title = :title COLLATE NOCASE', { title }),
  ).map(([question, title]) => ({ kind: 'well known', question, title }))
}

function titleOf(db: Database, id: number): string {
  return (
    db.first<{ title: string | null }>('SELECT title FROM paper WHERE id = :id', { id })?.title ??
    ''
  )
}

function printTable(items: readonly KnownItem[]): void {
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  console.log(`${'success@1, success@10, MRR'.padEnd(40)}${'own'.padEnd(22)}FTS4 with BM25`)
  const all = items.map((item) => ({ ...item, own: rankOf(item, own), fts: rankOf(item, withFts) }))
  for (const kind of [...kinds, 'all']) {
    const some = all.filter((item) => kind === 'all' || item.kind === kind)
    const name = `${kind} (${some.length})`
    console.log(
      `${name.padEnd(40)}${figures(some.map(({ own }) => own)).padEnd(22)}${figures(some.map(({ fts }) => fts))}`,
    )
  }
  if (!values.misses) return
  for (const { kind, question, title, own, fts } of all)
    if (own !== 1)
      console.log(`${kind}: ${question} | ${title} | ${own ?? '-'}, FTS4 ${fts ?? '-'}`)
}

/** The place of the paper among the answers, from 1; null when it is not there. */
function rankOf({ question, title }: KnownItem, engine: Engine): number | null {
  const at = engine(question).findIndex((found) => found.toLowerCase() === title.toLowerCase())
  return at < 0 ? null : at + 1
}

function figures(ranks: readonly (number | null)[]): string {
  const share = (holds: (rank: number) => boolean) =>
    ranks.filter((rank) => rank !== null && holds(rank)).length / ranks.length
  const reciprocal = ranks.reduce<number>((sum, rank) => sum + (rank === null ? 0 : 1 / rank), 0)
  return [share((rank) => rank === 1), share(() => true), reciprocal / ranks.length]
    .map((value) => value.toFixed(3))
    .join('  ')
}
