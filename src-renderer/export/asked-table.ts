import type { Call } from '#contract/contract'
import { type TableSource, askTable, onlyRows } from '#contract/export/table-source'
import type { TableOptions } from '#contract/export/table-options'
import { tableOf } from '#contract/export/tables'
import { version } from '../../package.json'
import { call } from '../transport'
import { type ExportForm, columnsOf, optionsOf } from './export-form'
import type { TablePart } from './export-part'

/** What writes the files. */
export const tool = `Papers With Code Offline ${version}`

/** Follows work that may be long. */
export interface Work {
  signal: AbortSignal
  /** Told how many rows or leaderboards are done. */
  done: (count: number) => void
}

/** Asks for the whole table, a list to its end. Throws AskError, or the signal's reason when stopped. */
export async function askedTable(part: TablePart, work?: Work): Promise<TableSource> {
  const source = await askTable(work ? followed(call, work) : call, part, tool)
  return part.picked ? onlyRows(source, part.picked) : source
}

/** The form as options for a table that is at hand. */
export function tableOptionsOf(
  form: Pick<ExportForm, 'format' | 'preset' | 'details' | 'columns'>,
  part: TablePart,
  { method, reply }: TableSource,
): TableOptions {
  const table = tableOf(method, reply)
  if (!table) throw new TypeError(`The reply to “${method}” holds no table.`)
  return { ...optionsOf(form), columns: columnsOf(form.columns, part, table) }
}

/** The same way to the archive, which counts the items that come and ends when it is told to. */
export function followed(call: Call, { signal, done }: Work): Call {
  let items = 0
  return async (method, request) => {
    signal.throwIfAborted()
    const outcome = await call(method, request)
    if (outcome.ok) items += itemsIn(outcome.value)
    done(items)
    return outcome
  }
}

function itemsIn(reply: unknown): number {
  const { items } = reply as { items?: unknown }
  return Array.isArray(items) ? items.length : 0
}
