import type { Database } from '../database'
import { Kept } from './kept'
import { PaperColumns } from './paper-columns'
import { type PaperFilter, filterSets, meeting } from './paper-filter'
import { type OrderedPapers, type PaperSort, inOrder } from './paper-order'
import { PaperSets } from './paper-sets'

/** The papers of one snapshot, by what they are and in any order. */
export class PaperLists {
  readonly columns: PaperColumns
  readonly sets: PaperSets
  readonly #lists = new Kept<OrderedPapers>(8)

  constructor(db: Database) {
    this.columns = new PaperColumns(db)
    this.sets = new PaperSets(db, this.columns)
  }

  /** The papers that meet all filters. What was asked for lately is at hand. */
  list(filter: PaperFilter, sort: PaperSort): OrderedPapers {
    return this.#lists.get(JSON.stringify([filter, sort]), () => {
      const papers = meeting(this.sets, filterSets(this.sets, filter))
      return inOrder(papers, sort, this.columns, this.undated)
    })
  }

  /** The highest id of a paper without a date; 0 when all have one. */
  get undated(): number {
    const [first] = this.sets.years
    return first?.year === null ? first.papers.highest : 0
  }
}
