import type { ValueFacet as Facet } from '#contract/facets'
import { chosenIn, toggled, wantsEvery, withEvery } from './chosen'
import type { FacetMethod } from './use-close-facet'
import { ValueFacet } from './value-facet'

/** A facet of a list by the field of its request: several of its values can be chosen, or one. */
export function ListFacet<Request extends object, Name extends keyof Request & string>(props: {
  method: FacetMethod
  facets: Readonly<Record<Name, Facet>>
  request: Request
  change: (part: Partial<Request>) => void
  name: Name
  title: string
  /** Of its values, such as “tasks”. */
  plural: string
  /** What is wanted of several: any of them, or whichever the reader says; or one alone can be chosen. */
  wants: 'any' | 'any or every' | 'one'
  few?: number
}) {
  const { method, facets, request, name, title, plural, wants, few } = props
  const { sort: _, ...filters } = request as Request & { sort?: unknown }
  const fields = request as Readonly<Record<string, string | undefined>>
  const { [name]: value, every } = fields
  const change = (part: Readonly<Record<string, string | undefined>>) =>
    props.change(part as Partial<Request>)
  return (
    <ValueFacet
      {...{ title, plural, name, method, few }}
      facet={facets[name]}
      request={filters}
      chosen={wants === 'one' ? (value ? [value] : []) : chosenIn(value)}
      toggle={(id, isOn) =>
        change({ [name]: wants === 'one' ? (isOn ? id : undefined) : toggled(value, id, isOn) })
      }
      every={
        wants === 'any or every'
          ? {
              isOn: wantsEvery(every, name),
              change: (isOn) => change({ every: withEvery(every, name, isOn) }),
            }
          : undefined
      }
    />
  )
}
