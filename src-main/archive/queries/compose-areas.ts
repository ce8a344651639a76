import type { Reference } from '#contract/reference'
import type { Area, Areas, Counts } from '#contract/snapshot'
import type { Database } from '../database'
import { noArea } from './no-area'

/** Every task once for each of its areas; tasks that have none stand in the area 0. */
const MEMBERS = `
  WITH member AS (
    SELECT DISTINCT coalesce(task_area.area_id, 0) AS area, task.id AS task
    FROM task LEFT JOIN task_area ON task_area.task_id = task.id)`

const AREAS = `
  ${MEMBERS}
  SELECT
    member.area AS rowId, area.slug AS id, area.name, count(*) AS tasks,
    sum(task.leaderboards > 0) AS tasksWithLeaderboards,
    sum(task.leaderboards) AS leaderboards, sum(task.results) AS results
  FROM member JOIN task ON task.id = member.task LEFT JOIN area ON area.id = member.area
  GROUP BY member.area
  ORDER BY member.area = 0, tasks DESC, area.name`

const YEARS = `
  ${MEMBERS}
  SELECT member.area AS rowId, CAST(substr(result.date, 1, 4) AS INTEGER) AS year, count(*) AS results
  FROM member
  JOIN leaderboard ON leaderboard.task_id = member.task
  JOIN result ON result.leaderboard_id = leaderboard.id
  WHERE result.date IS NOT NULL
  GROUP BY member.area, year
  ORDER BY year`

const topTasks = (which: string) => `
  ${MEMBERS}
  SELECT task.slug AS id, task.name
  FROM member JOIN task ON task.id = member.task
  WHERE member.area = :area AND task.doubt IS NULL AND ${which}
  ORDER BY task.results DESC, task.papers DESC, task.folded
  LIMIT 4`

type StoredArea = Omit<Area, 'found' | 'years' | 'topTasks' | 'id' | 'name'> & {
  rowId: number
  id: string | null
  name: string | null
}

interface StoredYear {
  rowId: number
  year: number
  results: number
}

const TOP_TASKS = topTasks('TRUE')
const TOP_TASKS_WITH_LEADERBOARD = topTasks('task.leaderboards > 0')

/**
 * The research areas, the one with most tasks first and the tasks without one last; made when a snapshot
 * is imported and then kept in it, once with all tasks and once with those that have a leaderboard.
 */
export function composeAreas(db: Database, counts: Counts, onlyLeaderboards: boolean): Areas {
  const years = new Map<number, [year: number, results: number][]>()
  for (const { rowId, year, results } of db.all<StoredYear>(YEARS)) {
    const ofArea = years.get(rowId) ?? []
    years.set(rowId, ofArea)
    ofArea.push([year, results])
  }
  const areas = db.all<StoredArea>(AREAS).map(({ rowId, id, name, ...area }) => ({
    ...area,
    id: id ?? noArea.id,
    name: name ?? noArea.name,
    found: onlyLeaderboards ? area.tasksWithLeaderboards : area.tasks,
    years: years.get(rowId) ?? [],
    topTasks: db.all<Reference>(onlyLeaderboards ? TOP_TASKS_WITH_LEADERBOARD : TOP_TASKS, {
      area: rowId,
    }),
  }))
  return { areas, counts }
}
