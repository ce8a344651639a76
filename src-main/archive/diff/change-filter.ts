import type { SqlValue } from '../database'

/** Conditions on changes, all of which must hold, with the values that they bind. */
export class ChangeFilter {
  readonly #conditions: string[] = []
  readonly parameters: Record<string, SqlValue> = {}

  add(condition: string, parameters: Readonly<Record<string, SqlValue>> = {}): this {
    this.#conditions.push(condition)
    Object.assign(this.parameters, parameters)
    return this
  }

  toString(): string {
    return this.#conditions.length === 0 ? 'TRUE' : this.#conditions.join(' AND ')
  }
}
