import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { quantile, type Figure } from './report'
import { withServedPage } from './served-page'

const cli = join(import.meta.dirname, '../main/cli.js')
const id = 'sorting-on-many-rows'
const metrics = Array.from({ length: 10 }, (_, index) => `Accuracy of ${index + 1}`)
const rows = 1250
const heads = 'th[data-column^="metric."] .sort'

/** What the reader waits for in Chromium; none where this machine has no such browser. */
export async function pageFigures(folder: string, isQuick: boolean): Promise<Figure[]> {
  const archive = importedLeaderboard(folder)
  // Each metric that ranks makes of the same click another question, which no cache answers.
  const ranked = metrics.slice(0, isQuick ? 1 : 5)
  const figures = await withServedPage(archive, folder, async ({ page, open }) => {
    const openWith = async (view: string) => {
      await open(`#/leaderboard?id=${id}${view}`)
      await page.locator(`${heads} >> nth=${metrics.length - 1}`).waitFor()
      await page.getByRole('slider').waitFor()
    }
    const figures: Figure[] = []
    for (const [name, view] of Object.entries(views)) {
      const times: number[] = []
      for (const metric of ranked) {
        await openWith(`&metric=${encodeURIComponent(metric)}${view}`)
        times.push(...(await sortTimes(page)))
      }
      figures.push(timesFigure(name, times, 50))
    }
    await openWith('')
    const charts = await chartTimes(page, isQuick ? 3 : 20)
    return [...figures, timesFigure('chart of 1,250 results, p95', charts, 100)]
  })
  return figures ?? []
}

const views = {
  'sort 1,250 rows, p95': '',
  'the same, eight chosen': '&chosen=1,2,3,4,5,6,7,8&columns=order:model',
}

const timesFigure = (name: string, times: readonly number[], target: number): Figure => ({
  name,
  value: quantile(times, 0.95),
  unit: 'ms',
  target,
  note: `p50 ${quantile(times, 0.5).toFixed(1)}; ${times.length} clicks to the painted frame`,
})

/** From the click that asks for the chart in place of its table to the frame that shows its points. */
function chartTimes(page: Page, turns: number): Promise<number[]> {
  return page.evaluate(
    async ([forms, point, turns]) => {
      const times: number[] = []
      for (let turn = 0; turn < turns; turn++) {
        const [chart, table] = [0, 2].map((at) => document.querySelectorAll<HTMLElement>(forms)[at])
        table?.click()
        while (document.querySelector(point)) await new Promise(requestAnimationFrame)
        // The table of a thousand points is not what is measured.
        await new Promise((resolve) => requestIdleCallback(resolve))
        const start = performance.now()
        chart?.click()
        while (!document.querySelector(point)) await new Promise(requestAnimationFrame)
        // A frame is painted before the next turn of the event loop.
        await new Promise((resolve) => setTimeout(resolve))
        times.push(performance.now() - start)
      }
      return times
    },
    ['[aria-label="Show as"] [role="radio"]', '.chart-place svg .chart-point', turns] as const,
  )
}

/** From the click on each head, best first and worst first, to the frame that shows the rows in order. */
function sortTimes(page: Page): Promise<number[]> {
  return page.evaluate(async (selector) => {
    const heads = [...document.querySelectorAll<HTMLElement>(selector)]
    const table = document.querySelector('table.board')
    const times: number[] = []
    for (const head of [...heads, ...heads]) {
      const before = table?.querySelector('caption')?.textContent
      const start = performance.now()
      head.click()
      while (table?.querySelector('caption')?.textContent === before)
        await new Promise(requestAnimationFrame)
      // A frame is painted before the next turn of the event loop.
      await new Promise((resolve) => setTimeout(resolve))
      times.push(performance.now() - start)
    }
    return times
  }, heads)
}

/** A leaderboard of many rows and metrics, in a snapshot of its own. */
function importedLeaderboard(folder: string): string {
  const dumps = join(folder, 'page-dumps')
  const archive = join(folder, 'page.sqlite')
  mkdirSync(dumps)
  writeFileSync(join(dumps, 'evaluation-tables.json'), JSON.stringify([manyRows()]))
  const { status, stderr } = spawnSync(process.execPath, [cli, 'import', dumps, '--to', archive], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return archive
}

/** A score that looks drawn at random and is the same in every run. */
const score = (row: number, metric: number) =>
  (((row * 7919 + metric * 104_729) % 9973) / 100).toFixed(2)

function manyRows() {
  const results = Array.from({ length: rows }, (_, row) => ({
    model_name: `Model ${row + 1} (with a name as long as many are)`,
    metrics: Object.fromEntries(metrics.map((name, metric) => [name, score(row, metric)])),
    paper_title: `A paper about model ${row + 1}`,
    paper_url: `https://example.invalid/${row + 1}`,
    paper_date: `20${10 + (row % 10)}-0${1 + (row % 9)}-1${row % 9}`,
    code_links: row % 3 === 0 ? [{ title: '', url: `https://example.invalid/code/${row}` }] : [],
    model_links: [],
    uses_additional_data: row % 2 === 0,
  }))
  const board = {
    dataset: 'Many rows',
    description: '',
    dataset_links: [],
    dataset_citations: [],
    subdatasets: [],
    sota: { metrics, rows: results },
  }
  return {
    task: 'Sorting',
    description: '',
    categories: [],
    subtasks: [],
    synonyms: [],
    source_link: null,
    datasets: [board],
  }
}
