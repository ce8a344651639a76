import type { Info } from '#contract/snapshot'
import { useArchive } from '../../archive'
import { formatBytes } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { snapshotDate } from '../../components/snapshot-date'
import type { AddressRequest } from '../../routes'
import { ImportHelp } from './import-help'
import { ImportReport } from './import-report'
import { Missing } from './missing'
import { SourceFiles } from './source-files'

/** What the snapshot is: where it comes from, what it lacks and what its import did. */
export function SnapshotPage({ request }: { request: AddressRequest }) {
  const asked = useArchive('info', {})
  if (asked.state !== 'ready') return <Pending asked={asked} />
  const info = asked.value
  return (
    <>
      <Head info={info} />
      <Missing info={info} />
      <SourceFiles info={info} />
      <ImportReport info={info} />
      <ImportHelp isWanted={request['part'] === 'import'} />
    </>
  )
}

function Head({ info }: { info: Info }) {
  const { name, bytes, imported, tool, licence, layout, fileBacked } = info
  return (
    <PageHead
      title={`Snapshot: ${name}`}
      name="Snapshot"
      facts={[
        `of ${snapshotDate(info)}`,
        `imported ${imported.slice(0, 10)} by version ${tool}`,
        `${formatBytes(bytes)} on disk, layout ${layout}`,
        fileBacked ? 'read in place' : 'loaded into memory',
        licence,
      ]}
    />
  )
}
