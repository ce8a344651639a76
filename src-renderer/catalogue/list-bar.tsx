import type { ReactNode } from 'react'
import { FilterChip } from '../components/filter-chip'
import { FilterField } from '../components/filter-field'
import { HiddenSwitch } from '../components/hidden-switch'
import { plural } from '../components/number'
import { isOn } from '../is-on'
import { href } from '../routes'
import type { ListFilter } from './list-filters'

/** The fields of a request that the bar shows. */
interface BarRequest {
  text?: string | undefined
  hidden?: unknown
  sort?: string | undefined
}

/** The field that narrows by name, the filters that are on, each with its way off, and what else there is. */
export function ListBar<Request extends BarRequest>(props: {
  page: 'datasets' | 'methods'
  request: Request
  /** How many a quality rule hides. */
  hidden: number
  filters: readonly ListFilter<Request>[]
  change: (part: Partial<Request>) => void
  children?: ReactNode
}) {
  const { page, request, hidden, filters, children } = props
  const change = (part: Partial<BarRequest>) => props.change(part as Partial<Request>)
  return (
    <div className={children ? 'filter-bar apart' : 'filter-bar'}>
      <FilterField
        label={`Filter ${page} by name`}
        text={request.text ?? ''}
        change={(text) => change({ text: text || undefined })}
      />
      {children}
      {filters
        .filter(({ key }) => key !== 'text')
        .map(({ key, kind, name, without }) => (
          <FilterChip key={key} kind={kind} name={name} remove={() => props.change(without)} />
        ))}
      {filters.length > 0 && (
        <a className="button quiet small" href={href(page, { sort: request.sort })}>
          Clear filters
        </a>
      )}
      <HiddenSwitch
        what={plural(hidden, 'entry')}
        why="They read like advertisements."
        isNeeded={hidden > 0}
        isOn={isOn(request.hidden)}
        change={(hidden) => change({ hidden })}
      />
    </div>
  )
}
