import { AskError } from '#contract/ask'
import type { Call } from '#contract/contract'
import { exportTable } from '../csv-export'
import type { CsvRequest } from '../csv-export'
import { failed, json, statusOf } from './reply'
import type { Reply } from './reply'

/** What the answers say of the program that gives them. */
export interface ApiOptions {
  call: Call
  tool: string
}

/** Answers `/api/<method>`, `/api/<method>.csv` and `/api/<method>.csv-metadata.json`. */
export async function apiReply({ call, tool }: ApiOptions, target: URL): Promise<Reply> {
  try {
    const { method, form } = readPath(target.pathname)
    const request = readQuery(target.searchParams)
    if (form === undefined) return await answer(call, method, request)
    const table = await exportTable(call, takeColumns(method, request))
    const file = `${method}.csv`
    return form === 'csv'
      ? download('text/csv; charset=utf-8; header=present', file, table.csv())
      : download('application/json', `${file}-metadata.json`, await table.metadata({ file, tool }))
  } catch (error) {
    if (error instanceof AskError) return failed(statusOf[error.code], error)
    throw error
  }
}

async function answer(call: Call, method: string, request: CsvRequest['request']): Promise<Reply> {
  const outcome = await call(method, request)
  if (outcome.ok) return json(200, outcome.value)
  return failed(statusOf[outcome.error.code], outcome.error)
}

function readPath(pathname: string): { method: string; form?: 'csv' | 'csv-metadata.json' } {
  const match = /^\/api\/(\w+)(?:\.(csv|csv-metadata\.json))?$/.exec(pathname)
  const [, method, form] = match ?? []
  if (method === undefined)
    throw new AskError({
      code: 'not-found',
      message: 'An address of the archive is /api/<question>.',
    })
  return form === undefined ? { method } : { method, form: form as 'csv' | 'csv-metadata.json' }
}

/** A query as a request. It has no prototype, so that no name in it means anything special. */
function readQuery(query: URLSearchParams): Record<string, string> {
  const request: Record<string, string> = Object.create(null)
  for (const [key, value] of query) {
    if (key in request)
      throw new AskError({ code: 'invalid-request', message: `The field “${key}” is given twice.` })
    request[key] = value
  }
  return request
}

function takeColumns(method: string, query: Record<string, string>): CsvRequest {
  const { columns = 'all', ...request } = query
  if (columns !== 'all' && columns !== 'shown')
    throw new AskError({
      code: 'invalid-request',
      message: 'The field “columns” must be one of all, shown.',
    })
  return { method, request, columns }
}

// The name is one of the contract's, so it needs no quoting.
const download = (type: string, file: string, body: string): Reply => ({
  status: 200,
  headers: { 'content-type': type, 'content-disposition': `attachment; filename="${file}"` },
  body,
})
