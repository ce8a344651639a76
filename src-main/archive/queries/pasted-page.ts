import type { Hit } from '#contract/search'
import type { Database } from '../database'
import { addressKey } from '../import/paper-keys'
import { papersAt, repositoryAt } from '../papers/by-address'
import { TASK_ROW } from './lookup'
import { readPasted, type Pasted } from './pasted-form'
import type { SnapshotMeta } from './snapshot-meta'

/** What a pasted text leads to. */
export interface PastedPages {
  /** What it names, as in “arXiv 1706.03762”. */
  name: string
  /** Hits, and papers by their row ids; none when this snapshot lacks it. */
  found: readonly (Hit | number)[]
}

/** The pages of a pasted id or address; null when the text is none. */
export function pastedPages(db: Database, meta: Names, text: string): PastedPages | null {
  const pasted = readPasted(text)
  return pasted && { name: pasted.name, found: pagesOf(db, meta, pasted) }
}

type Names = Pick<SnapshotMeta, 'few' | 'listed'>

function pagesOf(db: Database, { few, listed }: Names, pasted: Pasted): readonly (Hit | number)[] {
  switch (pasted.kind) {
    case 'paper':
      return papersOfKey(db, pasted.key)
    case 'repository':
      return repositoryPages(db, listed, pasted.urls)
    case 'address':
      return addressPages(db, listed, pasted.url)
    case 'author':
      return listed.author.named(pasted.words)
    case 'area':
    case 'collection':
    case 'venue':
      return few[pasted.kind].named(pasted.words)
    case 'page':
      return pasted.section === 'paper'
        ? paperPages(db, pasted.slug)
        : db.all<Hit>(NAMED[pasted.section], { slug: pasted.slug })
  }
}

/** Of a page within a repository first that page, as some papers link it. */
function repositoryPages(db: Database, listed: Names['listed'], urls: readonly string[]) {
  for (const url of urls) {
    const repository = repositoryAt(db, url)
    if (repository) return [listed.repository.hit(repository.id)]
  }
  return addressPages(db, listed, urls[0] ?? '')
}

function addressPages(
  db: Database,
  listed: Names['listed'],
  url: string,
): readonly (Hit | number)[] {
  const key = addressKey(url)
  const papers = key ? papersOfKey(db, key) : []
  if (papers.length > 0) return papers
  const repository = repositoryAt(db, url)
  return repository ? [listed.repository.hit(repository.id)] : []
}

function paperPages(db: Database, slug: string): readonly number[] {
  const rows = db.all<{ id: number }>(PAPER, { slug })
  return rows.length > 0 ? rows.map(({ id }) => id) : papersAt(db, `archive ${slug}`)
}

/** Newest first. */
function papersOfKey(db: Database, key: string): readonly number[] {
  const arxiv = key.startsWith('arxiv ') ? key.slice('arxiv '.length) : null
  const ids = arxiv === null ? papersAt(db, key) : papersOfArxiv(db, arxiv)
  return ids.toSorted((a, b) => b - a)
}

const papersOfArxiv = (db: Database, arxiv: string) =>
  db.all<{ id: number }>(PAPER_BY_ARXIV, { arxiv }).map(({ id }) => id)

const PAPER = 'SELECT id FROM paper WHERE slug = :slug'
const PAPER_BY_ARXIV = 'SELECT id FROM paper WHERE arxiv_id = :arxiv'
const NAMED = {
  task: `
    SELECT 'task' AS kind, slug AS id, name AS title, results || iif(results = 1, ' result', ' results') AS detail, NULL AS snippet
    FROM task WHERE id = ${TASK_ROW}`,
  dataset: `
    SELECT 'dataset' AS kind, slug AS id, name AS title, coalesce(papers, 0) || iif(papers = 1, ' paper', ' papers') AS detail, NULL AS snippet
    FROM dataset WHERE slug = :slug`,
  method: `
    SELECT 'method' AS kind, slug AS id, name AS title, papers || iif(papers = 1, ' paper', ' papers') AS detail, NULL AS snippet
    FROM method WHERE slug = :slug`,
  sota: `
    SELECT 'leaderboard' AS kind, leaderboard.slug AS id, task.name || ' on ' || leaderboard.dataset AS title,
      leaderboard.results || iif(leaderboard.results = 1, ' result', ' results') AS detail, NULL AS snippet
    FROM leaderboard JOIN task ON task.id = leaderboard.task_id
    WHERE leaderboard.slug = :slug`,
} as const
