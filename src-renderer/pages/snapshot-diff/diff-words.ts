import type { DiffAction, DiffKind } from '#contract/diff'

/** Kinds of things that are compared, in the plural. */
export const kindWords: Readonly<Record<DiffKind, string>> = {
  leaderboard: 'Leaderboards',
  result: 'Results',
  paper: 'Papers',
  link: 'Code links',
  task: 'Tasks',
  dataset: 'Datasets',
  method: 'Methods',
}

export const actionWords: Readonly<Record<DiffAction, string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
}
