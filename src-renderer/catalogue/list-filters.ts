import type { ValueFacet } from '#contract/facets'
import { chosenIn, toggled } from '../components/facets/chosen'

/** A filter that is on: its words, and what takes it off. */
export interface ListFilter<Request> {
  key: string
  kind: string
  name: string
  /** As it follows the noun. */
  words: string
  without: Partial<Request>
}

/** The filter of a field that says itself what it is; none when the field is empty. */
export function ofField<Request>(
  key: keyof Request & string,
  kind: string,
  name: string | undefined,
  words: (name: string) => string,
): ListFilter<Request>[] {
  if (!name) return []
  const without = { [key]: undefined } as Partial<Request>
  return [{ key, kind, name, words: words(name), without }]
}

/** The filters of a facet. Its values, once they are there, tell the names of what is chosen by its id. */
export function ofFacet<
  Request extends Readonly<Partial<Record<Facet, string | undefined>>>,
  Facet extends string,
>(
  facet: Facet,
  request: Request,
  told: ValueFacet | undefined,
  words: (name: string) => string,
): ListFilter<Request>[] {
  return chosenIn(request[facet]).map((id) => {
    const name = told?.values.find((value) => value.id === id)?.name ?? id
    const without = { [facet]: toggled(request[facet], id, false) } as Partial<Request>
    return { key: `${facet} ${id}`, kind: facet, name, words: words(name), without }
  })
}

/** A request for the facets, which have no order. */
export function withoutSort<Request extends { sort?: unknown }>(
  request: Request,
): Omit<Request, 'sort'> {
  const { sort: _, ...filters } = request
  return filters
}
