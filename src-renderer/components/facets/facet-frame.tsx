import { useId, useState, type ReactNode } from 'react'
import { Icon } from '../icon'

/**
 * What a list can be narrowed to; under a button where there is no room beside the list. `above` stays in
 * sight there too.
 */
export function FacetFrame(props: { filters: number; above?: ReactNode; children: ReactNode }) {
  const { filters, above, children } = props
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
      {above}
      <div id={id} className="facet-panel">
        {children}
      </div>
    </aside>
  )
}

/** In place of the facets when they cannot be told. */
export function NoFacets({ message }: { message: string }) {
  return (
    <aside className="facets" aria-label="Filters">
      <p role="alert" className="small">
        {message}
      </p>
    </aside>
  )
}
