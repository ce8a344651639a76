import type { Hit } from '#contract/search'
import type { Area } from '#contract/snapshot'
import type { Database } from '../database'
import { type FewKind, FewNames } from '../search/few-names'
import { counted } from './counted'
import { noArea } from './no-area'

/** Areas, collections of methods and venues, which are found by their names. */
export type Few = Readonly<Record<FewKind, FewNames>>

/** The three kinds of one snapshot. */
export function fewOf(db: Database, areas: () => readonly Area[]): Few {
  return {
    area: new FewNames(() =>
      areas()
        .filter(({ id }) => id !== noArea.id)
        .map(({ id, name, tasks }) => hitOf('area', id, name, counted(tasks, 'task'))),
    ),
    collection: new FewNames(() =>
      db
        .all<{ id: string; name: string; methods: number }>(COLLECTIONS)
        .map(({ id, name, methods }) => hitOf('collection', id, name, counted(methods, 'method'))),
    ),
    venue: new FewNames(() =>
      db
        .all<{ name: string; papers: number }>(VENUES)
        .map(({ name, papers }) => hitOf('venue', name, name, counted(papers, 'paper'))),
    ),
  }
}

const COLLECTIONS = `
  SELECT slug AS id, name, methods FROM collection ORDER BY methods DESC, name, id`
const VENUES = 'SELECT name, papers FROM venue ORDER BY papers DESC, name'

const hitOf = (kind: FewKind, id: string, title: string, detail: string): Hit => ({
  kind,
  id,
  title,
  detail,
  snippet: null,
})
