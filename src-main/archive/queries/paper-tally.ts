import type { ValueFacet } from '#contract/facets'
import type { PaperTally } from '#contract/paper-tally'
import { mostOf } from '../catalogue/most-counted'
import { countLabels } from '../papers/label-counts'
import { LABEL_COLUMNS, type LabelKind, type LabelNames } from '../papers/label-names'
import type { PaperLists } from '../papers/paper-lists'
import type { PaperSet } from '../papers/paper-set'

/** How many names are told of each kind. */
const TOLD = 30

/** Tells some papers in numbers. */
export class PaperTallies {
  readonly #lists: PaperLists
  readonly #names: LabelNames

  constructor(lists: PaperLists, names: LabelNames) {
    this.#lists = lists
    this.#names = names
  }

  of(papers: PaperSet): PaperTally {
    return {
      papers: papers.size,
      withCode: this.with('repositories', papers.ids),
      withResults: this.with('results', papers.ids),
      years: this.#years(papers),
      tasks: this.named('task', papers),
    }
  }

  /** How many have any. */
  with(what: 'repositories' | 'results', papers: Uint32Array): number {
    const counts = this.#lists.columns.counts(what)
    let having = 0
    for (const id of papers) if ((counts[id - 1] ?? 0) > 0) having++
    return having
  }

  /** The names that most of them have. */
  named(kind: LabelKind, papers: PaperSet): ValueFacet {
    const counts = countLabels(papers, this.#lists.columns.labels(LABEL_COLUMNS[kind]))
    const { distinct, labels } = mostOf(counts, TOLD)
    const values = labels.flatMap((label) => {
      const name = this.#names.of(kind, label)
      return name ? [{ id: name.id, name: name.name, count: counts[label] ?? 0 }] : []
    })
    return { distinct, values }
  }

  #years(papers: PaperSet): PaperTally['years'] {
    const { years } = this.#lists.sets
    const dated = years.filter(({ year }) => year !== null)
    const undated = years.filter(({ year }) => year === null)
    return [...dated, ...undated]
      .map(({ year, papers: { lowest, highest } }) => ({
        year,
        count: papers.before(highest + 1) - papers.before(lowest),
      }))
      .filter(({ count }) => count > 0)
  }
}
