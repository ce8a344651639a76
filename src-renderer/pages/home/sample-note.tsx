import { href } from '../../routes'
import { useSnapshots } from '../../snapshots/use-snapshots'

/** Says of the snapshot that comes with the program that it is not the whole, and where that is had. */
export function SampleNote() {
  const asked = useSnapshots()
  const inUse = asked.state === 'ready' && asked.value.snapshots.find((each) => each.inUse)
  if (!inUse || inUse.place !== 'shipped') return null
  return (
    <p className="soft small gap-1">
      This is the sample that comes with the program: leaderboards without abstracts and
      descriptions. <a href={href('snapshot', { part: 'import' })}>Import the dumps</a> of the
      former site for the whole archive.
    </p>
  )
}
