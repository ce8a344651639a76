import { useArchive } from '../../archive'
import { ExternalLink } from '../../components/external-link'
import { HitRows } from '../../components/hit-rows'
import { plural } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Section } from '../../components/section'
import { href } from '../../routes'
import { SearchHelp } from './search-help'

/** So many words are looked up one by one. */
const mostWords = 8

/** A question without an answer: how it was understood, what each word finds alone, and what to do. */
export function NothingFound({ text, understood }: { text: string; understood: string }) {
  const words = [...new Set(understood.split(' '))].filter((word) => word !== '')
  return (
    <>
      <PageHead title={headOf(text, words)} name={`Search: ${text}`} short={text} />
      {words.length > 1 && words.length <= mostWords && (
        <table className="table fixed gap-3 narrow">
          <caption className="visually-hidden">The words as they were understood</caption>
          <colgroup>
            <col />
            <col className="col-places" />
            <col className="col-places" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">You typed</th>
              <th scope="col" className="num">
                Alone it finds
              </th>
              <th scope="col" className="num">
                <span className="visually-hidden">Action</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {words.map((word) => (
              <WordRow key={word} word={word} others={words.filter((other) => other !== word)} />
            ))}
          </tbody>
        </table>
      )}
      <Beginnings words={words} />
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

function headOf(text: string, words: readonly string[]): string {
  if (words.length === 0) return `There is no word in “${text}”`
  return words.length === 1 ? `Nothing is named “${text}”` : `Nothing has all ${words.length} words`
}

function WordRow({ word, others }: { word: string; others: readonly string[] }) {
  const asked = useArchive('search', { text: word, limit: 1 }, { quiet: true })
  const total = asked.state === 'ready' ? asked.value.total : null
  return (
    <tr>
      <th scope="row">
        {total === null || total === 0 ? (
          <code>{word}</code>
        ) : (
          <a href={href('search', { text: word })}>
            <code>{word}</code>
          </a>
        )}
      </th>
      <td className="num">
        {total === null ? '' : total === 0 ? 'nothing' : plural(total, 'match')}
      </td>
      <td className="num">
        <span className="actions">
          <a
            className="button quiet small"
            aria-label={`Remove ${word}`}
            href={href('search', { text: others.join(' ') })}
          >
            Remove
          </a>
        </span>
      </td>
    </tr>
  )
}

/** Names that begin as a word does, for a slip at its end. */
function Beginnings({ words }: { words: readonly string[] }) {
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const letters = longest.slice(0, Math.max(3, Math.ceil(longest.length * 0.6)))
  const isOff = letters.length < 3 || letters === longest
  const asked = useArchive('search', { text: letters, limit: 2 }, { quiet: true, isOff })
  if (isOff || asked.state !== 'ready' || asked.value.items.length === 0) return null
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
      <HitRows hits={asked.value.items} />
    </Section>
  )
}
