import type { InputOf } from '#contract/contract'
import type { FacetValue, ValueFacet } from '#contract/facets'
import { href } from '../routes'
import { Absent } from './absent'
import { formatCount, plural } from './number'
import { TagList } from './tag-list'

/** Names that some papers have, each with how many of them and leading to these. */
export function CountedNames(props: {
  names: ValueFacet
  /** What the papers have in common. */
  request: InputOf<'papers'>
  /** What narrows them to those of a name. */
  narrow: (name: FacetValue) => InputOf<'papers'>
}) {
  const { names, request, narrow } = props
  const { distinct, values } = names
  if (distinct === 0) return <Absent>not reported</Absent>
  return (
    <>
      <TagList
        className="tags gap-1"
        shownAtFirst={12}
        tags={values.map((name) => ({
          key: name.id,
          name: name.name === '' ? 'without a name' : name.name,
          href: href('papers', { ...request, ...narrow(name) }),
          title: `${name.name}: ${plural(name.count, 'paper')}`,
          count: name.count,
        }))}
      />
      {distinct > values.length && (
        <p className="small gap-1">
          <a className="more" href={href('papers', request)}>
            {formatCount(distinct - values.length)} others of fewer papers
          </a>
        </p>
      )}
    </>
  )
}
