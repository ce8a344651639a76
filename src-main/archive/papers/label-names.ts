import type { Database } from '../database'
import { fold } from '../text/fold'
import type { SetKind } from './paper-sets'

/** What the labels of the columns of papers name. */
export type LabelKind = Extract<SetKind, 'task' | 'method' | 'venue' | 'framework'>

export interface LabelName {
  id: string
  name: string
}

/** The names of labels, which are row ids. Those of a kind are read at once and kept when words are sought. */
export class LabelNames {
  readonly #db: Database
  readonly #folded = new Map<LabelKind, ReadonlyMap<number, string>>()

  constructor(db: Database) {
    this.#db = db
  }

  of(kind: LabelKind, label: number): LabelName | undefined {
    return this.#db.first<LabelName>(`${NAMES[kind]} WHERE id = :label`, { label })
  }

  /** The label of a key that a filter is given. */
  labelOf(kind: LabelKind, key: string): number | undefined {
    return this.#db.first<{ label: number }>(`${LABELS[kind]} = :key`, { key })?.label
  }

  /** Whether the name of a label holds a text, whatever its case and accents. */
  holding(kind: LabelKind, text: string): (label: number) => boolean {
    const wanted = fold(text)
    const names = this.#namesOf(kind)
    return (label) => names.get(label)?.includes(wanted) === true
  }

  #namesOf(kind: LabelKind): ReadonlyMap<number, string> {
    const known = this.#folded.get(kind)
    if (known) return known
    const rows = this.#db.all<LabelName & { label: number }>(NAMES[kind])
    const names = new Map(rows.map(({ label, name }) => [label, fold(name)]))
    this.#folded.set(kind, names)
    return names
  }
}

const NAMES = {
  task: 'SELECT id AS label, slug AS id, name FROM task',
  method: 'SELECT id AS label, slug AS id, name FROM method',
  venue: 'SELECT id AS label, name AS id, name FROM venue',
  framework: 'SELECT id AS label, name AS id, name FROM framework',
} as const

const LABELS = {
  task: 'SELECT id AS label FROM task WHERE slug',
  method: 'SELECT id AS label FROM method WHERE slug',
  venue: 'SELECT id AS label FROM venue WHERE name',
  framework: 'SELECT id AS label FROM framework WHERE name',
} as const
