import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { presetNames } from '#contract/export/presets'
import { auditOf, type Audit } from '../../../../build/audit/audit-figures'
import { CONTROLS, RANKED_THE_WRONG_WAY } from '../../../../build/audit/known-leaderboards'
import { archiveFrom } from '../../../fixtures/archive'
import { lostBy } from '../../../fixtures/round-trip'
import { everyListing } from '../../../../src-renderer/pages/paper/result-lines'

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

const LIFT = {
  title: 'Long-Tail Learning with Foundation Model: Heavy Fine-Tuning Hurts',
  authors: ['Jiang-Xin Shi', 'Tong Wei', 'Zhi Zhou', 'Jie-Jing Shao', 'Xin-Yan Han', 'Yu-Feng Li'],
  tasks: [
    'Image Classification',
    'Long-tail Learning',
    'Long-tail learning with class descriptors',
    'Fine-Grained Image Classification',
  ],
  tasksOfResults: [
    'Image Classification',
    'Few-Shot Image Classification',
    'Generalized Few-Shot Classification',
    'Long-tail Learning',
    'Generalized Few-Shot Learning',
  ],
  lines: [
    'Places-LT | Top-1 Accuracy | 53.7 | LIFT (ViT-L/14)',
    'Places-LT | Top-1 Accuracy | 52.2 | LIFT (ViT-B/16)',
    'CIFAR-100-LT (ρ=50) | Error Rate | 9.8 | LIFT (ViT-B/16, ImageNet-21K pre-training)',
    'CIFAR-100-LT (ρ=50) | Error Rate | 16.9 | LIFT (ViT-B/16, CLIP)',
    'CIFAR-100-LT (ρ=10) | Error Rate | 8.7 | LIFT (ViT-B/16, ImageNet-21K pre-training)',
    'CIFAR-100-LT (ρ=10) | Error Rate | 15.1 | LIFT (ViT-B/16, CLIP)',
    'ImageNet-LT | Top-1 Accuracy | 82.9 | LIFT (ViT-L/14)',
    'ImageNet-LT | Top-1 Accuracy | 78.3 | LIFT (ViT-B/16)',
    'CIFAR-100-LT (ρ=100) | Error Rate | 10.9 | LIFT (ViT-B/16, ImageNet-21K pre-training)',
    'CIFAR-100-LT (ρ=100) | Error Rate | 18.3 | LIFT (ViT-B/16, CLIP)',
  ],
}

