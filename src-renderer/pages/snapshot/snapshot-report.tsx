import { useEffect, useRef } from 'react'
import type { Info } from '#contract/snapshot'
import { useArchive } from '../../archive'
import { formatBytes } from '../../components/number'
import { Facts } from '../../components/page-head'
import { snapshotDate } from '../../components/snapshot-date'
import { ImportReport } from './import-report'
import { Missing } from './missing'
import { SourceFiles } from './source-files'

/** What one snapshot is: where it comes from, what it lacks and what its import did. */
export function SnapshotReport(props: {
  snapshot: string
  name: string
  /** Whether it is the one that answers, which alone can be cited. */
  inUse: boolean
  /** Whether the reader asked for it, so that it is brought into view. */
  isWanted: boolean
}) {
  const { snapshot, name, inUse, isWanted } = props
  const asked = useArchive('snapshot-info', { snapshot }, { quiet: true })
  const place = useRef<HTMLDivElement>(null)
  const isReady = asked.state === 'ready'
  useEffect(() => {
    if (isWanted && isReady) place.current?.scrollIntoView({ block: 'start' })
  }, [isWanted, isReady])
  if (asked.state === 'waiting') return null
  if (asked.state === 'failed')
    return (
      <p className="section" role="alert">
        {asked.error.message}
      </p>
    )
  return (
    <div ref={place} className="section">
      <ImportReport info={asked.value} name={name} inUse={inUse} />
      <About info={asked.value} />
      <Missing info={asked.value} />
      <SourceFiles info={asked.value} />
    </div>
  )
}

const About = ({ info }: { info: Info }) => (
  <Facts
    facts={[
      `of ${snapshotDate(info)}`,
      `imported ${info.imported.slice(0, 10)} by version ${info.tool}`,
      `${formatBytes(info.bytes)} on disk, layout ${info.layout}`,
      info.licence,
    ]}
  />
)
