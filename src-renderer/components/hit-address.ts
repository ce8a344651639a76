import type { Hit } from '#contract/search'
import { thingHref } from '../things'

/** The page of a hit. */
export const hitAddress = ({ kind, id }: Pick<Hit, 'kind' | 'id'>): string =>
  thingHref({ kind, id })
