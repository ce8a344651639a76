import type { PaperResult, ResultPlacement } from '#contract/paper'

/** A result as one leaderboard lists it: a row of the table with every listing. */
export interface Listing extends Pick<PaperResult, 'dataset' | 'metric' | 'score' | 'model'> {
  task: string
  leaderboardId: string
}

/** The results on one dataset, in their order. */
interface DatasetResults extends Pick<PaperResult, 'dataset' | 'datasetId'> {
  lines: readonly ResultLine[]
}

export interface ResultLine {
  result: PaperResult
  /** Whether the line above is of the same metric, or listed in the same places, so as not to repeat it. */
  repeatsMetric: boolean
  repeatsPlaces: boolean
}

/** Results that follow each other on the same dataset, together. */
export function byDataset(results: readonly PaperResult[]): DatasetResults[] {
  const groups: (DatasetResults & { lines: ResultLine[] })[] = []
  for (const result of results) {
    const group = groups.at(-1)
    if (group?.dataset === result.dataset)
      group.lines.push(line(result, group.lines.at(-1)?.result))
    else
      groups.push({ dataset: result.dataset, datasetId: result.datasetId, lines: [line(result)] })
  }
  return groups
}

function line(result: PaperResult, above?: PaperResult): ResultLine {
  const repeatsMetric = above?.metric === result.metric && above.better === result.better
  return {
    result,
    repeatsMetric,
    repeatsPlaces: repeatsMetric && places(above) === places(result),
  }
}

const places = ({ placements }: PaperResult) =>
  placements.map(({ leaderboardId }) => leaderboardId).join(' ')

/** One line for each result and each leaderboard that lists it: task by task, in the order of results. */
export function everyListing(results: readonly PaperResult[]): Listing[] {
  const byTask = new Map<string, Listing[]>()
  for (const { dataset, metric, score, model, placements } of results) {
    for (const { task, taskId, leaderboardId } of placements) {
      const listings = byTask.get(taskId) ?? []
      byTask.set(taskId, listings)
      listings.push({ task, leaderboardId, dataset, metric, score, model })
    }
  }
  return [...byTask.values()].flat()
}

/** The leaderboard whose rank stands for all: of those with most results the first. */
export function mainPlacement({ placements }: PaperResult): ResultPlacement | null {
  let main = placements[0] ?? null
  for (const placement of placements) if (main && placement.of > main.of) main = placement
  return main
}

/** The tasks that list any of the results, in the order of their first listing. */
export function tasksOf(results: readonly PaperResult[]): { id: string; name: string }[] {
  const tasks = new Map<string, string>()
  for (const { placements } of results) {
    for (const { taskId, task } of placements) if (!tasks.has(taskId)) tasks.set(taskId, task)
  }
  return [...tasks].map(([id, name]) => ({ id, name }))
}
