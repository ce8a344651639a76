import type { RequestOf } from '#contract/contract'
import type { Related, RelatedPaper } from '#contract/paper'
import type { Database } from '../database'
import { found } from '../errors'
import { PaperTexts } from '../search/paper-texts'
import { NO_TITLE } from './paper-reference'
import { onSameLeaderboards } from './related-by-leaderboards'
import { withSharedTasks } from './related-by-tasks'
import { withSimilarText } from './related-by-text'
import { type Candidate, SHOWN, type Subject } from './related-candidates'
import type { SnapshotMeta } from './snapshot-meta'

/** Papers related to one for three reasons; each stands under the first that names it. */
export function related(db: Database, meta: SnapshotMeta, { id }: RequestOf<'related'>): Related {
  const subject = subjectOf(db, meta, id)
  const taken = new Set([subject.id])
  const choose = (candidates: readonly Candidate[]) => {
    const chosen = candidates.filter(({ id }) => !taken.has(id)).slice(0, SHOWN)
    for (const { id } of chosen) taken.add(id)
    return chosen.flatMap((candidate) => relatedPaper(db, candidate))
  }
  return {
    sameLeaderboards: choose(onSameLeaderboards(db, subject)),
    sharedTasks: choose(withSharedTasks(db, subject)),
    similarText: choose(withSimilarText(db, meta.vocabulary, subject)),
  }
}

const SUBJECT = 'SELECT id, title, tasks FROM paper WHERE slug = :id'

function subjectOf(db: Database, meta: SnapshotMeta, id: string): Subject {
  const row = db.first<{ id: number; title: string | null; tasks: string }>(SUBJECT, { id })
  const paper = found(row, `Paper ${id}`)
  const abstract = new PaperTexts(db, () => meta.dictionary).abstract(paper.id)
  return { ...paper, tasks: JSON.parse(paper.tasks) as number[], abstract }
}

const PAPER = 'SELECT slug AS id, title, date FROM paper WHERE id = :id'

function relatedPaper(db: Database, { id, reason }: Candidate): RelatedPaper[] {
  const paper = db.first<{ id: string; title: string | null; date: string | null }>(PAPER, { id })
  return paper ? [{ ...paper, title: paper.title ?? NO_TITLE, reason: reason() }] : []
}
