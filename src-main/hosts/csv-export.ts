import { AskError, ask } from '#contract/ask'
import { requests } from '#contract/contract'
import type { Call, InputOf, Method } from '#contract/contract'
import { csvOf, isTable } from '#contract/csv'
import { csvMetadata } from '#contract/csv-metadata'
import type { CsvColumns } from '#contract/csv-table'
import { everyItem } from '#contract/every-item'

export interface CsvRequest {
  method: string
  /** As an address or a command line spells it. */
  request: Readonly<Record<string, string | true>>
  columns: CsvColumns
}

export interface CsvNames {
  /** What the CSV file is called. */
  file: string
  /** The program and its version. */
  tool: string
}

export interface CsvExport {
  csv(): string
  /** The description that belongs beside the file. */
  metadata(names: CsvNames): Promise<string>
}

/** Asks a question for its table, a list to its end. Throws AskError. */
export async function exportTable(call: Call, asked: CsvRequest): Promise<CsvExport> {
  const { request, columns } = asked
  const method = methodWithTable(asked.method)
  const reply = await everyItem(call, method, request as InputOf<Method>)
  return {
    csv: () => csvOf(method, reply, columns),
    async metadata({ file, tool }) {
      const snapshot = await ask(call, 'info', {})
      const [title, address] = [titleOf(method, reply), addressOf(method, request)]
      return csvMetadata({ method, reply, columns, file, title, address, snapshot, tool })
    },
  }
}

function methodWithTable(method: string): Method {
  // A question that does not exist is left to the archive to refuse.
  const known = method as Method
  if (!Object.hasOwn(requests, method) || isTable(known)) return known
  throw new AskError({
    code: 'invalid-request',
    message: `The answer to “${method}” holds no table, so there is no CSV of it.`,
  })
}

function titleOf(method: Method, reply: object): string {
  const { task, dataset, title, name } = reply as Record<string, unknown>
  if (method === 'leaderboard') return `${task} on ${dataset}`
  return String(title ?? name ?? method)
}

/** Where the app shows the same; lists of leaderboards have no page of their own. */
function addressOf(method: Method, request: CsvRequest['request']): string {
  const query = new URLSearchParams(
    Object.entries(request).map(([key, value]) => [key, `${value}`]),
  )
  const page = method === 'areas' ? 'sota' : method
  const address = method === 'leaderboards' ? '/api/leaderboards' : `#/${page}`
  return query.size === 0 ? address : `${address}?${query}`
}
