import type { Database, SqlValue } from '../database'
import { fold } from '../text/fold'
import { rowIdOf } from './lookup'

/** The id of the place where tasks without a research area are listed. */
export const NO_AREA = 'none'
export const NO_AREA_NAME = 'No area at the source'

/** Conditions of a list, all of which must hold, with the values that they bind. */
export class Filter {
  readonly #conditions: string[] = []
  readonly parameters: Record<string, SqlValue> = {}

  add(condition: string, parameters: Readonly<Record<string, SqlValue>> = {}): this {
    this.#conditions.push(condition)
    Object.assign(this.parameters, parameters)
    return this
  }

  /** Keeps the rows whose folded text, given by a column, contains what a reader typed. */
  containing(column: string, text: string): this {
    return this.add(`instr(${column}, :text) > 0`, { text: fold(text) })
  }

  /** Keeps the rows whose task, given by a column, lies in an area, or in none. */
  inArea(db: Database, task: string, area: string): this {
    return area === NO_AREA
      ? this.add(`NOT EXISTS (SELECT 1 FROM task_area WHERE task_area.task_id = ${task})`)
      : this.add(`${task} IN (SELECT task_id FROM task_area WHERE area_id = :area)`, {
          area: rowIdOf(db, 'Area', area),
        })
  }

  toString(): string {
    return this.#conditions.length === 0 ? 'TRUE' : this.#conditions.join(' AND ')
  }
}
