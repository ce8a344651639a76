import type { Method, MethodCollection } from '#contract/method'
import { writeNames } from '#contract/names'
import { Absent } from '../../components/absent'
import { formatCount } from '../../components/number'
import { Section } from '../../components/section'
import { TagList } from '../../components/tag-list'
import { href } from '../../routes'

/** The collections of a method, with other methods that stand in them. */
export function MethodCollections({ method: { collections, absences } }: { method: Method }) {
  return (
    <Section title="Collections" note="with their other methods, those of most papers first">
      {collections.length === 0 ? (
        <Absent>{absences.collections ?? 'not reported'}</Absent>
      ) : (
        <div className="stack">
          {collections.map((collection) => (
            <Collection key={collection.id} collection={collection} />
          ))}
        </div>
      )}
    </Section>
  )
}

function Collection({ collection }: { collection: MethodCollection }) {
  const { id, name, area, methods, others } = collection
  return (
    <div>
      <h3 className="plain-head">
        <a href={href('methods', { collection: writeNames([id]) })}>{name}</a>{' '}
        <span className="soft">
          {area !== null && `${area.name}, `}
          {formatCount(methods)} in all
        </span>
      </h3>
      {others.length === 0 ? (
        <p className="small soft">No other method stands in it.</p>
      ) : (
        <TagList
          tags={others.map((other) => ({
            key: other.id,
            name: other.name,
            href: href('method', { id: other.id }),
          }))}
        />
      )}
    </div>
  )
}
