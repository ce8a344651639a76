import { useMemo } from 'react'
import type { InputOf } from '#contract/contract'
import type { ValueFacet } from '#contract/facets'
import { useArchive } from '../../archive'

/** The questions that tell what a list can be narrowed to. */
export type FacetMethod = 'dataset-facets' | 'leaderboard-facets' | 'method-facets' | 'paper-facets'

/**
 * A facet that the reader looks at closely, with many of its values or those whose names hold a text.
 * Null while it is not open, and until it is there; `failure` is the sentence when it cannot be told.
 */
export function useCloseFacet<M extends FacetMethod>(
  method: M,
  request: object,
  { facet, isOpen, find }: { facet: string; isOpen: boolean; find: string },
): { close: ValueFacet | null; failure: string | null } {
  const question = useMemo(
    () => ({ ...request, facet, find: find || undefined }) as InputOf<M>,
    [request, facet, find],
  )
  const asked = useArchive(method, question, { quiet: true, isOff: !isOpen })
  if (!isOpen) return { close: null, failure: null }
  if (asked.state === 'failed') return { close: null, failure: asked.error.message }
  if (asked.state !== 'ready') return { close: null, failure: null }
  const facets = asked.value as unknown as Readonly<Record<string, ValueFacet | undefined>>
  return { close: facets[facet] ?? null, failure: null }
}
