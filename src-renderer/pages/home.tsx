import type { Home } from '#contract/snapshot'
import { useArchive } from '../archive'
import { formatDate } from '../components/date'
import { LeaderboardList } from '../components/leaderboard-list'
import { formatBytes, formatCount } from '../components/number'
import { Facts, PageHead } from '../components/page-head'
import { Pending } from '../components/pending'
import { Section } from '../components/section'
import { snapshotDate } from '../components/snapshot-date'
import { SearchBox } from '../frame/search-box'
import { recentPages } from '../recent-pages'
import { href } from '../routes'

export function HomePage() {
  const asked = useArchive('home', {})
  return asked.state === 'ready' ? <Start home={asked.value} /> : <Pending asked={asked} />
}

function Start({ home }: { home: Home }) {
  return (
    <>
      <PageHead
        title="Papers With Code archive"
        name="Start"
        facts={[
          'Leaderboards, papers, tasks, datasets and methods of the former site, to read without a network.',
        ]}
        actions={
          <a className="button primary" href={href('snapshot', { part: 'import' })}>
            Import the full archive…
          </a>
        }
      />
      <Search />
      <Figures home={home} />
      <div className="columns two section">
        <Section
          title="Notable leaderboards"
          className=""
          note={
            <span title="Number of results times number of years with a result">
              most results over the most years
            </span>
          }
          end={
            <a className="more" href={href('sota')}>
              All areas
            </a>
          }
        >
          <LeaderboardList
            items={home.notable}
            caption="Leaderboards with the most results over the most years"
          />
        </Section>
        <div>
          <Continue />
          <Papers home={home} />
        </div>
      </div>
    </>
  )
}

const examples = ['imagenet', 'long-tail learning', 'speech recognition', 'cifar-10']

function Search() {
  return (
    <div className="start-search gap-3">
      <SearchBox placeholder="Search papers, tasks, datasets, methods and leaderboards" />
      <p className="small">
        <span>Try</span>
        {examples.map((text) => (
          <a key={text} href={href('search', { text })}>
            {text}
          </a>
        ))}
      </p>
    </div>
  )
}

function Figures({ home }: { home: Home }) {
  const { counts, hollow, missing } = home
  const described = (kind: 'dataset' | 'method') =>
    hollow.includes(`${kind} descriptions`) ? 'no descriptions here' : 'with descriptions'
  const figures = [
    [
      'sota',
      'Leaderboards',
      counts.leaderboards,
      `in ${formatCount(counts.tasksWithLeaderboards)} tasks`,
    ],
    ['sota', 'Results', counts.results, `${formatCount(counts.metrics)} metrics`],
    ['papers', 'Papers', counts.papers, `${formatCount(counts.papersWithCode)} with code`],
    ['tasks', 'Tasks', counts.tasks, `${formatCount(counts.areas)} areas`],
    ['datasets', 'Datasets', counts.datasets, described('dataset')],
    ['methods', 'Methods', counts.methods, described('method')],
  ] as const
  const gaps = hollow.length + missing.length
  return (
    <section className="gap-4" aria-label="Snapshot in use">
      <ul className="figures">
        {figures.map(([page, name, count, note]) => (
          <li key={name}>
            <a href={href(page)}>
              <b>{formatCount(count)}</b> <span>{name}</span> <small>{note}</small>
            </a>
          </li>
        ))}
      </ul>
      <Facts
        className="facts small gap-2"
        facts={[
          <b key="name">{home.name}</b>,
          `snapshot ${snapshotDate(home)}`,
          `${formatBytes(home.sourceBytes)} of dumps`,
          <a key="gaps" className="link" href={href('snapshot')}>
            {gaps > 0 ? 'what is missing' : 'about this snapshot'}
          </a>,
        ]}
      />
    </section>
  )
}

function Continue() {
  const pages = recentPages.use()
  return (
    <Section title="Continue" className="">
      {pages.length === 0 ? (
        <p className="soft">
          The last ten pages you opened appear here.
          <br />
          Press <kbd>Ctrl</kbd> <kbd>K</kbd> to go anywhere.
        </p>
      ) : (
        <ul className="rows">
          {pages.map(({ name, href }) => (
            <li key={href}>
              <a href={href} title={name}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Papers({ home }: { home: Home }) {
  return (
    <>
      <Section title="Most implemented" note="by code links" end={<All sort="repositories" />}>
        <ul className="rows">
          {home.mostImplemented.map(({ id, title, repositories }) => (
            <li key={id}>
              <a href={href('paper', { id })} title={title}>
                {title}
              </a>
              <span className="num">{formatCount(repositories)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Newest papers" end={<All sort="newest" />}>
        <ul className="rows">
          {home.newest.map(({ id, title, date }) => (
            <li key={id}>
              <a href={href('paper', { id })} title={title}>
                {title}
              </a>
              {date !== null && <span className="date">{formatDate(date)}</span>}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function All({ sort }: { sort: 'newest' | 'repositories' }) {
  return (
    <a className="more" href={href('papers', { sort })}>
      All
    </a>
  )
}
