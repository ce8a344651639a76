import type { DiffChange, DiffKind } from '#contract/diff'
import { href, type PageName } from '../../routes'

/** Which of the two compared snapshots is in use, if one is. */
export type SideInUse = 'old' | 'new' | null

const pages: Readonly<Record<DiffKind, PageName>> = {
  leaderboard: 'leaderboard',
  result: 'leaderboard',
  paper: 'paper',
  link: 'paper',
  task: 'task',
  dataset: 'dataset',
  method: 'method',
}

/** The page of what changed; null when the snapshot in use does not hold it. */
export function changeAddress({ kind, action, id }: DiffChange, inUse: SideInUse): string | null {
  const without = inUse === 'new' ? 'removed' : 'added'
  if (inUse === null || action === without) return null
  return href(pages[kind], { id })
}
