import type { KeptSnapshot } from '#contract/kept-snapshots'
import { formatBytes } from '../../../components/number'
import { say } from '../../../frame/toast'
import { change } from '../../../snapshots/kept'
import { closeDialog } from './open-dialog'
import { Question } from './question'

/** Deletes the file of a snapshot, after saying what stays. */
export function RemoveDialog(props: {
  snapshot: KeptSnapshot
  snapshots: readonly KeptSnapshot[]
}) {
  const { snapshot } = props
  const { id, name, bytes, path, inUse } = snapshot
  return (
    <Question
      title={`Delete “${name}”?`}
      words="Delete"
      isDangerous
      act={async () => {
        const kept = await change('remove', { snapshot: id })
        const next = kept.snapshots.find((each) => each.inUse)
        say(inUse && next ? `Deleted “${name}”; “${next.name}” is in use.` : `Deleted “${name}”.`)
      }}
      close={closeDialog}
    >
      <p>
        Your bookmarks, notes and decisions stay, and so do the dumps; only this file of{' '}
        {formatBytes(bytes)} is deleted:
      </p>
      <p className="address gap-1">
        <code>{path}</code>
      </p>
      {inUse && (
        <p className="gap-2">It is in use. The snapshot that was in use before takes its place.</p>
      )}
    </Question>
  )
}
