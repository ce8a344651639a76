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

/** One of each. */
export const kindNouns: Readonly<Record<DiffKind, string>> = {
  leaderboard: 'Leaderboard',
  result: 'Result',
  paper: 'Paper',
  link: 'Code link',
  task: 'Task',
  dataset: 'Dataset',
  method: 'Method',
}

export const actionWords: Readonly<Record<DiffAction, string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
}
