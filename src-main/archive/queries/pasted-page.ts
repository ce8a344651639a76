import type { Hit } from '#contract/search'
import type { Database } from '../database'

/** The page that a pasted text names. */
export type PastedPage =
  { kind: 'paper'; row: number } | (Hit & { kind: 'task' | 'dataset' | 'method' | 'leaderboard' })

const PAPER = 'SELECT id FROM paper WHERE slug = :slug'
const PAPER_BY_ARXIV = 'SELECT id FROM paper WHERE arxiv_id = :arxiv ORDER BY id DESC'
const NAMED = {
  task: `SELECT slug AS id, name AS title, results || ' results' AS detail FROM task WHERE slug = :slug`,
  dataset: `SELECT slug AS id, name AS title, coalesce(papers, 0) || ' papers' AS detail FROM dataset WHERE slug = :slug`,
  method: `SELECT slug AS id, name AS title, papers || ' papers' AS detail FROM method WHERE slug = :slug`,
  leaderboard: `
    SELECT leaderboard.slug AS id, task.name || ' on ' || leaderboard.dataset AS title,
      leaderboard.results || ' results' AS detail
    FROM leaderboard JOIN task ON task.id = leaderboard.task_id
    WHERE leaderboard.slug = :slug`,
} as const

const KINDS = {
  paper: 'paper',
  task: 'task',
  dataset: 'dataset',
  method: 'method',
  sota: 'leaderboard',
} as const

/**
 * The page of a pasted arXiv id, arXiv address or address of the former site; null when the text is
 * none of these, or names nothing here.
 */
export function pastedPage(db: Database, text: string): PastedPage | null {
  const arxiv = ARXIV.exec(text.trim())?.[1]
  if (arxiv) return paperPage(db.first<{ id: number }>(PAPER_BY_ARXIV, { arxiv }))
  const address = FORMER_SITE.exec(text)
  const kind = KINDS[(address?.[1] ?? '') as keyof typeof KINDS] as
    (typeof KINDS)[keyof typeof KINDS] | undefined
  const slug = address?.[2]?.toLowerCase()
  if (!kind || !slug) return null
  if (kind === 'paper') return paperPage(db.first<{ id: number }>(PAPER, { slug }))
  const hit = db.first<Omit<Hit, 'kind'>>(NAMED[kind], { slug })
  return hit ? { kind, ...hit } : null
}

const paperPage = (row: { id: number } | undefined): PastedPage | null =>
  row ? { kind: 'paper', row: row.id } : null

// New ids are 1706.03762, old ones cs/0112017 or math.GT/0309136; both may carry a version.
const ARXIV =
  /^(?:arxiv:\s*|(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i

const FORMER_SITE = /paperswithcode\.com\/(paper|task|dataset|method|sota)\/([^/?#\s]+)/i
