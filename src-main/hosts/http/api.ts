import { AskError } from '#contract/ask'
import type { Call } from '#contract/contract'
import { fileName } from '#contract/export/file-name'
import { type Format, formats, tableOptions } from '#contract/export/table-options'
import { askTable } from '#contract/export/table-source'
import { describeTable, writeTable } from '#contract/export/write-table'
import { ATTACHED_FILE, attachedFile } from './attached-file'
import { attached, failed, json, statusOf } from './reply'
import type { Reply } from './reply'

/** What the answers say of the program that gives them. */
export interface ApiOptions {
  call: Call
  tool: string
}

/**
 * Answers `/api/<method>`, and for its table `/api/<method>.csv` or another form, each with its
 * description under `-metadata.json`.
 */
export async function apiReply(options: ApiOptions, target: URL): Promise<Reply> {
  try {
    const query = readQuery(target.searchParams)
    if (target.pathname === ATTACHED_FILE) return await attachedFile(options.call, query)
    const path = readPath(target.pathname)
    return path.format === undefined
      ? await answer(options.call, path.method, query)
      : await download(options, { ...path, format: path.format }, query)
  } catch (error) {
    if (error instanceof AskError) return failed(statusOf[error.code], error)
    throw error
  }
}

type Query = Record<string, string>

/** The archive's answer as JSON. */
export async function answer(call: Call, method: string, request: unknown): Promise<Reply> {
  const outcome = await call(method, request)
  if (outcome.ok) return json(200, outcome.value)
  return failed(statusOf[outcome.error.code], outcome.error)
}

interface Path {
  method: string
  /** The form of the table; the whole reply is wanted when absent. */
  format?: Format
  isDescription: boolean
}

async function download(
  { call, tool }: ApiOptions,
  { method, format, isDescription }: Path & { format: Format },
  query: Query,
): Promise<Reply> {
  const { request, options } = divide(query)
  const source = await askTable(call, { method, request }, tool)
  const { extension, mediaType, text } = writeTable(source, { ...options, format })
  const file = fileName(source.name, source.snapshot.date, extension)
  if (!isDescription) return attached(file, mediaType, text)
  const description = describeTable(source, { ...options, format }, file)
  if (description !== null)
    return attached(`${file}-metadata.json`, 'application/json', description)
  throw new AskError({ code: 'not-found', message: `A .${extension} file describes itself.` })
}

function readPath(pathname: string): Path {
  const [, method, extension, side] =
    /^\/api\/([\w-]+)(?:\.([a-z]+)(-metadata\.json)?)?$/.exec(pathname) ?? []
  if (method === undefined) throw notFound('An address of the archive is /api/<question>.')
  if (extension === undefined) return { method, isDescription: false }
  const [format] = Object.entries(formats).find(([, form]) => form.extension === extension) ?? []
  if (format !== undefined)
    return { method, format: format as Format, isDescription: side !== undefined }
  const known = Object.values(formats).map((form) => `.${form.extension}`)
  throw notFound(`There is no table in the form “.${extension}”; there are ${known.join(', ')}.`)
}

const notFound = (message: string) => new AskError({ code: 'not-found', message })

/** A query as a request. It has no prototype, so that no name in it means anything special. */
function readQuery(query: URLSearchParams): Query {
  const request: Query = Object.create(null)
  for (const [key, value] of query) {
    if (key in request)
      throw new AskError({ code: 'invalid-request', message: `The field “${key}” is given twice.` })
    request[key] = value
  }
  return request
}

/** Parts what asks the archive from what says how to write the table. */
function divide(query: Query): { request: Query; options: Query } {
  const { format: _, ...shape } = tableOptions.shape
  const entries = Object.entries(query)
  const isOption = ([key]: readonly [string, string]) => Object.hasOwn(shape, key)
  return {
    request: Object.fromEntries(entries.filter((entry) => !isOption(entry))),
    options: Object.fromEntries(entries.filter(isOption)),
  }
}
