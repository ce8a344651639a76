import { conflictOf } from '../ranking/direction'
import { endOfOrder, storedOrderOf } from '../ranking/stored-order'
import type { Column } from './leaderboard-columns'
import type { Ledger } from './report'

/** Keeps the books of scores and of what tells their better end, over all leaderboards. */
export class ScoreBooks {
  #leaderboards = 0
  #oneWay = 0
  #conflicts = 0
  #unread = 0
  #scaleMixes = 0
  #flags = { 'other scale': 0, impossible: 0, bound: 0 }

  constructor(private readonly ledger: Ledger) {}

  /** The columns of one leaderboard, the first of which decided the order of its rows. */
  count(columns: readonly Column[]): void {
    this.#countOrder(columns[0])
    for (const { description, scores, numbers, doubts } of columns) {
      const { kind, source, evidence } = description
      this.ledger.direction(kind === 'attribute' ? kind : source)
      if (kind === 'attribute') continue
      if (conflictOf(evidence)) this.#conflicts++
      if (doubts.scaleMix) this.#scaleMixes++
      this.#unread += scores.filter((score, row) => score !== null && numbers[row] === null).length
      for (const flag of doubts.flags.flatMap((flags) => flags ?? [])) this.#flags[flag]++
    }
  }

  /** Three scores or more that are not all equal can tell an order at all. */
  #countOrder(first: Column | undefined): void {
    const order = storedOrderOf(first?.numbers ?? [])
    if (order.numbers < 3 || order.falls + order.rises === 0) return
    this.#leaderboards++
    if (endOfOrder(order)) this.#oneWay++
  }

  /** Enters what was counted, when all leaderboards are. */
  close(): void {
    const share = this.#leaderboards ? (100 * this.#oneWay) / this.#leaderboards : 0
    const enter = (what: string, count: number) => this.ledger.score(what, count)
    enter(
      'leaderboards whose first metric has three scores or more, not all equal',
      this.#leaderboards,
    )
    enter(`of these, stored from one end to the other (${share.toFixed(1)} %)`, this.#oneWay)
    enter('metrics whose name and stored order disagree', this.#conflicts)
    enter('metrics that may be on two scales', this.#scaleMixes)
    enter('scores that read as no number, kept as text', this.#unread)
    enter('scores on the scale of fewer rows', this.#flags['other scale'])
    enter('scores beyond what their metric allows', this.#flags.impossible)
    enter('scores that are only a bound', this.#flags.bound)
  }
}
