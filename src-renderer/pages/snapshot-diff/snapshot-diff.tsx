import type { SnapshotDiff } from '#contract/diff'
import type { KeptSnapshots } from '#contract/kept-snapshots'
import { useEveryPage, type EveryPage } from '../../archive'
import { counted } from '../../components/counted'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { snapshotDate } from '../../components/snapshot-date'
import { href, navigate, type AddressRequest } from '../../routes'
import { useSnapshots } from '../../snapshots/use-snapshots'
import { BookmarksTouched } from './bookmarks-touched'
import type { SideInUse } from './change-address'
import { ChangeFilters } from './change-filters'
import { ChangeList } from './change-list'
import { readDiffAddress, swapped, type ChangeFilter, type DiffAddress } from './diff-address'
import { DiffExport } from './diff-export'
import { DiffTotals } from './diff-totals'
import { NotCompared } from './not-compared'

/** How many changes one answer brings; those that follow come while the reader scrolls. */
const limit = 200

/** What changed from one snapshot to another. */
export function SnapshotDiffPage({ request }: { request: AddressRequest }) {
  const address = readDiffAddress(request)
  const kept = useSnapshots()
  const asked = useEveryPage('diff', { ...address, limit })
  if (kept.state !== 'ready') return <Pending asked={kept} />
  if (asked.state === 'failed' && asked.error.code === 'not-found')
    return <NotCompared address={address} kept={kept.value} failed={asked} />
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return (
    <Comparison
      address={address}
      changes={asked.value}
      isStale={asked.stale}
      inUse={sideInUse(address, kept.value)}
    />
  )
}

function sideInUse({ old, new: other }: DiffAddress, { snapshots }: KeptSnapshots): SideInUse {
  const id = snapshots.find(({ inUse }) => inUse)?.id
  return id === old ? 'old' : id === other ? 'new' : null
}

function Comparison(props: {
  address: DiffAddress
  changes: EveryPage<'diff'>
  isStale: boolean
  inUse: SideInUse
}) {
  const { address, changes, isStale, inUse } = props
  const { whole } = changes.first
  const change = (part: Partial<ChangeFilter>) =>
    navigate('snapshot-diff', { ...address, ...part }, { replace: 'text' in part })
  return (
    <>
      <PageHead
        title="What changed"
        name={`From ${whole.before.name} to ${whole.after.name}`}
        short="Comparison"
        facts={[
          <>
            from <bdi>{side(whole.before)}</bdi>
          </>,
          <>
            to <bdi>{side(whole.after)}</bdi>
          </>,
          counted(changes.total, 'change'),
        ]}
        actions={
          <>
            <a className="button" href={href('snapshot-diff', { ...swapped(address) })}>
              Swap sides
            </a>
            <DiffExport address={address} whole={whole} total={changes.total} />
          </>
        }
      />
      <DiffTotals address={address} totals={whole.totals} />
      <BookmarksTouched old={address.old} other={address.new} inUse={inUse} />
      <ChangeFilters address={address} whole={whole} change={change} />
      <ChangeList changes={changes} isStale={isStale} inUse={inUse} address={address} />
    </>
  )
}

const side = (of: SnapshotDiff['whole']['before']) => `${of.name} (${snapshotDate(of)})`
