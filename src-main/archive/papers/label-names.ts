import type { Database } from '../database'
import { fold } from '../text/fold'
import type { SetKind } from './paper-sets'

/** What the labels of the columns of papers name. */
export type LabelKind = Extract<SetKind, 'task' | 'method' | 'venue' | 'framework'>

/** The column of papers that holds the labels of a kind. */
export const LABEL_COLUMNS = {
  venue: 'venue',
  task: 'tasks',
  method: 'methods',
  framework: 'frameworks',
} as const

interface LabelName {
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
    return this.#db.first<{ label: number | null }>(LABELS[kind], { key })?.label ?? undefined
  }

  /** How many of all papers have each label, by the label. */
  papers(kind: LabelKind): Uint32Array {
    const rows = this.#db.all<{ label: number; papers: number }>(PAPERS[kind])
    const counts = new Uint32Array(1 + (rows.at(-1)?.label ?? 0))
    for (const { label, papers } of rows) counts[label] = papers
    return counts
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

const PAPERS = {
  task: 'SELECT id AS label, papers FROM task ORDER BY id',
  method: 'SELECT id AS label, papers FROM method ORDER BY id',
  venue: 'SELECT id AS label, papers FROM venue ORDER BY id',
  framework: 'SELECT id AS label, papers FROM framework ORDER BY id',
} as const

const LABELS = {
  task: `SELECT coalesce(
    (SELECT id FROM task WHERE slug = :key),
    (SELECT task_id FROM task_spelling WHERE slug = :key)) AS label`,
  method: 'SELECT id AS label FROM method WHERE slug = :key',
  venue: 'SELECT id AS label FROM venue WHERE name = :key',
  framework: 'SELECT id AS label FROM framework WHERE name = :key',
} as const
