import type { Hit } from '#contract/search'
import { href } from '../routes'

/** The page of a hit: authors and repositories are their papers. */
export function hitAddress({ kind, id }: Pick<Hit, 'kind' | 'id'>): string {
  if (kind === 'author' || kind === 'repository') return href('papers', { [kind]: id })
  return kind === 'model' ? href('model', { name: id }) : href(kind, { id })
}
