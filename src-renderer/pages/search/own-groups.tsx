import { type OwnHit, type OwnSearch, ownKinds } from '#contract/own-search'
import { useArchive } from '../../archive'
import { Highlighted } from '../../components/hit-rows'
import { formatCount } from '../../components/number'
import { Section } from '../../components/section'
import { ownAddress } from '../../own-address'
import { ownNames } from '../../own-names'
import { href } from '../../routes'

/** As many of each kind are shown beside what the archive has. */
const few = 5

/** What of the reader's own has the words of a question; nothing while nothing has. */
export function OwnGroups({ text }: { text: string }) {
  const asked = useArchive('search-library', { text, limit: few }, { quiet: true })
  if (asked.state === 'failed')
    return (
      <p className="soft gap-3" role="note">
        Your notes could not be searched. {asked.error.message}
      </p>
    )
  if (asked.state !== 'ready' || asked.stale) return null
  return <Groups own={asked.value} text={text} />
}

function Groups({ own: { items, counts, text: words }, text }: { own: OwnSearch; text: string }) {
  return ownKinds.map((of) => {
    const hits = items.filter((hit) => hit.of === of)
    if (hits.length === 0) return null
    return (
      <Section
        key={of}
        title={ownNames[of]}
        note={formatCount(counts[of])}
        end={
          counts[of] > hits.length && (
            <a className="more" href={href('library', { part: parts[of], text })}>
              All {formatCount(counts[of])}
            </a>
          )
        }
      >
        <ul className="rows">
          {hits.map((hit) => (
            <OwnRow key={`${hit.kind ?? ''} ${hit.id}`} hit={hit} words={words} />
          ))}
        </ul>
      </Section>
    )
  })
}

const parts = {
  note: 'notes',
  collection: 'collections',
  bookmark: 'bookmarks',
  'saved search': 'searches',
} as const

function OwnRow({ hit, words }: { hit: OwnHit; words: string }) {
  const { title, detail, snippet, here } = hit
  return (
    <li className={snippet === null ? undefined : 'reasoned'}>
      <a href={ownAddress(hit)} title={title}>
        <Highlighted text={title} words={words} />
      </a>
      <span className="num">
        {here?.state === 'not in this snapshot' ? `${detail}, ${here.state}` : detail}
      </span>
      {snippet !== null && (
        <span className="snippet">
          <Highlighted text={snippet} words={words} />
        </span>
      )}
    </li>
  )
}
