import type { Absences, PaperReference, Reference } from './reference'

/** A method as a line of a list. */
export interface MethodItem extends Reference {
  fullName: string | null
  /** Null when unknown: the source dates most methods 2000 by default. */
  year: number | null
  /** Papers that use it, as counted at the source. */
  papers: number
  collections: readonly Collection[]
}

/** A group of methods, within a research area. */
export interface Collection extends Reference {
  area: Reference | null
}

export interface Method extends Reference {
  fullName: string | null
  /** Markdown with LaTeX, from strangers. */
  description: string | null
  paper: PaperReference | null
  sourceTitle: string | null
  sourceUrl: string | null
  codeUrl: string | null
  year: number | null
  collections: readonly Collection[]
  papersAtSource: number
  /** Papers of this snapshot that name it. */
  papers: number
  archiveUrl: string | null
  absences: Absences<'description' | 'paper' | 'year' | 'codeUrl' | 'collections' | 'papers'>
}
