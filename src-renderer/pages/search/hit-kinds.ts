import type { HitKind } from '#contract/search'

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
