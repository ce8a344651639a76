import type { DatasetDraft } from './datasets'

/** So many similar datasets are kept of each. */
const MOST = 8

/** Of a task that more datasets name, only these, the most used, are held against each other. */
const MOST_OF_A_TASK = 1000

/** A modality in common weighs as much as a third more of the tasks. */
const SAME_MODALITY = 4 / 3

type Compared = Pick<DatasetDraft, 'id' | 'tasks' | 'modalities' | 'papers'>

/**
 * For each dataset, in their order, the ids of those most like it, best first: with tasks in common,
 * rare ones counting for more and a long list of tasks for less; those of a common modality are more
 * alike, and of equals the one of more papers comes first.
 */
export function similarDatasets(datasets: readonly Compared[]): number[][] {
  const byTask = datasetsByTask(datasets)
  const weightOf = (task: number) =>
    Math.log(1 + datasets.length / (byTask.get(task)?.length ?? 1)) ** 2
  const weights = new Map([...byTask.keys()].map((task) => [task, weightOf(task)]))
  const lengths = datasets.map(({ tasks }) =>
    Math.sqrt(tasks.reduce((sum, task) => sum + (weights.get(task) ?? 0), 0)),
  )
  return datasets.map((own, place) => {
    const others = [...sharedWeights(own, byTask, weights)].filter(([other]) => other !== place)
    return others
      .flatMap(([other, weight]) => {
        const dataset = datasets[other]
        return dataset ? [{ dataset, likeness: weight / (lengths[other] ?? 1) }] : []
      })
      .map(({ dataset, likeness }) => ({
        dataset,
        likeness: hasCommon(dataset.modalities, own.modalities)
          ? likeness * SAME_MODALITY
          : likeness,
      }))
      .toSorted(
        (a, b) =>
          b.likeness - a.likeness ||
          (b.dataset.papers ?? 0) - (a.dataset.papers ?? 0) ||
          a.dataset.id - b.dataset.id,
      )
      .slice(0, MOST)
      .map(({ dataset }) => dataset.id)
  })
}

const hasCommon = (some: readonly string[], others: readonly string[]) =>
  some.some((each) => others.includes(each))

/** The weight of the tasks that others have in common with a dataset, by their places. */
function sharedWeights(
  { tasks }: Compared,
  byTask: ReadonlyMap<number, readonly number[]>,
  weights: ReadonlyMap<number, number>,
): Map<number, number> {
  const shared = new Map<number, number>()
  for (const task of tasks)
    for (const other of byTask.get(task)?.slice(0, MOST_OF_A_TASK) ?? [])
      shared.set(other, (shared.get(other) ?? 0) + (weights.get(task) ?? 0))
  return shared
}

/** The places of the datasets of each task, those of most papers first. */
function datasetsByTask(datasets: readonly Compared[]): Map<number, number[]> {
  const papersAt = (place: number) => datasets[place]?.papers ?? 0
  const mostUsed = datasets
    .map((_, place) => place)
    .toSorted((a, b) => papersAt(b) - papersAt(a) || a - b)
  const byTask = new Map<number, number[]>()
  for (const place of mostUsed)
    for (const task of datasets[place]?.tasks ?? []) {
      const known = byTask.get(task)
      if (known) known.push(place)
      else byTask.set(task, [place])
    }
  return byTask
}
