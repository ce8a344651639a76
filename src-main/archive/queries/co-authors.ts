import type { CoAuthor } from '#contract/author'
import type { RequestOf } from '#contract/contract'
import type { List } from '#contract/replies'
import type { Database } from '../database'
import { Kept } from '../papers/kept'
import type { PaperSets } from '../papers/paper-sets'
import { fold } from '../text/fold'
import { pageOf } from './place'

/** Tells who shares papers with an author. The last answers are kept, for their next pages. */
export function coAuthors(
  db: Database,
  sets: PaperSets,
): (request: RequestOf<'co-authors'>) => List<CoAuthor> {
  const kept = new Kept<readonly CoAuthor[]>(4)
  return ({ name, text = '', ...page }) => {
    const all = kept.get(name, () => coAuthorsOf(db, sets.of('author', name).ids, name))
    const wanted = fold(text)
    return pageOf(
      wanted === '' ? all : all.filter((each) => fold(each.name).includes(wanted)),
      page,
      (coAuthor) => coAuthor,
    )
  }
}

const PAPER = 'SELECT authors, date FROM paper WHERE id = :id'

/** Those of most shared papers first, then by name. */
function coAuthorsOf(db: Database, papers: Uint32Array, name: string): CoAuthor[] {
  const shared = new Map<string, CoAuthor>()
  // Rising ids are rising dates.
  for (const id of papers) {
    const paper = db.first<{ authors: string; date: string | null }>(PAPER, { id })
    for (const other of new Set(JSON.parse(paper?.authors ?? '[]') as string[]))
      if (other !== name) add(shared, other, paper?.date ?? null)
  }
  return [...shared.values()].toSorted(
    (a, b) => b.papers - a.papers || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
}

function add(shared: Map<string, CoAuthor>, name: string, date: string | null): void {
  const known = shared.get(name)
  if (!known) {
    shared.set(name, { name, papers: 1, first: date, last: date })
    return
  }
  known.papers++
  known.first ??= date
  known.last = date ?? known.last
}
