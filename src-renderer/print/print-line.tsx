import { appLink } from '#contract/app-link'
import { useArchive } from '../archive'
import { snapshotDate } from '../components/snapshot-date'
import { useVisit } from '../visits'

/** On paper, at the end: whose data it is, of which snapshot, and where the page is found again. */
export function PrintLine() {
  const { hash } = useVisit()
  const asked = useArchive('info', {}, { quiet: true })
  const snapshot =
    asked.state === 'ready' ? `, snapshot “${asked.value.name}”, ${snapshotDate(asked.value)}` : ''
  return (
    <p className="print-line">
      Data: Papers With Code archive, CC BY-SA 4.0{snapshot}. {appLink(hash)}
    </p>
  )
}
