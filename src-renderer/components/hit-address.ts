import type { Hit } from '#contract/search'
import { href } from '../routes'
import { thingHref } from '../things'

/** The page of a hit. A collection of methods is their list, narrowed to it. */
export function hitAddress({ kind, id }: Pick<Hit, 'kind' | 'id'>): string {
  if (kind === 'area') return href('area', { id })
  if (kind === 'collection') return href('methods', { collection: id })
  return thingHref({ kind, id })
}
