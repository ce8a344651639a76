import { useState } from 'react'
import type { MethodArea } from '#contract/method'
import { writeNames } from '#contract/names'
import { useArchive } from '../../archive'
import { cutText } from '../../components/cut-text'
import { formatCount, plural } from '../../components/number'
import { Section } from '../../components/section'
import { TableExport } from '../../export/table-export'
import { href } from '../../routes'

/** So many collections of an area are shown before the reader asks for more. */
const few = 5

/** The collections of methods under their areas, to begin with. */
export function CollectionIndex() {
  const asked = useArchive('method-collections', {}, { quiet: true })
  if (asked.state === 'waiting') return null
  if (asked.state === 'failed') return <p role="alert">{asked.error.message}</p>
  const { areas, methodsWithout } = asked.value
  const collections = areas.reduce((sum, { collections }) => sum + collections.length, 0)
  if (collections === 0) return null
  return (
    <Section
      title="Collections by area"
      className="section first"
      note={
        methodsWithout > 0
          ? `${plural(methodsWithout, 'method')} in none`
          : plural(collections, 'collection')
      }
      end={
        <TableExport
          title="Collections of methods"
          method="method-collections"
          request={{}}
          name="collections"
          rows={collections}
          small
        />
      }
    >
      <div className="area-index">
        {areas.map((area) => (
          <Area key={area.area?.id ?? ''} area={area} />
        ))}
      </div>
    </Section>
  )
}

/** Of a longer name of an area only the beginning is a head. */
const LONGEST_AREA = 100

function Area({ area: { area, methods, collections } }: { area: MethodArea }) {
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? collections : collections.slice(0, few)
  return (
    <div>
      <h3 className="plain-head">
        {area === null ? (
          'No area at source'
        ) : (
          <a href={href('methods', { area: writeNames([area.id]) })} title={area.name}>
            {cutText(area.name, LONGEST_AREA)}
          </a>
        )}{' '}
        {methods !== null && <span className="soft">{formatCount(methods)}</span>}
      </h3>
      <ul>
        {shown.map(({ id, name, methods }) => (
          <li key={id}>
            <a
              className="clip"
              href={href('methods', { collection: writeNames([id]) })}
              title={name}
            >
              {name}
            </a>
            <span className="faint">{formatCount(methods)}</span>
          </li>
        ))}
      </ul>
      {collections.length > few && (
        <button
          type="button"
          className="more-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Fewer collections' : `All ${formatCount(collections.length)} collections`}
        </button>
      )}
    </div>
  )
}
