/** The kinds of page that search finds, in the order in which groups are shown. */
export const hitKinds = [
  'leaderboard',
  'task',
  'area',
  'dataset',
  'method',
  'collection',
  'model',
  'author',
  'venue',
  'paper',
  'repository',
] as const

export type HitKind = (typeof hitKinds)[number]

/** What may be asked of papers as `field:value`; see archive/search/search-query.ts. */
export const searchFields = [
  'task',
  'dataset',
  'method',
  'author',
  'venue',
  'framework',
  'year',
  'has',
  'title',
] as const

export interface Search {
  /** The words as they were understood. */
  text: string
  /** What of the question could not be used as it was typed, in sentences. */
  notes: readonly string[]
  /** Whether the text was an id or an address; what it names is the only hit, or none. */
  isPasted: boolean
  /** Exact number of matches by kind. */
  counts: Readonly<Record<HitKind, number>>
  total: number
  /** Best first within a kind; kinds in their fixed order. */
  items: readonly Hit[]
  next: string | null
}

export interface Hit {
  kind: HitKind
  /** As in the address of its page: of a model, author or venue the name, of a repository its address. */
  id: string
  /** A leaderboard reads "Task on Dataset". */
  title: string
  /** What tells it from others of its name, such as "199 results" or "2019, 10 results". */
  detail: string
  /** Of a paper, a piece of its abstract where the words are; null without one, and for other kinds. */
  snippet: string | null
}
