import { useId, useState, type ReactNode } from 'react'
import { Icon } from '../icon'

/**
 * What a list can be narrowed to, beside the list; under a button where there is no room for it. `filters`
 * is how many are on.
 */
export function FacetAside(props: { filters: number; children: ReactNode }) {
  const { filters, children } = props
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <aside className={isOpen ? 'facets is-open' : 'facets'} aria-label="Filters">
      <button
        type="button"
        className="button small facets-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Filters{filters > 0 && ` (${filters})`}
        <Icon name="down" small />
      </button>
      <div id={id} className="facet-panel">
        {children}
      </div>
    </aside>
  )
}
