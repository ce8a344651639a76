import { useEffect } from 'react'
import type { InputOf } from '#contract/contract'
import { hitKinds, type Search } from '#contract/search'
import { useArchive } from '../../archive'
import { hitAddress } from '../../components/hit-address'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { replaceVisit } from '../../visits'
import { Counts } from './counts'
import { ExactCard } from './exact-card'
import { exactHit } from '../../exact-hit'
import { HitGroup } from './hit-group'
import { KindPage } from './kind-page'
import { NothingFound } from './nothing-found'
import { OwnGroups } from './own-groups'
import { searchCrumb } from './search-crumb'
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
        Type a few words in the field above, or paste an arXiv id, a DOI or the address of a paper
        or repository.
      </p>
      <SearchHelp />
    </>
  )
}

function Overview({ text }: { text: string }) {
  const asked = useArchive('search', { text })
  const only = asked.state === 'ready' && !asked.stale ? onlyPage(asked.value) : null
  // The way back passes over the question.
  useEffect(() => {
    if (only !== null) replaceVisit(only)
  }, [only])
  if (asked.state !== 'ready') return <Pending asked={asked} />
  const search = asked.value
  if (search.total === 0) return <NothingFound text={text} search={search} />
  const exact = search.isPasted ? undefined : exactHit(search.items, text)
  return (
    <div aria-busy={asked.stale || undefined}>
      <PageHead title={text} name={`Search: ${text}`} short={text} crumbs={[searchCrumb]} />
      <SearchNotes notes={search.notes} />
      <Counts text={text} counts={search.counts} />
      <div className={asked.stale ? 'stale' : undefined}>
        {exact && <ExactCard hit={exact} />}
        {!search.isPasted && <OwnGroups text={text} />}
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

/** The page that a pasted id or address names, when it is one. */
function onlyPage({ isPasted, items }: Search): string | null {
  const [only] = items
  return isPasted && items.length === 1 && only ? hitAddress(only) : null
}
