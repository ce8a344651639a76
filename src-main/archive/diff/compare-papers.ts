import { repositoryKey } from '../text/repository-address'
import type { BothTasks } from './both-tasks'
import { type Changes, differing } from './changes'
import { type ComparedRow, type Sides, type Step, matchRows } from './matched-rows'

interface PaperRow extends ComparedRow {
  title: string | null
  /** JSON array of row ids. */
  tasks: string
}

/** What is compared of a paper itself, in the order of its facts; its repositories come last there. */
const FIELDS = ['title', 'date', 'venue', 'arXiv id', 'abstract']

// Papers and their links are compared in one go: reading the papers is most of the work.
const SELECT = `
  SELECT
    id, slug, title, tasks,
    json_array(
      title, date, venue, arxiv_id, CASE WHEN abstract_id IS NULL THEN NULL ELSE 'present' END,
      CASE WHEN repositories > 0 THEN json((
        SELECT json_group_array(url ORDER BY position) FROM repository WHERE paper_id = paper.id
      )) END
    ) AS facts
  FROM paper`

/** Finds the papers and the links to code that were added and removed, and the papers that changed. */
export function comparePapers(
  sides: Sides,
  tasks: BothTasks,
  changes: Changes,
  step: Step,
): Promise<void> {
  return matchRows<PaperRow>(
    sides,
    'paper',
    SELECT,
    ({ before, after, isSame }) => {
      if (isSame) return
      const earlier = before === null ? undefined : paperOf(sides.before, before)
      addPaper({ before: earlier, after: after ?? undefined }, tasks, changes)
    },
    step,
  )
}

const paperOf = (db: Sides['before'], id: number) =>
  db.first<PaperRow>(`${SELECT} WHERE id = :id`, { id })

interface PaperPair {
  before: PaperRow | undefined
  after: PaperRow | undefined
}

function addPaper({ before, after }: PaperPair, tasks: BothTasks, changes: Changes): void {
  const paper = after ?? before
  if (!paper) return
  const about = {
    slug: paper.slug,
    name: paper.title ?? paper.slug,
    tasks: tasks.of(after ? 'after' : 'before', JSON.parse(paper.tasks) as number[]),
  }
  const [old, now] = [factsOf(before), factsOf(after)]
  if (!before) changes.add({ kind: 'paper', action: 'added', ...about })
  else if (!after) changes.add({ kind: 'paper', action: 'removed', ...about })
  else {
    const fields = differing(FIELDS, old.own, now.own)
    if (fields.length > 0) changes.add({ kind: 'paper', action: 'changed', ...about, fields })
  }
  const link = { kind: 'link', ...about, within: about.name } as const
  for (const name of without(now.links, old.links)) changes.add({ ...link, name, action: 'added' })
  for (const name of without(old.links, now.links))
    changes.add({ ...link, name, action: 'removed' })
}

function factsOf(row: PaperRow | undefined): { own: unknown[]; links: string[] } {
  const facts = row ? (JSON.parse(row.facts) as unknown[]) : []
  const links = facts[FIELDS.length] as string[] | null | undefined
  return { own: facts.slice(0, FIELDS.length), links: links ?? [] }
}

/** The links that are not among others, however these are spelled. */
function without(links: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(repositoryKey))
  return links.filter((url) => !known.has(repositoryKey(url)))
}
