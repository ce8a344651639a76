import type { KeptSnapshots } from '#contract/kept-snapshots'
import type { Work } from '#contract/work'
import { queries } from '../archive'
import { say } from '../frame/toast'
import { navigate } from '../routes'
import { isUnderWay } from './work-progress'

/** What the last answer about the snapshots said. */
let seen: { answering: string; list: string; work: Work | null } | null = null

/**
 * Has the pages follow what became of the snapshots since the last answer about them: when another one
 * answers, everything is asked anew; when a work has ended, its outcome is said.
 */
export function follow(kept: KeptSnapshots): void {
  const before = seen
  seen = { answering: answering(kept), list: listed(kept), work: kept.work }
  if (!before) return
  if (before.list !== seen.list) void askAnew((method) => aboutSnapshots.has(method))
  if (before.answering !== seen.answering) void askAnew((method) => !notOfTheSnapshot.has(method))
  if (kept.work && hasEnded(before.work, kept.work)) tellEnd(kept.work)
}

/** Another text for each snapshot that answers, and for each name of it. */
function answering({ snapshots }: KeptSnapshots): string {
  const inUse = snapshots.find((each) => each.inUse)
  return JSON.stringify([inUse?.id, inUse?.name, inUse?.facts?.imported])
}

const listed = ({ snapshots }: KeptSnapshots) =>
  JSON.stringify(snapshots.map(({ id, name, facts }) => [id, name, facts?.imported]).toSorted())

/** Answers about kept snapshots, which a name or a file may have another time. */
const aboutSnapshots: ReadonlySet<unknown> = new Set(['snapshot-info', 'diff'])

/** Questions whose answers are the same whatever snapshot is in use. */
const notOfTheSnapshot: ReadonlySet<unknown> = new Set([
  ...aboutSnapshots,
  'snapshots',
  'folder',
  'plan',
  'download-plan',
  'preferences',
])

async function askAnew(isMeant: (method: unknown) => boolean): Promise<void> {
  const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) => isMeant(queryKey[0])
  // An old answer must not be shown even until the new one is there.
  queries.removeQueries({ predicate, type: 'inactive' })
  await queries.invalidateQueries({ predicate })
}

/** Whether a work was under way and is not any more. */
const hasEnded = (before: Work | null, now: Work): boolean =>
  before?.id === now.id && isUnderWay(before) && !isUnderWay(now)

function tellEnd({ kind, state, title, outcome }: Work): void {
  if (kind === 'compare') void askAnew((method) => method === 'diff')
  if (kind === 'download') void askAnew((method) => method === 'download-plan')
  if (state === 'failed') say(`${title} failed.`, { words: 'Why', act: () => navigate('snapshot') })
  else if (outcome !== null) say(outcome)
}
