import type { Method, ReplyOf } from '../contract'
import { compareTable } from './compare-table'
import { leaderboardTable } from './leaderboard-table'
import { libraryTable, ownHits } from './library-columns'
import * as list from './list-columns'
import { sharedTable } from './shared-table'
import { type Table, tabulate } from './table'

/** How the reply to each question that holds a table is laid out, with all its columns. */
const tables: { [M in Method]?: (reply: ReplyOf<M>) => Table } = {
  areas: ({ areas }) => tabulate(areas, list.areas),
  tasks: ({ items }) => tabulate(items, list.tasks),
  subtasks: ({ items }) => tabulate(items, list.tasks),
  task: ({ leaderboards }) => tabulate(leaderboards, list.leaderboards),
  leaderboards: ({ items }) => tabulate(items, list.leaderboards),
  leaderboard: leaderboardTable,
  compare: (compare) =>
    compare.table === 'leaderboards' ? sharedTable(compare) : compareTable(compare),
  papers: ({ items }) => tabulate(items, list.papers),
  paper: (paper) => tabulate(list.placed(paper), list.placements),
  datasets: ({ items }) => tabulate(items, list.datasets),
  dataset: ({ leaderboards }) => tabulate(leaderboards, list.leaderboards),
  methods: ({ items }) => tabulate(items, list.methods),
  'method-collections': ({ areas }) =>
    tabulate(
      areas.flatMap(({ collections }) => collections),
      list.collections,
    ),
  model: ({ results }) => tabulate(results, list.modelResults),
  author: ({ results }) => tabulate(results, list.standings),
  'co-authors': ({ items }) => tabulate(items, list.coAuthors),
  venues: ({ items }) => tabulate(items, list.venues),
  venue: ({ others }) => tabulate(others, list.venues),
  repositories: ({ items }) => tabulate(items, list.repositories),
  repository: ({ results }) => tabulate(results, list.standings),
  'own-results': ({ results }) => tabulate(results, list.ownResults),
  search: ({ items }) => tabulate(items, list.hits),
  'library-list': libraryTable,
  'search-library': ({ items }) => tabulate(items, ownHits),
}

/** Whether the reply to a question holds a table. */
export function isTable(method: Method): boolean {
  return Object.hasOwn(tables, method)
}

/** The table in the reply to a question, with all its columns; null when there is none. */
export function tableOf(method: Method, reply: unknown): Table | null {
  const table = tables[method] as ((reply: unknown) => Table) | undefined
  return isTable(method) && table ? table(reply) : null
}
