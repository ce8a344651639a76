import type { HitKind } from '#contract/search'

/** In the order in which groups are shown. */
export const hitKinds = ['leaderboard', 'task', 'dataset', 'method', 'paper'] as const

export const pluralOf: Readonly<Record<HitKind, string>> = {
  leaderboard: 'Leaderboards',
  task: 'Tasks',
  dataset: 'Datasets',
  method: 'Methods',
  paper: 'Papers',
}
