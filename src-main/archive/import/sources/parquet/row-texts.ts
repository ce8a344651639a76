import { ITEM_LIMITS, itemTooDeep, itemTooLarge } from '../../json-items'
import { BombGuard } from '../bomb-guard'
import { asInDumps, TooDeep } from './values'

/** So much text is handed on at once. */
const TEXT_AT_ONCE = 1 << 20

/** Makes JSON text of the rows of a Parquet file. */
export class RowTexts {
  #count = 0
  readonly #guard: BombGuard

  constructor(
    private readonly name: string,
    fileBytes: number,
  ) {
    this.#guard = new BombGuard(name, fileBytes)
  }

  /** The rows as items, some at a time. */
  *of(rows: readonly Record<string, unknown>[]): Generator<Buffer[]> {
    let items: Buffer[] = []
    let bytes = 0
    for (const row of rows) {
      const item = this.#textOf(row)
      items.push(item)
      bytes += item.length
      if (bytes < TEXT_AT_ONCE) continue
      yield items
      items = []
      bytes = 0
    }
    yield items
  }

  #textOf(row: Record<string, unknown>): Buffer {
    this.#count++
    const item = Buffer.from(this.#json(row))
    const { megabytes } = ITEM_LIMITS
    if (item.length > megabytes << 20) throw itemTooLarge(this.name, this.#count, megabytes)
    this.#guard.gives(item.length)
    return item
  }

  #json(row: Record<string, unknown>): string {
    try {
      return JSON.stringify(asInDumps(row))
    } catch (error) {
      if (error instanceof TooDeep) throw itemTooDeep(this.name, this.#count, TooDeep.levels)
      // The engine has no strings of that length.
      if (error instanceof RangeError)
        throw itemTooLarge(this.name, this.#count, ITEM_LIMITS.megabytes)
      throw error
    }
  }
}
