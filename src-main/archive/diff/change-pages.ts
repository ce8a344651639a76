import {
  type DiffAction,
  type DiffChange,
  type DiffKind,
  type DiffPage,
  diffActions,
  diffKinds,
} from '#contract/diff'
import type { Database } from '../database'
import { noSuchPlace, readPlace, writePlace } from '../queries/place'
import { fold } from '../text/fold'
import { ChangeFilter } from './change-filter'
import type { ChangeRows } from './change-rows'

/** Which changes are asked for; all when nothing is said. */
export interface DiffFilter {
  kind?: DiffKind | undefined
  action?: DiffAction | undefined
  /** Slugs. */
  area?: string | undefined
  task?: string | undefined
  /** Words that the names hold, whatever their case. */
  text?: string | undefined
}

export interface DiffRequest extends DiffFilter {
  limit: number
  /** The place of the first change, counted from 0; not looked at with `after`. */
  start?: number | undefined
  /** What the page before gave as `next`. */
  after?: string | undefined
}

/** The changes of a comparison, page by page. */
export class ChangePages {
  /** The filter that was counted last: pages of one list are asked for one after the other. */
  #counted: { filter: string; total: number } | undefined

  constructor(
    private readonly db: Database,
    private readonly changes: ChangeRows,
  ) {}

  page({ limit, start = 0, after, ...wanted }: DiffRequest): DiffPage {
    const total = this.#total(wanted)
    const filter = filterOf(wanted)
    const last = after === undefined ? null : this.#lastBefore(after)
    if (last) filter.add(FOLLOWS, { last: last.id })
    const ids = this.db.all<{ id: number }>(
      `SELECT id FROM change WHERE ${filter} ORDER BY kind, action, id LIMIT :limit OFFSET :skip`,
      { ...filter.parameters, limit, skip: last ? 0 : start },
    )
    const from = last?.place ?? start
    const end = from + ids.length
    const lastId = ids.at(-1)?.id
    return {
      total,
      start: from,
      items: this.changes.of(ids.map(({ id }) => id)),
      next: lastId !== undefined && end < total ? writePlace({ part: end, row: lastId }) : null,
    }
  }

  /** All that the filter lets pass, some at a time. */
  *every(wanted: DiffFilter): Generator<readonly DiffChange[]> {
    for (let after: string | undefined; ;) {
      const { items, next } = this.page({ ...wanted, limit: AT_ONCE, after })
      yield items
      if (next === null) return
      after = next
    }
  }

  /** The last change of the page before, and how many there were up to it. */
  #lastBefore(after: string): { id: number; place: number } {
    const { row: id, part: place } = readPlace(after)
    if (!this.db.first('SELECT 1 FROM change WHERE id = :id', { id })) throw noSuchPlace()
    return { id, place }
  }

  #total(wanted: DiffFilter): number {
    const filter = filterOf(wanted)
    const asked = JSON.stringify(filter.parameters)
    if (this.#counted?.filter === asked) return this.#counted.total
    const sql = COUNTED[askedFor(filter)] ?? `SELECT count(*) AS total FROM change WHERE ${filter}`
    const total = this.db.first<{ total: number }>(sql, filter.parameters)?.total ?? 0
    this.#counted = { filter: asked, total }
    return total
  }
}

const AT_ONCE = 500

/** What was counted when the snapshots were compared, by what a filter asks for. */
const COUNTED: Readonly<Record<string, string>> = {
  area: 'SELECT changes AS total FROM area WHERE slug = :area',
  task: 'SELECT changes AS total FROM task WHERE slug = :task',
}

const askedFor = ({ parameters }: ChangeFilter) => Object.keys(parameters).join()

// To skip many rows takes long, so a page goes on from the last change of the page before.
const FOLLOWS =
  '(kind, action, id) > (SELECT kind, action, id FROM change AS last WHERE last.id = :last)'

function filterOf({ kind, action, area, task, text }: DiffFilter): ChangeFilter {
  const filter = new ChangeFilter()
  if (kind) filter.add('kind = :kind', { kind: diffKinds.indexOf(kind) })
  if (action) filter.add('action = :action', { action: diffActions.indexOf(action) })
  if (task !== undefined) filter.add(IN_TASK, { task })
  if (area !== undefined) filter.add(IN_AREA, { area })
  if (text) filter.add('instr(folded, :text) > 0', { text: fold(text) })
  return filter
}

const IN_TASK = `id IN (
  SELECT change_id FROM change_task JOIN task ON task.id = task_id WHERE task.slug = :task)`

// Asked of one change at a time: an area can hold most of them.
const IN_AREA = `EXISTS (
  SELECT 1 FROM change_task JOIN task_area USING (task_id)
  WHERE change_id = change.id AND area_id = (SELECT id FROM area WHERE slug = :area))`