describe('the dumps that ship with the program', () => {
  const archive = archiveFrom(() => FOLDER)
  let audit: Audit
  beforeAll(() => {
    audit = auditOf(archive().db)
  }, 60_000)

  it('are imported without loss', () => {
    const { info, db } = archive()
    const tables = countTables()
    expect(info.counts).toMatchObject({
      papers: 4750,
      stubs: 12,
      tasks: 5061,
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
    const spelled = db.all<{ name: string }>(
      'SELECT name FROM task UNION SELECT name FROM task_spelling ORDER BY name',
    )
    expect(spelled.map(({ name }) => name).toSorted()).toEqual([...tables.tasks].toSorted())

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
    expect(db.first('SELECT sum(highest - lowest + 1) AS papers FROM paper_year')).toEqual({
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

  it('tell the better end of nearly every leaderboard, nearly always as its rows are stored', () => {
    const { answered, agreeing, oneWay } = audit
    expect([answered.of, agreeing.of]).toEqual([1847, 1394])
    expect(answered.hits / answered.of).toBeGreaterThanOrEqual(0.995)
    expect(agreeing.hits / agreeing.of).toBeGreaterThanOrEqual(0.99)
    expect(oneWay.hits / oneWay.of).toBeGreaterThan(0.98)
  })

  it('leave no leaderboard that was looked at by hand out, and none comes out wrong', () => {
    expect([RANKED_THE_WRONG_WAY.length, CONTROLS.length]).toEqual([17, 3])
    expect([audit.absent, audit.wrong]).toEqual([[], []])
  })

  it.each(RANKED_THE_WRONG_WAY)(
    'tell the conflict of $task on $dataset, where $metric is to be $better',
    ({ task, dataset, metric, better }) => {
      const told = audit.conflicts.find(
        ({ leaderboard }) => leaderboard === `${task} on ${dataset}`,
      )
      const order = better === 'higher' ? 'lower' : 'higher'
      expect(told).toMatchObject({ metric, says: `name ${better}, order ${order}` })
      const [first = 0, second = 0] = told?.numbers ?? []
      expect(Math.sign(first - second)).toBe(better === 'higher' ? -1 : 1)
    },
  )

  it('have the paper whose page the former site showed so, field by field', () => {
    const { ask } = archive()
    const { items } = ask('search', { text: `“${LIFT.title}”`, kind: 'paper' })
    const paper = ask('paper', { id: items[0]?.id ?? '' })
    expect(paper).toMatchObject({
      title: LIFT.title,
      authors: LIFT.authors,
      date: '2023-09-18',
      url: 'https://arxiv.org/abs/2309.10019',
      pdfUrl: 'https://arxiv.org/pdf/2309.10019.pdf',
      repositories: [{ url: 'https://github.com/shijxcs/LIFT', official: true }],
    })
    expect(paper.tasks.map(({ name }) => name)).toEqual(expect.arrayContaining(LIFT.tasks))
    expect(paper.results).toHaveLength(10)
    expect(
      everyListing(paper.results).map(({ task, dataset, metric, score, model }) =>
        [task, dataset, metric, score, model].join(' | '),
      ),
    ).toEqual(LIFT.tasksOfResults.flatMap((task) => LIFT.lines.map((line) => `${task} | ${line}`)))
  })

  it('tell few other conflicts', () => {
    const known = new Set(RANKED_THE_WRONG_WAY.map(({ task, dataset }) => `${task} on ${dataset}`))
    const others = audit.conflicts.filter(({ leaderboard }) => !known.has(leaderboard))
    expect(others.map(({ metric, numbers }) => [metric, numbers])).toEqual([
      ['WER', [5.1, 5]],
      ['Frame (fps)', [42.5, 87.9]],
    ])
  })

  it('agree with the words and with the correlation wherever a name or an order is known', () => {
    const shares = [...audit.agreements].filter(([pair]) => /words|correlation/.test(pair))
    expect(shares.length).toBeGreaterThan(5)
    for (const [pair, { of, hits }] of shares)
      expect([pair, hits / of > 0.97]).toEqual([pair, true])
  })

  it('show the scores that are in doubt', () => {
    expect(audit.scaleMixes.map(({ leaderboard, metric }) => [leaderboard, metric])).toEqual([
      ['Question Answering on SQuAD2.0', 'EM'],
    ])
    expect(audit.flagged.get('impossible')?.map(({ score }) => score)).toEqual(['0', '224'])
    expect(audit.flagged.get('bound')?.map(({ score }) => score)).toEqual(['>1,400.000'])
  })

  it('are summed up in the import report', () => {
    const { directions, scores } = archive().info.report
    expect(Object.fromEntries(directions.map(({ name, count }) => [name, count]))).toEqual(
      Object.fromEntries(audit.allBySource),
    )
    const unread = [...audit.unread.values()].flat().length
    expect(scores).toEqual([
      {
        name: 'leaderboards whose first metric has three scores or more, not all equal',
        count: 1416,
      },
      { name: 'of these, stored from one end to the other (98.4 %)', count: 1394 },
      { name: 'metrics whose name and stored order disagree', count: 19 },
      { name: 'metrics that may be on two scales', count: 1 },
      { name: 'scores that read as no number, kept as text', count: unread },
      { name: 'scores on the scale of fewer rows', count: 1 },
      { name: 'scores beyond what their metric allows', count: 2 },
      { name: 'scores that are only a bound', count: 1 },
    ])
  })
})
