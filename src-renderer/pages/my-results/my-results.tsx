import { useArchive } from '../../archive'
import { plural } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { OwnSection } from '../../own/own-section'
import { href } from '../../routes'

/** The results that the reader added to leaderboards, whatever the snapshot. */
export function MyResultsPage() {
  const asked = useArchive('own-results', {})
  if (asked.state !== 'ready') return <Pending asked={asked} />
  const { results } = asked.value
  return (
    <>
      <PageHead
        title="My results"
        facts={[
          plural(results.length, 'result'),
          'kept on this computer, beside the snapshots',
          'never part of the archive',
        ]}
        actions={
          <a className="button" href={href('submit')}>
            Add, draft or hand on results
          </a>
        }
      />
      <OwnSection own={asked.value} title="On leaderboards" />
    </>
  )
}
