import type { Hit } from '#contract/search'
import { typedParts } from '../palette/typed-parts'
import { hitAddress } from './hit-address'

/** What a search found, as lines: a name that leads to its page, and what tells it from others. */
export function HitRows({ hits, words = '' }: { hits: readonly Hit[]; words?: string }) {
  return (
    <ul className="rows">
      {hits.map(({ kind, id, title, detail }) => (
        <li key={`${kind} ${id}`}>
          <a href={hitAddress({ kind, id })} title={title}>
            <Highlighted text={title} words={words} />
          </a>
          <span className="num">{detail}</span>
        </li>
      ))}
    </ul>
  )
}

/** A title in which what repeats the words of a question is marked. */
export function Highlighted({ text, words }: { text: string; words: string }) {
  return typedParts(text, words).map(({ text, isTyped }, index) =>
    // Parts have no identity beyond their place.
    isTyped ? <mark key={index}>{text}</mark> : text,
  )
}
