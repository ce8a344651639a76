import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { presetNames } from '#contract/export/presets'
import { archiveFrom } from '../../../fixtures/archive'
import { lostBy } from '../../../fixtures/round-trip'

const FOLDER = join(import.meta.dirname, '../../../../resources/bundled')

interface Task {
  task: string
  datasets: { dataset: string; sota: { rows: { model_name: string }[] } }[]
  subtasks: Task[]
}

/** What the evaluation tables hold, counted without the importer. */
function countTables() {
  const file = readFileSync(join(FOLDER, 'evaluation-tables.json.gz'))
  const tasks = new Set<string>()
  const models = new Map<string, string[]>()
  const places = new Set<string>()
  const walk = ({ task, datasets, subtasks }: Task, above: string[]) => {
    tasks.add(task)
    for (const { dataset, sota } of datasets) {
      const name = JSON.stringify([task, dataset])
      models.set(
        name,
        sota.rows.map((row) => row.model_name),
      )
      places.add(JSON.stringify([above, name]))
    }
    for (const subtask of subtasks) walk(subtask, [...above, task])
  }
  for (const task of JSON.parse(gunzipSync(file).toString()) as Task[]) walk(task, [])
  return { tasks, models, places }
}

describe('the dumps that ship with the program', () => {
  const archive = archiveFrom(() => FOLDER)

  it('are imported without loss', () => {
    const { info, db } = archive()
    const tables = countTables()
    expect(info.counts).toMatchObject({
      papers: 4750,
      stubs: 12,
      tasks: 5091,
      datasets: 7967,
      methods: 1979,
      leaderboards: 2947,
      results: 18_409,
      repositories: 13_899,
      abstracts: 0,
      metrics: 1029,
    })
    expect(info.report.stored).toContainEqual({ name: 'papers', count: 4750 })
    expect(info.missing).toEqual([])
    expect(info.hollow).toEqual([
      'abstracts',
      'task descriptions',
      'dataset descriptions',
      'method descriptions',
      'extra training data',
    ])
    expect([tables.tasks.size, tables.models.size]).toEqual([5091, 2947])

    const stored = db.all<{ task: string; dataset: string; models: string }>(`
      SELECT task.name AS task, dataset, (
        SELECT json_group_array(model) FROM (
          SELECT model FROM result WHERE leaderboard_id = leaderboard.id ORDER BY position
        )) AS models
      FROM leaderboard JOIN task ON task.id = task_id`)
    const models = stored.map(
      ({ task, dataset, models }) => [JSON.stringify([task, dataset]), JSON.parse(models)] as const,
    )
    expect(new Map(models)).toEqual(tables.models)
    expect(db.first('SELECT count(*) AS count FROM placement')).toEqual({
      count: tables.places.size,
    })

    // The paper that was looked at row by row when the rules were made.
    const lift = db.first(`
      SELECT paper.results, count(*) AS rows, count(DISTINCT leaderboard_id) AS leaderboards,
        json_array_length(paper.tasks) AS tasks
      FROM paper JOIN result ON paper_id = paper.id
      WHERE paper.slug = 'long-tail-learning-with-foundation-model'`)
    expect(lift).toEqual({ results: 10, rows: 50, leaderboards: 25, tasks: 7 })

    const summaries = db.all(`
      SELECT slug FROM leaderboard WHERE best_model IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM result
        WHERE leaderboard_id = leaderboard.id AND model = best_model
          AND json_extract(ranks, '$[0]') = 1 AND json_extract(scores, '$[0]') = best_score)`)
    expect(summaries).toEqual([])
    expect(db.first('SELECT sum(papers) AS papers FROM facet WHERE task_id = 0')).toEqual({
      papers: 4762,
    })
  })
  it('come back whole from files in every preset', { timeout: 120_000 }, () => {
    const { ask, db } = archive()
    const ids = db.all<{ id: string }>('SELECT slug AS id FROM leaderboard')
    expect(ids).toHaveLength(2947)
    for (const { id } of ids) {
      const board = ask('leaderboard', { id })
      expect(presetNames.flatMap((preset) => lostBy(preset, board))).toEqual([])
    }
  })
})
