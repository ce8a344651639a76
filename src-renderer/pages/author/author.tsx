import type { Author } from '#contract/author'
import type { InputOf } from '#contract/contract'
import { writeNames } from '#contract/names'
import { useArchive } from '../../archive'
import { counted } from '../../components/counted'
import { CountedNames } from '../../components/counted-names'
import { LinkRow } from '../../components/link-row'
import { NoSuchThing } from '../../components/no-such-thing'
import { formatCount } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { PapersSection } from '../../catalogue/papers-section'
import { YearCounts } from '../../components/year-counts'
import { href, navigate } from '../../routes'
import type { PapersRequest } from '../../catalogue/paper-request'
import { AuthorResults } from './author-results'
import { CoAuthors } from './co-authors'

/** `papers` is of this page alone: the order of its papers. */
export type AuthorRequest = InputOf<'author'> & { papers?: PapersRequest['sort'] }

/** All that is under one name of an author. */
export function AuthorPage({ request }: { request: AuthorRequest }) {
  const { name, sort, papers } = request
  const asked = useArchive('author', { name, sort })
  if (asked.state !== 'ready') return <NoSuchThing asked={asked} kind="author" id={name ?? ''} />
  const author = asked.value
  const byAuthor = { author: author.name }
  return (
    <>
      <Head author={author} />
      <div className="columns three gap-4">
        <section aria-labelledby="years">
          <h2 id="years" className="plain-head">
            Papers by year
          </h2>
          <YearCounts years={author.years} request={byAuthor} />
        </section>
        <section aria-labelledby="tasks">
          <h2 id="tasks" className="plain-head">
            Tasks
          </h2>
          <CountedNames
            names={author.tasks}
            request={byAuthor}
            narrow={({ id }) => ({ task: id })}
          />
        </section>
        <section aria-labelledby="venues">
          <h2 id="venues" className="plain-head">
            Venues
          </h2>
          <CountedNames
            names={author.venues}
            request={byAuthor}
            narrow={({ id }) => ({ venue: writeNames([id]) })}
          />
        </section>
      </div>
      <CoAuthors name={author.name} />
      <AuthorResults author={author} request={request} stale={asked.stale} />
      <PapersSection
        of={author.name}
        request={{ ...byAuthor, sort: papers }}
        change={(papers) => navigate('author', { ...request, papers }, { replace: true })}
      />
    </>
  )
}

function Head({ author }: { author: Author }) {
  const { name, papers, withCode, results, spellings } = author
  return (
    <>
      <PageHead
        title={name}
        facts={[
          'author',
          counted(papers, 'paper'),
          withCode > 0 && <>{counted(withCode, 'paper')} with code</>,
          results.length > 0 && <>results on {counted(results.length, 'leaderboard')}</>,
          yearsOf(author),
        ]}
      />
      <p className="small soft gap-1">
        Everything under exactly this name; people who share it cannot be told apart.
        {spellings.length > 0 && (
          <>
            {' '}
            Also written{' '}
            <LinkRow
              links={spellings.map(({ name, papers }) => ({
                name: `${name} (${formatCount(papers)})`,
                href: href('author', { name }),
              }))}
            />
            .
          </>
        )}
      </p>
    </>
  )
}

/** "2014 to 2022"; null without a dated paper. */
function yearsOf({ years }: Author): string | null {
  const dated = years.flatMap(({ year }) => year ?? [])
  const [first, last] = [dated[0], dated.at(-1)]
  if (first === undefined) return null
  return first === last ? `in ${first}` : `${first} to ${last}`
}
