import { isThingKind, type ThingKind } from '#contract/library'

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
