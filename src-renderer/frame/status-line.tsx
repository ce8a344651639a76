import { useArchive } from '../archive'
import { snapshotDate } from '../components/snapshot-date'
import { lastAnswer } from '../last-answer'
import { href } from '../routes'
import { WorkNote } from '../snapshots/work-note'

/** Whose data this is, and what the last answer took. */
export function StatusLine() {
  const asked = useArchive('info', {}, { quiet: true })
  const date = asked.state === 'ready' ? `, snapshot ${snapshotDate(asked.value)}` : ''
  return (
    <footer className="status-line">
      <p>
        Data: Papers With Code archive, <a href={href('about')}>CC BY-SA 4.0</a>
        {date}. Not affiliated with the original site.
      </p>
      <WorkNote />
      <span role="status">{lastAnswer.use()}</span>
    </footer>
  )
}
