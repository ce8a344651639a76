import type { ReactNode } from 'react'
import { counted } from '../components/counted'
import { NoFacets } from '../components/facets/facet-frame'
import { FilteredToNothing } from '../components/filtered-to-nothing'
import { PageHead } from '../components/page-head'
import type { InputOf } from '#contract/contract'
import { TableExport } from '../export/table-export'
import type { ListFilter } from './list-filters'

/** The page of a list: its head, what it can be narrowed to beside it, and what stands in place of no rows. */
export function ListFrame<List extends 'datasets' | 'methods', Request>(props: {
  page: List
  title: string
  noun: string
  request: InputOf<List>
  text: string | undefined
  total: number
  filters: readonly ListFilter<Request>[]
  facets: ReactNode
  /** Why the facets cannot be told. */
  failure: string | null
  bar: ReactNode
  children: ReactNode
}) {
  const { page, title, noun, request, text, total, filters, facets, failure, bar } = props
  return (
    <>
      <PageHead
        title={title}
        facts={[
          counted(total, noun),
          filters.length === 0 ? 'in this snapshot' : 'with these filters',
        ]}
        actions={
          total > 0 && (
            <TableExport title={title} method={page} request={request} name={page} rows={total} />
          )
        }
      />
      <div className="with-facets gap-3">
        {facets}
        {failure !== null && <NoFacets message={failure} />}
        <div className="faceted">
          {bar}
          {total === 0 ? (
            <FilteredToNothing
              noun={noun}
              filters={filters.map(({ words }) => words)}
              page={page}
              text={text}
            />
          ) : (
            props.children
          )}
        </div>
      </div>
    </>
  )
}
