import type { Hit } from '#contract/search'
import type { Database } from '../database'
import { addressKey } from '../import/paper-keys'
import { papersAt, repositoryAt } from '../papers/by-address'
import type { Listed } from './listed'
import { TASK_ROW } from './lookup'
import { readPasted, type Pasted } from './pasted-form'

/** What a pasted text leads to. */
export interface PastedPages {
  /** What it names, as in “arXiv 1706.03762”. */
  name: string
  /** Hits, and papers by their row ids; none when this snapshot lacks it. */
  found: readonly (Hit | number)[]
}

/** The pages of a pasted id or address; null when the text is none. */
export function pastedPages(db: Database, listed: Listed, text: string): PastedPages | null {
  const pasted = readPasted(text)
  return pasted && { name: pasted.name, found: pagesOf(db, listed, pasted) }
}

function pagesOf(db: Database, listed: Listed, pasted: Pasted): readonly (Hit | number)[] {
  switch (pasted.kind) {
    case 'paper':
      return papersOfKey(db, pasted.key)
    case 'repository':
      return repositoryPages(db, listed, pasted.urls)
    case 'address':
      return addressPages(db, listed, pasted.url)
    case 'author':
      return listed.author.named(pasted.words)
    case 'page':
      return pasted.section === 'paper'
        ? paperPages(db, pasted.slug)
        : db.all<Hit>(NAMED[pasted.section], { slug: pasted.slug })
  }
}

/** Of a page within a repository first that page, as some papers link it. */
function repositoryPages(db: Database, listed: Listed, urls: readonly string[]) {
  for (const url of urls) {
    const repository = repositoryAt(db, url)
    if (repository) return [listed.repository.hit(repository.id)]
  }
  return addressPages(db, listed, urls[0] ?? '')
}

function addressPages(db: Database, listed: Listed, url: string): readonly (Hit | number)[] {
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
    SELECT 'task' AS kind, slug AS id, name AS title, results || ' results' AS detail, NULL AS snippet
    FROM task WHERE id = ${TASK_ROW}`,
  dataset: `
    SELECT 'dataset' AS kind, slug AS id, name AS title, coalesce(papers, 0) || ' papers' AS detail, NULL AS snippet
    FROM dataset WHERE slug = :slug`,
  method: `
    SELECT 'method' AS kind, slug AS id, name AS title, papers || ' papers' AS detail, NULL AS snippet
    FROM method WHERE slug = :slug`,
  sota: `
    SELECT 'leaderboard' AS kind, leaderboard.slug AS id, task.name || ' on ' || leaderboard.dataset AS title,
      leaderboard.results || ' results' AS detail, NULL AS snippet
    FROM leaderboard JOIN task ON task.id = leaderboard.task_id
    WHERE leaderboard.slug = :slug`,
  // Its tasks stand for an area, which has no page of its own.
  area: `
    SELECT 'task' AS kind, task.slug AS id, task.name AS title, task.results || ' results' AS detail, NULL AS snippet
    FROM area JOIN task_area ON task_area.area_id = area.id JOIN task ON task.id = task_area.task_id
    WHERE area.slug = :slug ORDER BY -task.results, task.folded`,
} as const
