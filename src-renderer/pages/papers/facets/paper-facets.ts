import { useMemo } from 'react'
import type { InputOf } from '#contract/contract'
import type { PaperFacets } from '#contract/paper-facets'
import { useArchive, type Asked } from '../../../archive'
import type { PapersRequest } from '../paper-request'

/** The facets whose values have names. */
export type NamedFacet = NonNullable<InputOf<'paper-facets'>['facet']>

/** What the list can be narrowed to. */
export const usePaperFacets = (request: PapersRequest): Asked<PaperFacets> =>
  useArchive('paper-facets', request, { quiet: true })

/**
 * The same of one facet, of which only values whose names hold a text are wanted; nothing is asked
 * without one. `failure` is the sentence when that cannot be told.
 */
export function useFoundValues(request: PapersRequest, facet: NamedFacet, text: string) {
  const question = useMemo(() => ({ ...request, facet, text }), [request, facet, text])
  const isOff = text.trim() === ''
  const asked = useArchive('paper-facets', question, { quiet: true, isOff })
  return {
    found: isOff || asked.state !== 'ready' ? null : asked.value[facet],
    failure: !isOff && asked.state === 'failed' ? asked.error.message : null,
  }
}
