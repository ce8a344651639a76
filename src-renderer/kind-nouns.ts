import type { ThingKind } from '#contract/library'
import type { HitKind } from '#contract/search'

const nouns: Readonly<Record<ThingKind | HitKind, string>> = {
  paper: 'Paper',
  task: 'Task',
  dataset: 'Dataset',
  method: 'Method',
  leaderboard: 'Leaderboard',
  model: 'Model',
  author: 'Author',
  venue: 'Venue',
  repository: 'Repository',
  result: 'Result',
  area: 'Area',
  collection: 'Method collection',
}

/** What a kind of thing that is found or kept is called; one of a newer version as the file has it. */
export const nounOfKind = (kind: string): string =>
  Object.hasOwn(nouns, kind) ? nouns[kind as keyof typeof nouns] : kind

/** What all of a kind that is searched are called. */
export const pluralOf: Readonly<Record<HitKind, string>> = {
  leaderboard: 'Leaderboards',
  task: 'Tasks',
  area: 'Areas',
  dataset: 'Datasets',
  method: 'Methods',
  collection: 'Method collections',
  model: 'Models',
  author: 'Authors',
  venue: 'Venues',
  paper: 'Papers',
  repository: 'Repositories',
}
