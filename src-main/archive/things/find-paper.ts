import type { FoundBy, Kept } from '#contract/library'
import type { Database } from '../database'
import { addressKey, arxivIdOf, titleKey } from '../import/paper-keys'
import { unpackPostings } from '../packed/postings'
import { papersAt } from '../papers/by-address'
import type { Vocabulary } from '../search/vocabulary'
import { WordPostings } from '../search/word-postings'
import { words } from '../search/words'

interface Found {
  id: string
  by: FoundBy
}

/** Finds a paper by all but its id: what tells most first. */
export function paperUnderOtherId(
  db: Database,
  vocabulary: () => Vocabulary,
  { id, aliases: { arxiv, url, title } }: Pick<Kept, 'id' | 'aliases'>,
): Found | null {
  const arxivId = arxiv ?? arxivIdOf(url ?? null)
  const byArxiv = arxivId === null ? null : newest(db, ofArxiv(db, arxivId))
  if (byArxiv) return { id: byArxiv, by: 'arXiv id' }
  const keys = [addressKey(url), `archive ${id}`].filter((key) => key !== null)
  for (const key of keys) {
    const found = newest(db, papersAt(db, key))
    if (found) return { id: found, by: 'address' }
  }
  // One that has another arXiv id is another paper, whatever it is called.
  const titled = ofTitle(db, vocabulary, title ?? '', arxivId)
  // Several of one title cannot be told apart.
  const only = titled.length === 1 ? newest(db, titled) : null
  return only ? { id: only, by: 'title' } : null
}

const OF_ARXIV = 'SELECT id FROM paper WHERE arxiv_id = :arxiv'
const SLUG = 'SELECT slug FROM paper WHERE id = :id'
const TITLED = 'SELECT title, arxiv_id AS arxiv FROM paper WHERE id = :id'

const ofArxiv = (db: Database, arxiv: string) =>
  db.all<{ id: number }>(OF_ARXIV, { arxiv }).map(({ id }) => id)

/** A higher id is newer. */
function newest(db: Database, ids: readonly number[]): string | null {
  const last = ids.reduce((highest, id) => Math.max(highest, id), -1)
  return db.first<{ slug: string }>(SLUG, { id: last })?.slug ?? null
}

/** More papers than this with the rarest word of a title would take longer than a title is worth. */
const MOST_READ = 500

/** The papers of just this title: those with the rarest of its words are looked through. */
function ofTitle(
  db: Database,
  vocabulary: () => Vocabulary,
  title: string,
  arxiv: string | null,
): number[] {
  const key = titleKey(title)
  if (key === null) return []
  const known = vocabulary()
  const places = [...new Set(words(title))].map((word) => known.find(word))
  const rarest = places.reduce(
    (least, place) => (known.inTitles(place) < known.inTitles(least) ? place : least),
    places[0] ?? -1,
  )
  if (rarest === -1 || known.inTitles(rarest) > MOST_READ) return []
  const candidates = [...unpackPostings(new WordPostings(db).inTitles(rarest))]
  return candidates
    .map((posting) => posting >>> 3)
    .filter((id) => {
      const paper = db.first<{ title: string | null; arxiv: string | null }>(TITLED, { id })
      const isOther = arxiv !== null && paper?.arxiv != null && paper.arxiv !== arxiv
      return !isOther && titleKey(paper?.title) === key
    })
}
