import type { InputOf } from '#contract/contract'
import { writeNames } from '#contract/names'
import type { Venue } from '#contract/venue'
import { useArchive } from '../../archive'
import { counted } from '../../components/counted'
import { CountedNames } from '../../components/counted-names'
import { PageHead } from '../../components/page-head'
import { PapersSection } from '../../catalogue/papers-section'
import { TagList } from '../../components/tag-list'
import { YearCounts } from '../../components/year-counts'
import { href, navigate } from '../../routes'
import type { PapersRequest } from '../../catalogue/paper-request'
import { NoSuchVenue } from './no-such-venue'

/** `papers` is of this page alone: the order of its papers. */
type Request = InputOf<'venue'> & { papers?: PapersRequest['sort'] }

/** The proceedings of a venue. */
export function VenuePage({ request }: { request: Request }) {
  const { name, papers } = request
  const asked = useArchive('venue', { name })
  if (asked.state !== 'ready') return <NoSuchVenue asked={asked} name={name ?? ''} />
  const venue = asked.value
  const atVenue = { venue: writeNames([venue.name]) }
  return (
    <>
      <Head venue={venue} />
      <div className="columns three gap-4">
        <section aria-labelledby="tasks">
          <h2 id="tasks" className="plain-head">
            Tasks of most papers
          </h2>
          <CountedNames names={venue.tasks} request={atVenue} narrow={({ id }) => ({ task: id })} />
        </section>
        <section aria-labelledby="years">
          <h2 id="years" className="plain-head">
            Papers by year
          </h2>
          <YearCounts years={venue.years} request={atVenue} />
        </section>
        <Others venue={venue} />
      </div>
      <PapersSection
        of={venue.name}
        request={{ ...atVenue, sort: papers }}
        change={(papers) => navigate('venue', { ...request, papers }, { replace: true })}
      />
    </>
  )
}

function Head({ venue: { name, series, papers, withCode, withResults } }: { venue: Venue }) {
  return (
    <PageHead
      title={name}
      crumbs={[
        { name: 'Venues', href: href('venues') },
        ...(series === name ? [] : [{ name: series, href: href('venues', { text: series }) }]),
      ]}
      facts={[
        'proceedings',
        counted(papers, 'paper'),
        <>{counted(withCode, 'paper')} with code</>,
        <>{counted(withResults, 'paper')} with results</>,
      ]}
    />
  )
}

function Others({ venue: { series, others } }: { venue: Venue }) {
  return (
    <section aria-labelledby="others">
      <h2 id="others" className="plain-head">
        Others of {series}
      </h2>
      {others.length === 0 ? (
        <p className="soft">This snapshot has no other proceedings of that name.</p>
      ) : (
        <TagList
          className="tags gap-1"
          tags={others.map(({ name, papers }) => ({
            key: name,
            name,
            href: href('venue', { name }),
            count: papers,
          }))}
        />
      )}
    </section>
  )
}
