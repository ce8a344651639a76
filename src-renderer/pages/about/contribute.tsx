import { Section } from '../../components/section'
import { href } from '../../routes'
import { Projects } from '../submit/projects'

/** Where new results go, since the archive takes none. */
export function Contribute() {
  return (
    <>
      <Section title="How to contribute new results">
        <div className="prose">
          <p>
            The archive is closed: nobody can add to it. A result of your own can be{' '}
            <a href={href('my-results')}>kept beside it</a>, shown on its leaderboard and handed on
            as a file. To have it seen by others, bring it to a project that is alive:
          </p>
        </div>
      </Section>
      <Projects />
    </>
  )
}
