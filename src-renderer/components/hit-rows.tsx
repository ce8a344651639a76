import type { Hit } from '#contract/search'
import { typedParts } from '../palette/typed-parts'
import { hitAddress } from './hit-address'
import { HitDetail } from './hit-detail'

/**
 * What a search found, as lines: a name that leads to its page, and what tells it from others; under
 * the title of a paper a piece of its abstract.
 */
export function HitRows({ hits, words = '' }: { hits: readonly Hit[]; words?: string }) {
  return (
    <ul className="rows">
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.id}`} className={hit.snippet === null ? undefined : 'reasoned'}>
          <a href={hitAddress(hit)} title={hit.title}>
            <Highlighted text={hit.title} words={words} />
          </a>
          <span className="num">
            <HitDetail kind={hit.kind} detail={hit.detail} />
          </span>
          {hit.snippet !== null && (
            <span className="snippet">
              <Highlighted text={hit.snippet} words={words} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A text in which what repeats the words of a question is marked. */
export function Highlighted({ text, words }: { text: string; words: string }) {
  return typedParts(text, words).map(({ text, isTyped }, index) =>
    // Parts have no identity beyond their place.
    isTyped ? <mark key={index}>{text}</mark> : text,
  )
}
