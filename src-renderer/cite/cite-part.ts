import type { CiteQuestion } from '#contract/cite/ask-citations'

/** Something that a page offers to cite. */
export interface CitePart extends CiteQuestion {
  /** What it is, such as "This paper" or "Papers of the rows shown". */
  title: string
  /** Whether there is nothing of it. */
  isEmpty?: boolean
  /** The beginning of the file's name. */
  name: string
}

export type CiteParts = readonly [CitePart, ...CitePart[]]

/** A paper by itself. */
export const citePaper = (id: string): CitePart => ({
  title: 'This paper',
  method: 'cite',
  request: { paper: id },
  name: id,
})

/** The snapshot that answers. */
export const citeSnapshot: CitePart = {
  title: 'This snapshot',
  method: 'cite',
  request: { of: 'snapshot' },
  name: 'snapshot',
}
