import type { OwnMetric, OwnResult } from './own-result'

/**
 * Results of the reader's own in the form of the evaluation tables: a list of tasks, each with its
 * datasets and their rows. A better end that the reader stated for a draft stands beside its metric,
 * as newer dumps have it; else metrics are names alone.
 */
export function writeOwnTables(results: readonly OwnResult[]): string {
  const tasks = grouped(results, ({ leaderboard }) => leaderboard.task)
  return `${JSON.stringify([...tasks].map(asTask), null, 2)}\n`
}

const asTask = ([task, results]: readonly [string, readonly OwnResult[]]) => ({
  task,
  description: '',
  categories: [],
  subtasks: [],
  synonyms: [],
  source_link: null,
  datasets: [...grouped(results, ({ leaderboard }) => leaderboard.dataset)].map(asDataset),
})

const asDataset = ([dataset, results]: readonly [string, readonly OwnResult[]]) => ({
  dataset,
  description: '',
  dataset_links: [],
  dataset_citations: [],
  subdatasets: [],
  sota: {
    metrics: metricsOf(results).map(asMetric),
    rows: results.map(asRow),
  },
})

/** The metrics that the results have, each once, in the order of the first that has it. */
function metricsOf(results: readonly OwnResult[]): (OwnMetric & { isStated: boolean })[] {
  const named = new Map<string, OwnMetric & { isStated: boolean }>()
  for (const { metrics, leaderboard } of results)
    for (const metric of metrics)
      if (!named.has(metric.name))
        named.set(metric.name, { ...metric, isStated: leaderboard.isDraft })
  return [...named.values()]
}

const asMetric = ({ name, better, isStated }: OwnMetric & { isStated: boolean }) =>
  isStated && better !== null ? { name, is_loss: better === 'lower' } : name

const asRow = ({ model, scores, date, paper, code, extraData }: OwnResult) => ({
  model_name: model,
  metrics: Object.fromEntries(scores.map(({ metric, score }) => [metric, score])),
  paper_title: paper?.title ?? '',
  paper_url: paper?.url ?? '',
  paper_date: date,
  code_links: code.map((url) => ({ title: url, url })),
  model_links: [],
  uses_additional_data: extraData,
})

function grouped(
  results: readonly OwnResult[],
  keyOf: (result: OwnResult) => string,
): Map<string, OwnResult[]> {
  const groups = new Map<string, OwnResult[]>()
  for (const result of results)
    groups.set(keyOf(result), [...(groups.get(keyOf(result)) ?? []), result])
  return groups
}
