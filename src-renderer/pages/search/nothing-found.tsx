import { searchFields, type Search } from '#contract/search'
import { useArchive } from '../../archive'
import { ExternalLink } from '../../components/external-link'
import { HitRows } from '../../components/hit-rows'
import { plural } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Section } from '../../components/section'
import { href } from '../../routes'
import { beginning } from './beginning'
import { OwnGroups } from './own-groups'
import { SearchHelp } from './search-help'
import { searchCrumb } from './search-crumb'
import { SearchNotes } from './search-notes'

/** A question without an answer: what begins like it, what the field understands, and the way out. */
export function NothingFound({ text, search }: { text: string; search: Search }) {
  const words = search.text.split(' ').filter((word) => word !== '')
  const letters = beginning(words)
  return (
    <>
      <PageHead
        title={search.isPasted ? absence(search) : `Nothing is named “${text}”`}
        name={`Search: ${text}`}
        short={text}
        crumbs={[searchCrumb]}
      />
      {!search.isPasted && (
        <>
          <p className="soft gap-1">{whyNothing(words, FIELD.test(text))}</p>
          <SearchNotes notes={search.notes} />
          <OwnGroups text={text} />
        </>
      )}
      {letters !== null && <Beginning letters={letters} />}
      <SearchHelp />
      <p className="section small soft">
        Not in the archive?{' '}
        <ExternalLink
          className="link"
          url={`https://arxiv.org/search/?searchtype=all&query=${encodeURIComponent(text)}`}
        >
          Search arXiv in your browser…
        </ExternalLink>{' '}
        This leaves the program and uses the network.
      </p>
    </>
  )
}

/** What is said of a pasted id or address that leads nowhere, as a heading. */
const absence = ({ notes }: Search) => notes.join(' ').replace(/\.$/, '')

const FIELD = new RegExp(`(^|[\\s-])(${searchFields.join('|')}):`, 'i')

function whyNothing(words: readonly string[], hasFields: boolean): string {
  if (hasFields) return 'No paper of this snapshot has all that is asked for.'
  return words.length === 0
    ? 'There is no word in it to look for.'
    : 'No name or title of this snapshot has any of these words, or one like them.'
}

/** Names that begin as a word does, for a slip at its end. */
function Beginning({ letters }: { letters: string }) {
  const asked = useArchive('search', { text: letters, limit: 2 }, { quiet: true })
  if (asked.state !== 'ready' || asked.value.items.length === 0) return null
  return (
    <Section
      title={`What begins with “${letters}”`}
      className="section narrow"
      end={
        <a className="more" href={href('search', { text: letters })}>
          {plural(asked.value.total, 'match')}
        </a>
      }
    >
      <HitRows hits={asked.value.items} words={letters} />
    </Section>
  )
}
