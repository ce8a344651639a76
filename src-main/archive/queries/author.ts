import type { Author, AuthorCount } from '#contract/author'
import type { RequestOf } from '#contract/contract'
import type { Standing } from '#contract/standing'
import type { Database } from '../database'
import type { PaperLists } from '../papers/paper-lists'
import type { PaperTallies } from './paper-tally'
import { byRank, type ResultsReader, standingsOf } from './standings'

/** All that is under one name of an author. */
export function author(
  reader: ResultsReader & { lists: PaperLists; tallies: PaperTallies },
  { name, sort }: RequestOf<'author'>,
): Author {
  const { db, lists, tallies } = reader
  const papers = lists.sets.of('author', name)
  const results = standingsOf(reader, papers.ids)
  return {
    name,
    spellings: spellingsOf(db, name),
    ...tallies.of(papers),
    venues: tallies.named('venue', papers),
    results: sort === undefined ? results : results.toSorted(ORDERS[sort]),
  }
}

const SPELLINGS = `
  SELECT others FROM author JOIN author_spelling ON author_spelling.author_id = author.id
  WHERE author.name = :name`
const AUTHOR = 'SELECT name, papers FROM author WHERE id = :id'

/** Authors are numbered by their papers, so that rising ids are most papers first. */
function spellingsOf(db: Database, name: string): AuthorCount[] {
  const others = db.first<{ others: string }>(SPELLINGS, { name })?.others ?? '[]'
  return (JSON.parse(others) as number[]).flatMap((id) => db.all<AuthorCount>(AUTHOR, { id }))
}

type Order = (a: Standing, b: Standing) => number

const compareNames = new Intl.Collator('en', { numeric: true }).compare
const byName: Order = (a, b) =>
  compareNames(`${a.task} on ${a.dataset}`, `${b.task} on ${b.dataset}`)

/** What is alike in one way is in the order of ranks. */
const ORDERS: Readonly<Record<NonNullable<RequestOf<'author'>['sort']>, Order>> = {
  leaderboard: (a, b) => byName(a, b) || byRank(a, b),
  results: (a, b) => b.results - a.results || byRank(a, b),
  newest: (a, b) => compareNames(b.newest ?? '', a.newest ?? '') || byRank(a, b),
}
