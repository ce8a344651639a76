import type { KeptSnapshot, KeptSnapshots } from '#contract/kept-snapshots'
import type { Asked } from '../../archive'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { href } from '../../routes'
import { tryChange } from '../../snapshots/use-snapshots'
import { isUnderWay } from '../../snapshots/work-progress'
import { EndedWork } from '../snapshot/work/ended-work'
import { RunningWork } from '../snapshot/work/running-work'
import type { DiffAddress } from './diff-address'

/** In place of a comparison that has not been made: offers to make it, and shows how far it is. */
export function NotCompared(props: {
  address: DiffAddress
  kept: KeptSnapshots
  failed: Extract<Asked<never>, { state: 'failed' }>
}) {
  const { address, kept, failed } = props
  const sides = [address.old, address.new].map((id) =>
    kept.snapshots.find((each) => each.id === id),
  )
  const [before, after] = sides
  if (!before?.facts || !after?.facts) return <Pending asked={failed} />
  return (
    <>
      <PageHead title="Not compared yet" short="Comparison" />
      <Offer address={address} kept={kept} before={before} after={after} />
    </>
  )
}

function Offer(props: {
  address: DiffAddress
  kept: KeptSnapshots
  before: KeptSnapshot
  after: KeptSnapshot
}) {
  const { address, kept, before, after } = props
  const { work } = kept
  if (isUnderWay(work)) return <RunningWork work={work} />
  const { old, new: other } = address
  return (
    <div className="empty gap-2">
      {work?.kind === 'compare' && work.state !== 'done' && <EndedWork work={work} />}
      <p className="gap-2">
        From <b>{before.name}</b> to <b>{after.name}</b>. It takes up to a minute for the last
        dumps, and is kept.
      </p>
      <div className="button-row">
        <button
          type="button"
          className="button primary"
          onClick={() => void tryChange('compare-snapshots', { old, new: other })}
        >
          Compare
        </button>
        <a className="button" href={href('snapshot')}>
          Snapshots
        </a>
      </div>
    </div>
  )
}
