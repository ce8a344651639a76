import { href } from '../routes'
import { useSnapshots } from './use-snapshots'
import { isUnderWay } from './work-progress'
import { workInShort } from './work-words'

/** What is being done to the snapshots, on every page; nothing while nothing is. */
export function WorkNote() {
  const asked = useSnapshots()
  if (asked.state !== 'ready' || !isUnderWay(asked.value.work)) return null
  return (
    <a className="work-note" href={href('snapshot')}>
      {workInShort(asked.value.work)}
    </a>
  )
}
