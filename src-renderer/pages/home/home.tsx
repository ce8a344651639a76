import type { ReactNode } from 'react'
import type { PaperItem } from '#contract/paper'
import type { Home } from '#contract/snapshot'
import { useArchive } from '../../archive'
import { useKeysOf } from '../../commands/keys-of'
import { formatDate } from '../../components/date'
import { LeaderboardList } from '../../components/leaderboard-list'
import { formatCount } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { Section } from '../../components/section'
import { SnapshotFigures } from '../../components/snapshot-figures'
import { SearchBox } from '../../frame/search-box'
import { useKept } from '../../kept'
import { lastPages, pinnedPages, type OpenedPage } from '../../opened-pages'
import { href } from '../../routes'
import { TourOffer } from '../../tour/tour-offer'
import { FirstRun } from './first-run'
import { SampleNote } from './sample-note'

/** The start page: what the snapshot holds, and where to go on. */
export function HomePage() {
  const asked = useArchive('home', {})
  if (asked.state === 'ready') return <Start home={asked.value} />
  if (asked.state === 'failed' && asked.error.code === 'unusable-file')
    return <FirstRun reason={asked.error.message} />
  return <Pending asked={asked} />
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
          // A snapshot without gaps is the full archive.
          home.hollow.length + home.missing.length > 0 && (
            <a className="button primary" href={href('snapshot', { part: 'import' })}>
              Import the full archive…
            </a>
          )
        }
      />
      <TourOffer />
      <Search />
      <SnapshotFigures home={home} />
      <SampleNote />
      <div className="columns two section">
        <Notable home={home} />
        <div>
          <Continue />
          <Papers home={home} />
        </div>
      </div>
    </>
  )
}

function Notable({ home }: { home: Home }) {
  return (
    <Section
      title="Notable leaderboards"
      className=""
      note={
        <span title="Number of results times number of years with a result">
          most results over the most years
        </span>
      }
      end={
        <>
          <a className="more" href={href('leaderboards', { notable: true })}>
            All notable
          </a>
          <a className="more" href={href('leaderboards')}>
            All leaderboards
          </a>
          <a className="more" href={href('sota')}>
            By area
          </a>
        </>
      }
    >
      {home.notable.length === 0 ? (
        <p className="soft">
          This snapshot was made without evaluation tables, so it has no leaderboards.
        </p>
      ) : (
        <LeaderboardList
          items={home.notable}
          caption="Leaderboards with the most results over the most years"
        />
      )}
    </Section>
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

function Continue() {
  const kept = useKept()
  const keys = useKeysOf()('palette')
  if (kept === null) return null
  const pinned = pinnedPages(kept)
  const opened = lastPages(kept).filter(({ href }) => !pinned.some((each) => each.href === href))
  return (
    <>
      {pinned.length > 0 && (
        <Section title="Bookmarks" className="" end={<Library part="bookmarks" />}>
          <PageRows pages={pinned} />
        </Section>
      )}
      <Section
        title="Continue where you were"
        className={pinned.length > 0 ? 'section' : ''}
        end={opened.length > 0 && <Library part="history" />}
      >
        {opened.length === 0 ? (
          <p className="soft">
            {kept.keepsHistory
              ? 'The last pages you opened appear here.'
              : 'The history is switched off, so that no page you opened appears here.'}
            {keys !== undefined && (
              <>
                <br />
                Press <kbd>{keys}</kbd> to go anywhere.
              </>
            )}
          </p>
        ) : (
          <PageRows pages={opened} />
        )}
      </Section>
    </>
  )
}

const Library = ({ part }: { part: string }) => (
  <a className="more" href={href('library', { part })}>
    All
  </a>
)

const PageRows = ({ pages }: { pages: readonly OpenedPage[] }) => (
  <ul className="rows">
    {pages.map(({ name, href }) => (
      <li key={href}>
        <a href={href} title={name}>
          {name}
        </a>
      </li>
    ))}
  </ul>
)

function Papers({ home: { mostImplemented, newest } }: { home: Home }) {
  return (
    <>
      {mostImplemented.length > 0 && (
        <Section title="Most implemented" note="by code links" end={<All sort="repositories" />}>
          <PaperRows papers={mostImplemented} end={repositoryCount} />
        </Section>
      )}
      {newest.length > 0 && (
        <Section title="Newest papers" end={<All sort="newest" />}>
          <PaperRows papers={newest} end={paperDate} />
        </Section>
      )}
    </>
  )
}

function PaperRows(props: { papers: readonly PaperItem[]; end: (paper: PaperItem) => ReactNode }) {
  return (
    <ul className="rows">
      {props.papers.map((paper) => (
        <li key={paper.id}>
          <a href={href('paper', { id: paper.id })} title={paper.title}>
            {paper.title}
          </a>
          {props.end(paper)}
        </li>
      ))}
    </ul>
  )
}

const repositoryCount = ({ repositories }: PaperItem) => (
  <span className="num">{formatCount(repositories)}</span>
)

const paperDate = ({ date }: PaperItem) =>
  date !== null && <span className="date">{formatDate(date)}</span>

function All({ sort }: { sort: 'newest' | 'repositories' }) {
  return (
    <a className="more" href={href('papers', { sort })}>
      All
    </a>
  )
}
