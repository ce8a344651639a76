import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '../../src-main/archive/archive'
import { openForReading } from '../../src-main/archive/database'
import { dispatch } from '../../src-main/archive/dispatch'
import { importDumps } from '../../src-main/archive/import/import'
import { nothingDecided } from '../../src-main/archive/ranking/decided-ends'
import type { Archive, InputOf } from '../../src-main/contract/contract'
import { quantile, type Figure } from './report'

type Question = Omit<InputOf<'leaderboard'>, 'id'>

const ROWS = 1250
const METRICS = 10

/**
 * A leaderboard several times as large as the largest known, made and imported for this: from the
 * request to the reply, with sorts, filters and metrics in turn as a reader chooses them.
 */
export async function largeLeaderboardFigures(isQuick: boolean): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pwc-large-'))
  try {
    const path = join(folder, 'large.sqlite')
    writeFileSync(join(folder, 'evaluation-tables.json'), JSON.stringify([largeTask()]))
    await importDumps({ paths: [folder], to: path, tool: 'bench' })
    return await measure(path, isQuick ? 20 : 1000)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(path: string, asked: number): Promise<Figure[]> {
  const db = await openForReading(path)
  const archive = openArchive(db, { bytes: statSync(path).size }, nothingDecided)
  // What the reader decided is asked of another part of the program.
  const call = dispatch(() => archive as Archive)
  const ask = async (question: Question) => {
    const start = performance.now()
    const outcome = await call('leaderboard', { id: 'ranking-on-large', ...question })
    if (!outcome.ok) throw new Error(outcome.error.message)
    return performance.now() - start
  }
  const first = await ask({})
  const figures: Figure[] = [{ name: 'first time', value: first, unit: 'ms' }]
  for (const [name, questions] of Object.entries(QUESTIONS)) {
    const times: number[] = []
    for (let index = 0; index < asked; index++) times.push(await ask(questions(index)))
    figures.push({
      name: `${name}, p95`,
      value: quantile(times, 0.95),
      unit: 'ms',
      target: 5,
      note: `p50 ${quantile(times, 0.5).toFixed(2)}; longest ${Math.max(...times).toFixed(2)}`,
    })
  }
  db.close()
  return figures
}

const SORTS = ['model', 'date', 'paper', 'code', 'extra', 'position']

const QUESTIONS: Record<string, (index: number) => Question> = {
  'rank order': (index) => ({ metric: `Metric ${index % METRICS}` }),
  sorts: (index) => ({ sort: sortOf(index) }),
  filters: (index) => ({ where: whereOf(index) }),
  'all at once': (index) => ({
    metric: `Metric ${index % METRICS}`,
    better: index % 2 === 0 ? 'higher' : 'lower',
    sort: sortOf(index),
    where: whereOf(index),
    against: `Metric ${(index + 1) % METRICS}`,
    fold: index % 3 === 0,
  }),
}

function sortOf(index: number): string {
  const end = index % 2 === 0 ? 'asc' : 'desc'
  const text = SORTS[index % SORTS.length] ?? 'model'
  return `${index % 3 === 0 ? text : `metric.Metric%20${index % METRICS}`}:${end},${text}:asc`
}

function whereOf(index: number): string {
  const conditions = [
    `text:model ${index % 50}`,
    'code:any',
    'extra:no',
    `years:${2012 + (index % 8)}..`,
    `metric.Metric ${index % METRICS}:${index % 40}..`,
    `complete:Metric ${(index * 3) % METRICS}`,
    'attribute.Backbone:ViT|CNN',
  ]
  return conditions.filter((_, place) => (index >> place) % 2 === 0).join(',')
}

/** Scores, days and texts as unlike each other as those of real leaderboards. */
function largeTask(): object {
  const metrics = Array.from({ length: METRICS }, (_, index) => `Metric ${index}`)
  const rows = Array.from({ length: ROWS }, (_, row) => ({
    model_name: `Model ${(row * 7919) % ROWS} (ViT-${row % 32}, ${row % 7}x)`,
    metrics: {
      ...Object.fromEntries(
        metrics.flatMap((name, metric) =>
          (row + metric) % 4 === 0
            ? []
            : [[name, (((row * 31 + metric * 17) % 997) / 10).toFixed(1)]],
        ),
      ),
      Backbone: ['ViT', 'CNN', 'Mixer', 'RNN'][row % 4],
    },
    paper_title: `Paper ${row % 600} on learning to rank`,
    paper_url: `https://example.org/paper/${row % 600}`,
    paper_date: `${2012 + (row % 13)}-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`,
    code_links: Array.from({ length: row % 5 }, (_, link) => ({
      title: `owner/name-${row}-${link}`,
      url: `https://github.com/owner/name-${row}-${link}`,
    })),
    model_links: [],
    uses_additional_data: row % 6 === 0,
  }))
  return {
    task: 'Ranking',
    description: '',
    categories: ['Methodology'],
    subtasks: [],
    synonyms: [],
    source_link: null,
    datasets: [
      {
        dataset: 'Large',
        description: '',
        dataset_links: [],
        dataset_citations: [],
        subdatasets: [],
        sota: { metrics: [...metrics, 'Backbone'], rows },
      },
    ],
  }
}
