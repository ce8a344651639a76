import type { ReactNode } from 'react'
import type { InputOf } from '#contract/contract'
import type { Crumb } from '../current-page'
import { counted } from '../components/counted'
import { NoFacets } from '../components/facets/facet-frame'
import { FilteredToNothing } from '../components/filtered-to-nothing'
import { PageHead } from '../components/page-head'
import { TableExport } from '../export/table-export'

type ListPage = 'datasets' | 'methods' | 'repositories' | 'venues' | 'co-authors'

/** The page of a list: its head with the export, what narrows it, and what stands in place of no rows. */
export function ListFrame<List extends ListPage>(props: {
  page: List
  title: string
  /** Its last crumb, when the levels above it say the rest. */
  short?: string
  crumbs?: readonly Crumb[]
  noun: string
  /** What is said of the rows beside their number. */
  facts: readonly string[]
  request: InputOf<List>
  total: number
  /** The beginning of an exported file's name, where the page does not tell all. */
  file?: string
  /** In words, as they follow the noun. */
  filters: readonly string[]
  /** What stays in the address when filters are cleared. */
  keep?: Readonly<Record<string, string>>
  bar: ReactNode
  /** Beside the list; absent where it has none. */
  facets?: { rail: ReactNode; failure: string | null }
  /** In place of no rows at all, where that is no lack of the snapshot. */
  none?: ReactNode
  children: ReactNode
}) {
  const { page, title, short, crumbs, noun, facts, request, total, facets } = props
  const list = (
    <>
      {props.bar}
      {total > 0 ? (
        props.children
      ) : props.none !== undefined && props.filters.length === 0 ? (
        props.none
      ) : (
        <FilteredToNothing
          noun={noun}
          filters={props.filters}
          page={page}
          keep={props.keep}
          text={request.text}
        />
      )}
    </>
  )
  return (
    <>
      <PageHead
        title={title}
        short={short}
        crumbs={crumbs}
        facts={[counted(total, noun), ...facts]}
        actions={
          total > 0 && (
            <TableExport
              title={title}
              method={page}
              request={request}
              name={props.file ?? page}
              rows={total}
            />
          )
        }
      />
      {facets === undefined ? (
        list
      ) : (
        <div className="with-facets gap-3">
          {facets.rail}
          {facets.failure !== null && <NoFacets message={facets.failure} />}
          <div className="faceted">{list}</div>
        </div>
      )}
    </>
  )
}
