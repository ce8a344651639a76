import type { Related, RelatedPaper } from '#contract/paper'
import type { Database } from '../database'
import type { Vocabulary } from '../search/vocabulary'
import { NO_TITLE } from './paper-reference'
import { onSameLeaderboards } from './related-by-leaderboards'
import { withSharedTasks } from './related-by-tasks'
import { withSimilarTitle } from './related-by-title'
import { type Candidate, SHOWN, type Subject } from './related-candidates'

/** Papers related to one for three reasons; each stands under the first that names it. */
export function relatedPapers(db: Database, vocabulary: Vocabulary, subject: Subject): Related {
  const taken = new Set([subject.id])
  const choose = (candidates: readonly Candidate[]) => {
    const chosen = candidates.filter(({ id }) => !taken.has(id)).slice(0, SHOWN)
    for (const { id } of chosen) taken.add(id)
    return chosen.flatMap((candidate) => relatedPaper(db, candidate))
  }
  return {
    sameLeaderboards: choose(onSameLeaderboards(db, subject)),
    sharedTasks: choose(withSharedTasks(db, subject)),
    similarTitle: choose(withSimilarTitle(db, vocabulary, subject)),
  }
}

const PAPER = 'SELECT slug AS id, title, date FROM paper WHERE id = :id'

function relatedPaper(db: Database, { id, reason }: Candidate): RelatedPaper[] {
  const paper = db.first<{ id: string; title: string | null; date: string | null }>(PAPER, { id })
  return paper ? [{ ...paper, title: paper.title ?? NO_TITLE, reason: reason() }] : []
}
