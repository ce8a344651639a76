import type { InputOf } from '#contract/contract'
import type { RepositoryPage as Reply } from '#contract/repository'
import { useArchive } from '../../archive'
import { counted } from '../../components/counted'
import { ExternalLink } from '../../components/external-link'
import { Icon } from '../../components/icon'
import { NoSuchThing } from '../../components/no-such-thing'
import { formatCount, plural } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Section } from '../../components/section'
import { StandingList } from '../../components/standing-list'
import { webAddress } from '#contract/web-address'
import { TableExport } from '../../export/table-export'
import { href } from '../../routes'
import { LinkingPapers } from './linking-papers'

/** A repository: what it implements, and where that stands. */
export function RepositoryPage({ request: { url } }: { request: InputOf<'repository'> }) {
  const asked = useArchive('repository', { url })
  if (asked.state !== 'ready')
    return <NoSuchThing asked={asked} kind="repository" id={wordsOf(url ?? '')} />
  const repository = asked.value
  return (
    <>
      <Head repository={repository} />
      <p className="small soft gap-1">Stars are not part of the archive.</p>
      <LinkingPapers repository={repository} />
      <Results repository={repository} />
      <Others repository={repository} />
    </>
  )
}

/** The address as words that may be the name of another: without scheme and host. */
const wordsOf = (url: string) =>
  url.replace(/^[a-z]+:\/\/(www\.)?[^/]*\//i, '').replaceAll('/', ' ')

function Head({ repository }: { repository: Reply }) {
  const { url, name, host, owner, papers, paperCount, frameworks } = repository
  const official = papers.filter(({ official }) => official === true).length
  return (
    <PageHead
      title={name}
      crumbs={[
        { name: 'Repositories', href: href('repositories') },
        ...(owner === null
          ? []
          : [{ name: owner.replace(/^.*\//, ''), href: href('repositories', { owner }) }]),
      ]}
      short={name.replace(/^.*\//, '')}
      facts={[
        'repository',
        host,
        <>linked by {counted(paperCount, 'paper')}</>,
        official > 0 ? `official for ${formatCount(official)}` : 'official for none',
        frameworks.length === 0 ? 'framework not reported' : frameworks.join(', '),
      ]}
      actions={
        webAddress(url) !== null && (
          <ExternalLink url={url} className="button">
            <Icon name="external" />
            Open on {host}
          </ExternalLink>
        )
      }
    />
  )
}

function Results({ repository: { url, name, results } }: { repository: Reply }) {
  if (results.length === 0)
    return (
      <Section title="Results of these papers">
        <p className="soft">No leaderboard of this snapshot has a result of these papers.</p>
      </Section>
    )
  return (
    <Section
      title="Results of these papers"
      note="best of them on each leaderboard; not all need be made with this code"
      end={
        <TableExport
          title={`Results of the papers that link ${name}`}
          method="repository"
          request={{ url }}
          name={`repository ${name}`}
          rows={results.length}
          small
        />
      }
    >
      <StandingList caption={`Results of the papers that link ${name}`} items={results} />
    </Section>
  )
}

function Others({ repository: { owner, others, otherCount } }: { repository: Reply }) {
  if (owner === null) return null
  return (
    <Section
      title={`Other repositories of ${owner.replace(/^.*\//, '')}`}
      note={otherCount > 0 && plural(otherCount, 'repository')}
      end={
        otherCount > others.length && (
          <a className="more" href={href('repositories', { owner })}>
            All {formatCount(otherCount + 1)} repositories
          </a>
        )
      }
    >
      {others.length === 0 ? (
        <p className="soft">This snapshot links no other repository of this owner.</p>
      ) : (
        <ul className="rows">
          {others.map(({ url, name, papers }) => (
            <li key={url}>
              <a href={href('repository', { url })}>{name}</a>
              <span className="num">{plural(papers, 'paper')}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
