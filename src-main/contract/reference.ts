/**
 * Why a value is missing: the source left it empty; this snapshot was made without it; it exists but
 * could not be derived. A page shows these words, never 0 and never a blank.
 */
export type Absence = 'not reported' | 'not in this snapshot' | 'unknown'

/** The fields of a reply that are null or empty, and why. */
export type Absences<Field extends string> = Readonly<Partial<Record<Field, Absence>>>

/** A thing with a page of its own. */
export interface Reference {
  id: string
  name: string
}

/** A paper named by something else. `id` is null when no page can be opened for it. */
export interface PaperReference {
  id: string | null
  title: string
  /** ISO day, or null. */
  date: string | null
}

export interface Link {
  title: string
  url: string
}

/** Which end of a metric is better. */
export type Better = 'higher' | 'lower'
