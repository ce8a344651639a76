import type { PaperReference } from '#contract/reference'

/** Stands where a paper is known but its title is not. */
export const NO_TITLE = 'Title not reported'

/** A paper named by something else; null when neither a page nor a title is known. */
export function paperReference(
  id: string | null,
  title: string | null,
  date: string | null,
): PaperReference | null {
  return id === null && title === null ? null : { id, title: title ?? NO_TITLE, date }
}
