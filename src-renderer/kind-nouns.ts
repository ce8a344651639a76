import { isThingKind, type ThingKind } from '#contract/library'
import type { HitKind } from '#contract/search'

const nouns: Readonly<Record<ThingKind, string>> = {
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
}

/** What a kind of thing that can be kept is called; one of a newer version as the file has it. */
export const nounOfKind = (kind: string): string => (isThingKind(kind) ? nouns[kind] : kind)

/** What all of a kind that is searched are called. */
export const pluralOf: Readonly<Record<HitKind, string>> = {
  leaderboard: 'Leaderboards',
  task: 'Tasks',
  dataset: 'Datasets',
  method: 'Methods',
  model: 'Models',
  author: 'Authors',
  paper: 'Papers',
  repository: 'Repositories',
}
