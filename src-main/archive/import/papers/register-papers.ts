import { LabelColumn } from '../../papers/label-column'
import type { Inserts } from '../inserts'
import { AddressList } from '../listed/address-list'
import type { Registers } from '../registers'
import { partAt, type ReadBatch } from './batch-reader'
import { KeptParts } from './kept-parts'
import type { PaperFacts, PaperHeading } from './read-paper'

/**
 * Takes papers in the order of the dump: registers what finds them, stores their texts, which need no
 * id, and keeps what is stored when all ids are known.
 */
export class PaperIntake {
  /** By the number of an item in the dump its ordinal, or NONE. */
  readonly ordinals: number[] = []
  /** By ordinal. */
  readonly tasks = new LabelColumn()
  readonly methods = new LabelColumn()
  readonly addresses = new AddressList()
  readonly #facts = new KeptParts()
  readonly #abstracts: number[] = []
  #lastAbstract = 0

  constructor(
    private readonly inserts: Inserts,
    private readonly registers: Registers,
  ) {}

  take(batch: ReadBatch): void {
    const headings = JSON.parse(batch.headings) as (PaperHeading | null)[]
    const kept: number[] = []
    for (const [index, heading] of headings.entries()) {
      const ordinal = heading && this.#register(heading)
      this.ordinals.push(ordinal ?? NONE)
      if (ordinal === null) continue
      kept.push(index)
      this.#abstracts.push(this.#storeTexts(batch, index))
    }
    this.#facts.add(batch.facts, kept)
  }

  facts(ordinal: number): PaperFacts {
    return JSON.parse(Buffer.from(this.#facts.at(ordinal)).toString()) as PaperFacts
  }

  /** The row of its texts; null when it has none. */
  abstract(ordinal: number): number | null {
    return this.#abstracts[ordinal] || null
  }

  #register(heading: PaperHeading): number | null {
    const { papers, tasks, methods, ledger } = this.registers
    const ordinal = papers.add(heading)
    if (ordinal === null) {
      ledger.merged('papers')
      return null
    }
    this.addresses.add([...heading.keys, ...heading.otherKeys], ordinal, papers.slugs[ordinal])
    this.tasks.push([...new Set(heading.tasks.map((name) => tasks.named(name).id))])
    this.methods.push([...new Set(heading.methods.map((method) => methods.namedBy(method).id))])
    return ordinal
  }

  #storeTexts({ texts }: ReadBatch, index: number): number {
    const text = partAt(texts, 2 * index)
    const short = partAt(texts, 2 * index + 1)
    if (text === null && short === null) return 0
    this.inserts.into('abstract', { id: ++this.#lastAbstract, text, short_text: short })
    return this.#lastAbstract
  }
}

/** The ordinal of an item that is not stored. */
export const NONE = -1
