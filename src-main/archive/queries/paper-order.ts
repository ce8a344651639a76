import type { RequestOf } from '#contract/contract'

/** An order of papers, written over the column that holds their ids. */
export interface PaperOrder {
  by: (id: string) => string
  /** What comes after the paper `:last`. */
  after: (id: string) => string
  /** The index that runs in this order; null where the ids themselves do. */
  index: string | null
}

/** A stretch of a sorted list. */
export interface PaperPart {
  order: PaperOrder
  /** Which papers it holds; none means all. */
  where: (id: string) => string
}

const NEWEST: PaperOrder = {
  by: (id) => `${id} DESC`,
  after: (id) => `${id} < :last`,
  index: null,
}
const OLDEST: PaperOrder = {
  by: (id) => id,
  after: (id) => `${id} > :last`,
  index: null,
}
const TITLE: PaperOrder = {
  by: () => 'paper.title COLLATE NOCASE, paper.id',
  // The first condition says nothing new, but has the index searched and not walked from its start.
  after: () => `
    paper.title COLLATE NOCASE >= (SELECT title FROM paper WHERE id = :last)
    AND (paper.title COLLATE NOCASE, paper.id) >
      (SELECT title COLLATE NOCASE, id FROM paper WHERE id = :last)`,
  index: 'paper_title',
}
const most = (column: 'repositories' | 'results'): PaperOrder => ({
  by: () => `paper.${column} DESC, paper.id DESC`,
  after: () => `(paper.${column}, paper.id) < (SELECT ${column}, id FROM paper WHERE id = :last)`,
  index: `paper_${column}`,
})

/**
 * A sorted list as stretches one after the other: papers that lack what it is sorted by come last,
 * in either direction. `:undated` is the highest id of a paper without a date.
 */
export function partsOf({ sort, code, results }: RequestOf<'papers'>): PaperPart[] {
  switch (sort) {
    case 'newest':
      return [{ order: NEWEST, where: () => 'TRUE' }]
    case 'oldest':
      return [
        { order: OLDEST, where: (id) => `${id} > :undated` },
        { order: OLDEST, where: (id) => `${id} <= :undated` },
      ]
    case 'title':
      return [
        { order: TITLE, where: () => 'paper.title IS NOT NULL' },
        { order: NEWEST, where: () => 'paper.title IS NULL' },
      ]
    case 'repositories':
      return mostFirst('repositories', code)
    case 'results':
      return mostFirst('results', results ? 'yes' : undefined)
  }
}

function mostFirst(
  column: 'repositories' | 'results',
  wanted: 'yes' | 'no' | undefined,
): PaperPart[] {
  const some: PaperPart = { order: most(column), where: () => `paper.${column} > 0` }
  const none: PaperPart = { order: NEWEST, where: () => `paper.${column} = 0` }
  return wanted === 'yes' ? [some] : wanted === 'no' ? [none] : [some, none]
}
