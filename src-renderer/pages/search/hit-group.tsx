import type { Hit, HitKind } from '#contract/search'
import { pluralOf } from '../../kind-nouns'
import { HitRows } from '../../components/hit-rows'
import { formatCount } from '../../components/number'
import { Section } from '../../components/section'
import { href } from '../../routes'

/** The best hits of one kind, and the way to all of them. */
export function HitGroup(props: {
  kind: HitKind
  text: string
  /** Those of the text as they were understood, which are marked. */
  words: string
  count: number
  hits: readonly Hit[]
}) {
  const { kind, text, words, count, hits } = props
  if (hits.length === 0) return null
  return (
    <Section
      title={pluralOf[kind]}
      note={kind === 'paper' ? 'with these words in the title, or most of them' : undefined}
      end={
        count > hits.length && (
          <a className="more" href={href('search', { text, kind })}>
            All {formatCount(count)}
          </a>
        )
      }
    >
      <HitRows hits={hits} words={words} />
    </Section>
  )
}
