import type { KeptSnapshots } from '#contract/kept-snapshots'
import { Icon } from '../../components/icon'
import { formatBytes } from '../../components/number'
import { counted } from '../../components/counted'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import type { AddressRequest } from '../../routes'
import { useSnapshots } from '../../snapshots/use-snapshots'
import { isUnderWay } from '../../snapshots/work-progress'
import { ImportButtons } from './import-buttons'
import { ImportHelp } from './import-help'
import { KeptTable } from './kept-table'
import { ShownDialog } from './shown-dialog'
import { SnapshotReport } from './snapshot-report'
import { EndedWork } from './work/ended-work'
import { RunningWork } from './work/running-work'

/** The snapshots of this computer: which is in use, what is known of each, and what is done to them. */
export function SnapshotPage({ request }: { request: AddressRequest }) {
  const asked = useSnapshots()
  if (asked.state !== 'ready') return <Pending asked={asked} />
  const kept = asked.value
  const { work, snapshots } = kept
  const reported = snapshots.find(({ id, inUse }) =>
    request['report'] === undefined ? inUse : id === request['report'],
  )
  const isHelpWanted = request['part'] === 'import'
  return (
    <>
      <Head kept={kept} />
      {kept.notice !== null && <Notice text={kept.notice} />}
      {isUnderWay(work) ? <RunningWork work={work} /> : work && <EndedWork work={work} />}
      <KeptTable kept={kept} />
      {isHelpWanted && <ImportHelp isWanted work={work} />}
      {reported?.facts && (
        <SnapshotReport
          key={reported.id}
          snapshot={reported.id}
          name={reported.name}
          inUse={reported.inUse}
          isWanted={request['report'] !== undefined}
        />
      )}
      {!isHelpWanted && <ImportHelp isWanted={false} work={work} />}
      <ShownDialog kept={kept} />
    </>
  )
}

function Head({ kept: { snapshots, bytes, freeBytes, work, folder } }: { kept: KeptSnapshots }) {
  const isComing = isUnderWay(work) && work.kind === 'import'
  return (
    <PageHead
      title="Snapshots"
      facts={[
        <>
          {counted(snapshots.length, 'snapshot')}
          {isComing && ' and one on the way'}
        </>,
        <span key="used" title={`Kept in ${folder}`}>
          {formatBytes(bytes)} used
        </span>,
        freeBytes !== null && `${formatBytes(freeBytes)} free`,
      ]}
      actions={<ImportButtons work={work} />}
    />
  )
}

/** Why another snapshot answers than the one that the reader had in use. */
const Notice = ({ text }: { text: string }) => (
  <div className="banner warn gap-3" role="alert">
    <Icon name="warning" />
    <p>{text}</p>
  </div>
)
