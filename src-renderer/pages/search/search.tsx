import type { InputOf } from '#contract/contract'
import { hitKinds } from '#contract/search'
import { useArchive } from '../../archive'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { Counts } from './counts'
import { HitGroup } from './hit-group'
import { KindPage } from './kind-page'
import { NothingFound } from './nothing-found'
import { SearchHelp } from './search-help'
import { SearchNotes } from './search-notes'

type Request = Pick<InputOf<'search'>, 'text' | 'kind'>

/** What has the words of a question in its name or title: a few of each kind, or one kind in full. */
export function SearchPage({ request: { text = '', kind } }: { request: Request }) {
  if (text.trim() === '') return <NoQuestion />
  return kind === undefined ? <Overview text={text} /> : <KindPage text={text} kind={kind} />
}

function NoQuestion() {
  return (
    <>
      <PageHead title="Search" />
      <p className="soft gap-1">
        Type a few words in the field above, or paste an arXiv id or an address of the former site.
      </p>
      <SearchHelp />
    </>
  )
}

function Overview({ text }: { text: string }) {
  const asked = useArchive('search', { text })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  const search = asked.value
  if (search.total === 0) return <NothingFound text={text} search={search} />
  return (
    <div aria-busy={asked.stale || undefined}>
      <PageHead title={text} name={`Search: ${text}`} short={text} />
      <SearchNotes notes={search.notes} />
      <Counts text={text} counts={search.counts} />
      <div className={asked.stale ? 'stale' : undefined}>
        {hitKinds.map((kind) => (
          <HitGroup
            key={kind}
            kind={kind}
            text={text}
            words={search.text}
            count={search.counts[kind]}
            hits={search.items.filter((hit) => hit.kind === kind)}
          />
        ))}
      </div>
    </div>
  )
}
