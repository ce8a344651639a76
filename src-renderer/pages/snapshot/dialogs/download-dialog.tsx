import type { DownloadPlan, PlannedFile, Presence } from '#contract/download-plan'
import { useArchive } from '../../../archive'
import { Absent } from '../../../components/absent'
import { formatBytes, plural } from '../../../components/number'
import { Facts } from '../../../components/page-head'
import { change } from '../../../snapshots/kept'
import { wantedImport } from '../../../snapshots/wanted-import'
import { closeDialog } from './open-dialog'
import { Question } from './question'

/** What a download would bring, from where, and how it is checked; nothing is asked of a host before. */
export function DownloadDialog() {
  const asked = useArchive('download-plan', {}, { quiet: true })
  const plan = asked.state === 'ready' ? asked.value : null
  const isThere = plan !== null && plan.files.every(({ there }) => there.state === 'whole')
  const importIt = () => plan && wantedImport.set([plan.folder])
  const start = isThere ? importIt : () => change('download', {})
  return (
    <Question
      title={plan?.title ?? 'Download the last official dumps'}
      words={isThere ? 'Import them…' : 'Start the download'}
      isReady={plan !== null && hasRoom(plan)}
      act={async () => {
        await start()
      }}
      close={closeDialog}
    >
      {asked.state === 'failed' && <p role="alert">{asked.error.message}</p>}
      {plan && <Plan plan={plan} />}
    </Question>
  )
}

/** Where the system does not tell the room, the download itself finds out. */
const hasRoom = ({ free, toCome }: DownloadPlan) => free === null || free > toCome

function Plan({ plan }: { plan: DownloadPlan }) {
  const { licence, source, folder, bytes, toCome, unknownSizes, free } = plan
  return (
    <>
      <p>
        <b>This is the only thing in this program that uses a network</b>, and it does so only after
        you press the button below.
      </p>
      <ul className="downloads gap-3">
        {plan.files.map((file) => (
          <File key={file.name} file={file} />
        ))}
      </ul>
      <Facts
        className="facts gap-3"
        facts={[
          <>
            <b>{formatBytes(toCome)}</b> to come of {formatBytes(bytes)}
          </>,
          unknownSizes > 0 && `${plural(unknownSizes, 'file')} of unknown size`,
          free === null ? 'free space unknown' : `${formatBytes(free)} free`,
        ]}
      />
      {!hasRoom(plan) && (
        <p className="field-error" role="alert">
          There is not enough room on the disk.
        </p>
      )}
      <p className="soft small gap-2">
        From {source}, {licence}, into <code>{folder}</code>. It can be stopped and goes on from
        there the next time.
      </p>
    </>
  )
}

function File({ file: { name, bytes, check, hosts, there } }: { file: PlannedFile }) {
  return (
    <li>
      <code>{name}</code>
      <span className="num">{bytes === null ? <Absent>unknown</Absent> : formatBytes(bytes)}</span>
      <span className="soft small">
        {[hosts.join(', then '), check, presence(there)].join('; ')}
      </span>
    </li>
  )
}

function presence({ state, bytes }: Presence): string {
  switch (state) {
    case 'absent':
      return 'not here yet'
    case 'partly':
      return `${formatBytes(bytes)} are here already`
    case 'whole':
      return 'here already, whole'
    case 'unchecked':
      return 'here already, cannot be checked'
    case 'different':
      return 'another file of this name is here'
  }
}
