import { AskError } from '#contract/ask'
import type { Call } from '#contract/contract'
import { citeFile } from '#contract/cite/cite-file'
import {
  type CitationFormat,
  type CiteOptions,
  citationFormatNames,
  citeOptions,
  isCitationFormat,
} from '#contract/cite/formats'
import { fileName } from '#contract/export/file-name'
import { type Format, formats, tableOptions } from '#contract/export/table-options'
import { askTable } from '#contract/export/table-source'
import { describeTable, writeTable } from '#contract/export/write-table'
import { ATTACHED_FILE, attachedFile } from './attached-file'
import { attached, failed, json, statusOf } from './reply'
import type { Reply } from './reply'

/** What the answers say of the program that gives them. */
interface ApiOptions {
  call: Call
  tool: string
}

/**
 * Answers `/api/<method>`, and for its table `/api/<method>.csv` or another form, each with its
 * description under `-metadata.json`; for the papers that it names `/api/<method>.bibtex` and so on.
 */
export async function apiReply(options: ApiOptions, target: URL): Promise<Reply> {
  try {
    const query = readQuery(target.searchParams)
    if (target.pathname === ATTACHED_FILE) return await attachedFile(options.call, query)
    const path = readPath(target.pathname)
    const { format } = path
    if (format === undefined) return await answer(options.call, path.method, query)
    return isCitationFormat(format)
      ? await citations(options, { ...path, format }, query)
      : await download(options, { ...path, format }, query)
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
  format?: Format | CitationFormat
  isDescription: boolean
}

async function download(
  { call, tool }: ApiOptions,
  { method, format, isDescription }: Path & { format: Format },
  query: Query,
): Promise<Reply> {
  const { request, options } = divide(query, tableOptions.shape)
  const source = await askTable(call, { method, request }, tool)
  const { extension, mediaType, text } = writeTable(source, { ...options, format })
  const file = fileName(source.name, source.snapshot.date, extension)
  if (!isDescription) return attached(file, mediaType, text)
  const description = describeTable(source, { ...options, format }, file)
  if (description !== null)
    return attached(`${file}-metadata.json`, 'application/json', description)
  throw new AskError({ code: 'not-found', message: `A .${extension} file describes itself.` })
}

/** What the answer names, cited. */
async function citations(
  { call }: ApiOptions,
  { method, format }: Path & { format: CitationFormat },
  query: Query,
): Promise<Reply> {
  const { request, options } = divide(query, citeOptions.shape)
  const file = await citeFile(call, { method, request }, { ...options, format } as CiteOptions)
  const { parts, mediaType, extension, snapshot } = file
  return attached(fileName(method, snapshot.date, extension), mediaType, parts.join(''))
}

function readPath(pathname: string): Path {
  const [, method, extension, side] =
    /^\/api\/([\w-]+)(?:\.([a-z]+)(-metadata\.json)?)?$/.exec(pathname) ?? []
  if (method === undefined) throw notFound('An address of the archive is /api/<question>.')
  if (extension === undefined) return { method, isDescription: false }
  const format = formatOf(extension)
  if (format !== undefined && (side === undefined || !isCitationFormat(format)))
    return { method, format, isDescription: side !== undefined }
  const known = [...Object.values(formats).map((form) => form.extension), ...citationFormatNames]
  throw notFound(
    `There is nothing in the form “.${extension}”; there are ${known.map((form) => `.${form}`).join(', ')}.`,
  )
}

/** Citations go by their own names, since the ends of files leave open which is meant; .bib is BibTeX. */
function formatOf(extension: string): Format | CitationFormat | undefined {
  if (isCitationFormat(extension)) return extension
  if (extension === 'bib') return 'bibtex'
  const [format] = Object.entries(formats).find(([, form]) => form.extension === extension) ?? []
  return format as Format | undefined
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

/** Parts what asks the archive from what says how to write the answer. */
function divide(
  query: Query,
  shape: Readonly<Record<string, unknown>>,
): { request: Query; options: Query } {
  const entries = Object.entries(query)
  // The form stands in the path.
  const isOption = ([key]: readonly [string, string]) =>
    key !== 'format' && Object.hasOwn(shape, key)
  return {
    request: Object.fromEntries(entries.filter((entry) => !isOption(entry))),
    options: Object.fromEntries(entries.filter(isOption)),
  }
}
