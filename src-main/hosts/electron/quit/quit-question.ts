import type { MessageBoxOptions } from 'electron'
import type { Outcome } from '#contract/contract'
import type { KeptSnapshots } from '#contract/kept-snapshots'
import type { Work, WorkKind } from '#contract/work'

/** The long work that runs, from what the archive says of its snapshots; null when none does. */
export function runningWork(outcome: Outcome): Work | null {
  if (!outcome.ok) return null
  const { work } = outcome.value as KeptSnapshots
  return work?.state === 'running' || work?.state === 'paused' ? work : null
}

/** The answer that has the app quit. */
export const QUIT = 0

/** What the reader is asked who would quit in the middle of a work. */
export const quitQuestion = ({ kind, title }: Work): MessageBoxOptions => ({
  type: 'question',
  message: `${names[kind]} is under way.`,
  detail: `${title}. ${lost[kind]}`,
  buttons: ['Quit and stop it', 'Keep open'],
  defaultId: 1,
  cancelId: 1,
})

const names: Readonly<Record<WorkKind, string>> = {
  import: 'An import',
  verify: 'A check of a snapshot',
  compare: 'A comparison',
  export: 'An export',
  download: 'A download',
}

const again = 'What it has made so far is removed; you can begin it again.'
const lost: Readonly<Record<WorkKind, string>> = {
  import: `${again} The snapshot in use stays as it is.`,
  verify: 'You can begin it again.',
  compare: again,
  export: again,
  download: 'What has arrived stays, and the download goes on from there when you begin it again.',
}
