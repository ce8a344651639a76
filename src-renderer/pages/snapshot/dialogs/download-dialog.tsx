import type { DownloadPlan, PlannedFile, Presence } from '#contract/download-plan'
import { useArchive } from '../../../archive'
import { Absent } from '../../../components/absent'
import { formatBytes, plural } from '../../../components/number'
import { Facts } from '../../../components/page-head'
import { change } from '../../../snapshots/use-snapshots'
import { wantedImport } from '../../../snapshots/wanted-import'
import { closeDialog } from './open-dialog'
import { Question } from '../../../components/question'

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
  const shared = sharedHosts(plan)
  return (
    <>
      <p>
        <b>This is the only thing in this program that uses a network</b>, and it does so only after
        you press the button below.
      </p>
      <ul className="downloads gap-3">
        {plan.files.map((file) => (
          <File key={file.name} file={file} hosts={shared === null} />
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
        {shared && <>Asked in turn: {shared}. </>}
        {licence}. Into <code>{folder}</code>. It can be stopped, and goes on from there the next
        time.
      </p>
      <details className="soft small gap-2">
        <summary>Where the addresses and checksums are from</summary>
        {source}
      </details>
    </>
  )
}

/** The hosts of all files, where they are the same; null where they differ. */
function sharedHosts({ files }: DownloadPlan): string | null {
  const [first, ...others] = new Set(files.map(hostsOf))
  return first !== undefined && others.length === 0 ? first : null
}

const hostsOf = ({ hosts }: PlannedFile) => hosts.join(', then ')

function File(props: { file: PlannedFile; hosts: boolean }) {
  const { name, bytes, check, there } = props.file
  return (
    <li>
      <code>{name}</code>
      <span className="num">{bytes === null ? <Absent>unknown</Absent> : formatBytes(bytes)}</span>
      <span className="soft small">
        {[check, presence(there), ...(props.hosts ? [hostsOf(props.file)] : [])].join('; ')}
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
