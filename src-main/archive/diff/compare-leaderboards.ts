import type { BothTasks } from './both-tasks'
import { type Changes, differing } from './changes'
import { compareResults, resultsOf } from './compare-results'
import { type ComparedRow, type Sides, type Step, matchRows } from './matched-rows'

interface LeaderboardRow extends ComparedRow {
  name: string
  /** The row id of its task. */
  task: number
  /** The slug of its dataset. */
  dataset: string | null
}

/** What is compared of a leaderboard itself, in the order of its facts. */
const FIELDS = ['metric', 'best model', 'best score']

const SELECT = `
  SELECT
    leaderboard.id, leaderboard.slug, leaderboard.task_id AS task, known.slug AS dataset,
    task.name || ' on ' || leaderboard.dataset AS name,
    json_array(metric, best_model, best_score) AS facts
  FROM leaderboard
  JOIN task ON task.id = leaderboard.task_id
  LEFT JOIN dataset AS known ON known.id = leaderboard.dataset_id`

/** Finds the leaderboards and results that were added, removed and changed. */
export function compareLeaderboards(
  sides: Sides,
  tasks: BothTasks,
  changes: Changes,
  step: Step,
): Promise<void> {
  return matchRows<LeaderboardRow>(
    sides,
    'leaderboard',
    SELECT,
    ({ before, after, isSame }) => {
      const earlier = isSame || before === null ? undefined : leaderboardOf(sides.before, before)
      const leaderboard = after ?? earlier
      if (!leaderboard) return
      const about = {
        slug: leaderboard.slug,
        name: leaderboard.name,
        dataset: leaderboard.dataset,
        tasks: tasks.of(after ? 'after' : 'before', [leaderboard.task]),
      }
      if (!isSame) changes.add({ kind: 'leaderboard', ...about, ...whatBecame(earlier, after) })
      addResults(sides, { before, after: after?.id ?? null }, about, changes)
    },
    step,
  )
}

const leaderboardOf = (db: Sides['before'], id: number) =>
  db.first<LeaderboardRow>(`${SELECT} WHERE leaderboard.id = :id`, { id })

function whatBecame(before: LeaderboardRow | undefined, after: LeaderboardRow | null) {
  if (!before) return { action: 'added' } as const
  if (!after) return { action: 'removed' } as const
  const fields = differing(FIELDS, factsOf(before), factsOf(after))
  return { action: 'changed', fields } as const
}

const factsOf = ({ facts }: LeaderboardRow) => JSON.parse(facts) as unknown[]

function addResults(
  sides: Sides,
  rows: { before: number | null; after: number | null },
  { slug, name, tasks }: { slug: string; name: string; tasks: readonly number[] },
  changes: Changes,
): void {
  const [before, after] = [resultsOf(sides.before, rows.before), resultsOf(sides.after, rows.after)]
  for (const { action, result, fields } of compareResults(before, after)) {
    const { model, paper, paperTitle } = result
    const about = { slug, within: name, name: model, paper, paperTitle, tasks }
    changes.add({ kind: 'result', action, ...about, fields })
  }
}
