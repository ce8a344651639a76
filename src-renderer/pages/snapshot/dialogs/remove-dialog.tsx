import type { KeptSnapshot, KeptSnapshots } from '#contract/kept-snapshots'
import { formatBytes } from '../../../components/number'
import { say } from '../../../frame/toast'
import { change } from '../../../snapshots/use-snapshots'
import { closeDialog } from './open-dialog'
import { Question } from '../../../components/question'

/** Deletes the file of a snapshot, after saying what stays. */
export function RemoveDialog(props: { snapshot: KeptSnapshot; kept: KeptSnapshots }) {
  const { snapshot, kept } = props
  const { id, name, bytes, path, inUse } = snapshot
  const next = inUse && kept.snapshots.find((each) => each.id === kept.successor)
  return (
    <Question
      title={`Delete “${name}”?`}
      words="Delete"
      isDangerous
      act={async () => {
        await change('remove', { snapshot: id })
        say(next ? `Deleted “${name}”; “${next.name}” is in use.` : `Deleted “${name}”.`)
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
      {next && (
        <p className="gap-2">
          It is in use; <b>{next.name}</b> takes its place.
        </p>
      )}
    </Question>
  )
}
