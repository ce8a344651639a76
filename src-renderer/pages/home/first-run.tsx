import { PageHead } from '../../components/page-head'
import { navigate } from '../../routes'
import { useSnapshots } from '../../snapshots/use-snapshots'
import { wantedImport } from '../../snapshots/wanted-import'
import { chooseImport, type Choosing } from '../../choose/choosing'
import { DumpFiles } from '../snapshot/dump-files'
import { switchTo } from '../snapshot/switch-to'

/** What there is to do while no snapshot can be opened; `reason` says why none can. */
export function FirstRun({ reason }: { reason: string }) {
  return (
    <div className="empty">
      <PageHead title="Papers With Code Offline" name="Start" isFailure />
      <p className="gap-2">
        This is the archive of Papers With Code, to read on your own computer without a network:
        papers, tasks, datasets, methods and every leaderboard. It is made from the dumps of the
        former site, which you import once.
      </p>
      <div className="button-row gap-3">
        <button type="button" className="button primary" onClick={() => void chooseFrom('files')}>
          Import files…
        </button>
        <button type="button" className="button" onClick={() => void chooseFrom('folder')}>
          Import folder…
        </button>
        <SampleButton />
      </div>
      <p className="gap-4">Any of these five files will do, or a finished snapshot:</p>
      <DumpFiles />
      <p className="soft small gap-3" role="status">
        {reason}
      </p>
    </div>
  )
}

/** The page of snapshots shows the dialogs of an import, and how far it is. */
async function chooseFrom(kind: Choosing): Promise<void> {
  await chooseImport(kind)
  if (!window.archive || wantedImport.get()) navigate('snapshot')
}

function SampleButton() {
  const asked = useSnapshots()
  const sample =
    asked.state === 'ready' ? asked.value.snapshots.find(({ place }) => place === 'shipped') : null
  return (
    <button
      type="button"
      className="button"
      disabled={!sample || sample.facts === null}
      title={sample === undefined ? 'This copy of the program came without it' : undefined}
      onClick={() => sample && void switchTo(sample.id)}
    >
      Open the small sample
    </button>
  )
}
