import type { ValueFacet, YearCount, YearUsage } from './facets'
import type { Absences, PaperReference, Reference } from './reference'

/** A method as a line of a list. */
export interface MethodItem extends Reference {
  fullName: string | null
  /** Null when unknown: the source dates most methods 2000 by default. */
  year: number | null
  /** Papers that use it, as counted at the source. */
  papers: number
  /** The paper that introduced it. */
  paper: PaperReference | null
  collections: readonly Collection[]
  /** Why lists hide it, in a sentence; null for most. */
  doubt: string | null
}

/** What a list of methods can be narrowed to, counted as in `DatasetFacets`. */
export interface MethodFacets {
  /** How many methods meet all filters. */
  total: number
  /** How many a quality rule hides, or would hide where they are shown. */
  hidden: number
  area: ValueFacet
  collection: ValueFacet
  /** Rising; last those of unknown year, if there are any. */
  years: readonly YearCount[]
}

/** A group of methods, within a research area. */
export interface Collection extends Reference {
  area: Reference | null
}

/** A collection as a line of a list. */
export interface CollectionItem extends Collection {
  methods: number
}

/** All collections by their areas. */
export interface Collections {
  /** Of most methods first; last the collections without an area, if there are any. */
  areas: readonly MethodArea[]
  /** How many methods are in no collection. */
  methodsWithout: number
}

export interface MethodArea {
  /** Null for the collections without an area. */
  area: Reference | null
  /** How many methods stand in its collections, each counted once; null for no area. */
  methods: number | null
  /** Of most methods first. */
  collections: readonly CollectionItem[]
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
  collections: readonly MethodCollection[]
  papersAtSource: number
  /** Papers of this snapshot that name it. */
  papers: number
  /** The same by year, rising; last those without a date. */
  usage: readonly YearUsage[]
  /** What these papers are about. */
  tasks: MethodTasks
  /** Why lists hide it, in a sentence; null for most. */
  doubt: string | null
  archiveUrl: string | null
  absences: Absences<'description' | 'paper' | 'year' | 'codeUrl' | 'collections' | 'papers'>
}

/** A collection of a method, with others that stand in it. */
export interface MethodCollection extends Collection {
  /** How many methods stand in it. */
  methods: number
  /** Those of most papers, most first, without the method itself. */
  others: readonly Reference[]
}

export interface MethodTasks {
  /** How many different ones there are. */
  distinct: number
  /** How many of the papers have a task at all. */
  papers: number
  /** Those of most papers, most first. */
  most: readonly MethodTask[]
}

export interface MethodTask extends Reference {
  /** Papers that use the method and have the task. */
  papers: number
}
