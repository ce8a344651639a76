import type { ThingKind } from '#contract/library'
import type { HitKind } from '#contract/search'

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

export const nounOf: Readonly<Record<ThingKind, string>> = {
  leaderboard: 'Leaderboard',
  task: 'Task',
  dataset: 'Dataset',
  method: 'Method',
  model: 'Model',
  author: 'Author',
  paper: 'Paper',
  repository: 'Repository',
  venue: 'Venue',
}
