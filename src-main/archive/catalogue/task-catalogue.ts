import type { RequestOf } from '#contract/contract'
import { noArea } from '../queries/no-area'
import type { KnownTask, KnownTasks } from '../task-graph/known-tasks'
import type { Catalogue, Shape } from './catalogue'
import { type FacetName, FacetNames } from './facet-names'
import { makeCatalogue } from './make-catalogue'
import { dayNumber } from './year-of'

type TaskSort = RequestOf<'tasks'>['sort']
type TaskCatalogue = Catalogue<'area', 'leaderboards', TaskSort>

const taskShape: Shape<'area', 'leaderboards', TaskSort> = {
  facets: { area: 'Area' },
  halves: ['leaderboards'],
  sorts: ['results', 'leaderboards', 'datasets', 'papers', 'latest'],
}

/** All tasks of a snapshot, to be listed. */
export function taskCatalogue(tasks: KnownTasks): TaskCatalogue {
  const areas = areaLabels(tasks)
  return makeCatalogue(
    tasks.all,
    taskShape,
    { area: areas.names },
    {
      name: ({ folded }) => folded,
      fullName: () => null,
      year: ({ year }) => year,
      isDoubted: ({ isDoubted }) => isDoubted,
      labels: { area: areas.of },
      halves: { leaderboards: ({ leaderboards }) => leaderboards > 0 },
      keys: {
        // Of as many results the one with more papers, of which there are fewer than this.
        results: ({ results, papers }) => results * 2 ** 24 + papers,
        leaderboards: ({ leaderboards }) => leaderboards,
        datasets: ({ datasets }) => datasets,
        papers: ({ papers }) => papers,
        latest: ({ latest }) => dayNumber(latest),
      },
    },
  )
}

/** The labels of research areas: their row ids, and one more for tasks that stand in none. */
export function areaLabels({ areas }: KnownTasks): {
  names: FacetNames
  of: (task: KnownTask | undefined) => readonly number[]
} {
  const none = Math.max(0, ...areas.keys()) + 1
  const names: FacetName[] = Array.from({ length: none }, (_, at) => areas.get(at + 1) ?? noArea)
  const inNone = [none]
  return {
    names: new FacetNames(() => names),
    of: (task) => (task && task.areas.length > 0 ? task.areas : inNone),
  }
}
