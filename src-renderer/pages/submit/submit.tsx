import { useArchive } from '../../archive'
import { plural } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { Section } from '../../components/section'
import { say } from '../../frame/toast'
import { AddResultButton } from '../../own/add-result-button'
import { OwnSection } from '../../own/own-section'
import { href } from '../../routes'
import { HandOn } from './hand-on'
import { LeaderboardSearch } from './leaderboard-search'
import { Projects } from './projects'

/** What can be done with a result although the archive takes none. */
export function SubmitPage() {
  const asked = useArchive('own-results', {})
  if (asked.state !== 'ready') return <Pending asked={asked} />
  const own = asked.value
  return (
    <>
      <PageHead
        title="Submit"
        facts={[
          'the archive is frozen',
          'what you add stays on this computer',
          <a className="link" key="own" href={href('my-results')}>
            {plural(own.results.length, 'result')} of yours
          </a>,
        ]}
        actions={
          <AddResultButton
            board={{ kind: 'new' }}
            words="Draft a new leaderboard"
            kept={() => say('Your draft is kept.')}
          />
        }
      />
      <div className="prose gap-3">
        <p>
          Papers With Code was closed in July 2025, and its archive takes no results any more. Here
          you can still add a result of your own to a leaderboard: it is checked as an import would
          check it, ranked among the results of the archive when you ask for it, and marked as
          yours. It is kept beside the snapshots, follows you to other ones, and is in no file
          unless you choose so.
        </p>
        <p>
          To publish it, hand it on to a project that keeps leaderboards today: as evaluation tables
          in the form of the archive, or as a text that is ready for an issue.
        </p>
      </div>
      <Section title="Add a result">
        <LeaderboardSearch />
      </Section>
      <OwnSection own={own} title="My results" />
      {own.results.length > 0 && <HandOn results={own.results} />}
      <Projects />
    </>
  )
}
