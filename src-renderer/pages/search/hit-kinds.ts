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
