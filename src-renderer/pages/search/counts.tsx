import { type HitKind, hitKinds, type Search } from '#contract/search'
import { pluralOf } from '../../kind-nouns'
import { formatCount } from '../../components/number'
import { Facts } from '../../components/page-head'
import { href } from '../../routes'

/** How many of each kind, as ways to them. */
export function Counts(props: { text: string; counts: Search['counts']; chosen?: HitKind }) {
  const { text, counts, chosen } = props
  return (
    <Facts
      // Clear of the actions beside the head, which the line may reach.
      className={chosen ? 'facts gap-1' : 'facts'}
      facts={hitKinds.map((kind) => {
        const words = (
          <>
            {pluralOf[kind]} <b>{formatCount(counts[kind])}</b>
          </>
        )
        if (counts[kind] === 0) return <span key={kind}>{pluralOf[kind]} 0</span>
        if (kind === chosen)
          return (
            <span key={kind} aria-current="true">
              {words}
            </span>
          )
        return (
          <a key={kind} className="link" href={href('search', { text, kind })}>
            {words}
          </a>
        )
      })}
    />
  )
}
