import {
  type DiffAction,
  type DiffField,
  type DiffKind,
  type DiffTotals,
  diffActions,
  diffKinds,
} from '#contract/diff'
import type { Database, Statement } from '../database'
import { Inserts } from '../import/inserts'
import { fold } from '../text/fold'
import type { BothTasks } from './both-tasks'

/** A change as it is found. */
interface Found {
  kind: DiffKind
  action: DiffAction
  slug: string
  name: string
  within?: string | null
  paper?: string | null
  paperTitle?: string | null
  dataset?: string | null
  /** By their numbers in BothTasks. */
  tasks: readonly number[]
  fields?: readonly DiffField[]
}

/** Writes the changes as they are found, and counts them. */
export class Changes {
  readonly totals = noTotals()
  readonly #inserts: Inserts
  readonly #place: Statement
  #count = 0

  constructor(
    db: Database,
    private readonly tasks: BothTasks,
  ) {
    this.#inserts = new Inserts(db)
    this.#place = db.prepare(
      'INSERT INTO change_task (change_id, position, task_id) VALUES (?, ?, ?)',
    )
  }

  add(found: Found): void {
    const { kind, action, slug, name, tasks, fields = [] } = found
    const { within = null, paper = null, paperTitle = null, dataset = null } = found
    const id = ++this.#count
    this.totals[kind][action]++
    this.#inserts.into('change', {
      id,
      kind: diffKinds.indexOf(kind),
      action: diffActions.indexOf(action),
      slug,
      name,
      within,
      paper,
      paper_title: paperTitle,
      dataset,
      fields: JSON.stringify(fields),
      folded: fold([name, within, paperTitle].join(' ')),
    })
    for (const [position, task] of tasks.entries()) this.#place.run([id, position, task])
    this.tasks.count(tasks)
  }
}

type Countable = { -readonly [Kind in DiffKind]: Record<DiffAction, number> } & DiffTotals

const noTotals = (): Countable => ({
  leaderboard: none(),
  result: none(),
  paper: none(),
  link: none(),
  task: none(),
  dataset: none(),
  method: none(),
})
const none = () => ({ added: 0, removed: 0, changed: 0 })

/** The fields that differ, of values that stand in the order of their names. */
export const differing = (
  names: readonly string[],
  before: readonly unknown[],
  after: readonly unknown[],
): DiffField[] =>
  names
    .map((name, at) => ({ name, before: asText(before[at]), after: asText(after[at]) }))
    .filter((field) => field.before !== field.after)

const asText = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value)
