import { z } from 'zod'
import { AskError } from '../ask'
import { type ColumnChoice, readColumns } from './column-choice'
import { type Delimited, type Preset, presetNames, presets } from './presets'

/** The forms in which a table can be written, each with the end of its files' names and its type. */
export const formats = {
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  tsv: { extension: 'tsv', mediaType: 'text/tab-separated-values; charset=utf-8' },
  json: { extension: 'json', mediaType: 'application/json' },
  jsonl: { extension: 'jsonl', mediaType: 'application/jsonl' },
  markdown: { extension: 'md', mediaType: 'text/markdown; charset=utf-8' },
  latex: { extension: 'tex', mediaType: 'application/x-tex' },
  html: { extension: 'html', mediaType: 'text/html; charset=utf-8' },
} as const

export type Format = keyof typeof formats
/** Those that are no fields between delimiters. */
export type PlainFormat = Exclude<Format, 'csv' | 'tsv'>
export const formatNames = Object.keys(formats) as [Format, ...Format[]]

/** A switch, given as a boolean by the app and as text by an address or a command line. */
const flag = z.union([z.boolean(), z.stringbool()])

/**
 * How a table is written, flat like a request of the contract, so that an address and a command line
 * can say it as well. Whatever is absent is as the preset has it.
 */
export const tableOptions = z.strictObject({
  format: z.enum(formatNames).default('csv'),
  /** A ready-made choice of all that follows `columns`, for CSV. */
  preset: z.enum(presetNames).optional(),
  /** `shown`, `all`, or names joined by commas; see column-choice.ts. */
  columns: z.union([z.string().max(8000), z.array(z.string()).readonly()]).optional(),
  delimiter: z.enum(['comma', 'semicolon', 'tab']).optional(),
  decimal: z.enum(['point', 'comma']).optional(),
  newline: z.enum(['crlf', 'lf']).optional(),
  quotes: z.enum(['needed', 'all']).optional(),
  bom: flag.optional(),
  header: flag.optional(),
  guard: flag.optional(),
  numbers: flag.optional(),
})

export type TableOptions = z.input<typeof tableOptions>

/** Options with every gap filled. */
export type TableForm = { columns: ColumnChoice } & (
  | { format: 'csv' | 'tsv'; preset: Preset; delimited: Delimited }
  | { format: PlainFormat; preset: null; delimited: null }
)

/**
 * Fills the gaps: CSV is of the preset `data`; files for other programs have all columns, texts to be
 * read those that the page shows. Throws AskError for options that cannot be.
 */
export function formOf(options: TableOptions): TableForm {
  const { success, data, error } = tableOptions.safeParse(options)
  if (!success) throw refused(whatIsWrong(error))
  const { format, preset, columns: names, ...details } = data
  const columns = choiceOf(names ?? (isTextToRead(format) ? 'shown' : 'all'))
  if (format !== 'csv' && format !== 'tsv') {
    const [stray] = given({ preset, ...details })
    if (stray) throw refused(`The option “${stray}” goes with CSV and TSV only.`)
    return { format, columns, preset: null, delimited: null }
  }
  const name = preset ?? (format === 'tsv' ? 'tsv' : 'data')
  if (format === 'tsv' && name !== 'tsv') throw refused(`The preset “${name}” goes with CSV only.`)
  return {
    format: name === 'tsv' ? 'tsv' : 'csv',
    columns,
    preset: name,
    delimited: { ...presets[name], ...definedOf(details) },
  }
}

/** Forms for people, which say themselves where a table is from. */
export const isTextToRead = (format: Format) => ['markdown', 'latex', 'html'].includes(format)

const choiceOf = (columns: string | readonly string[]): ColumnChoice =>
  typeof columns === 'string' ? readColumns(columns) : columns

const given = (details: object) =>
  Object.entries(details).flatMap(([name, value]) => (value === undefined ? [] : [name]))

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

const definedOf = <T extends object>(details: T) =>
  Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== undefined),
  ) as Defined<T>

function whatIsWrong(error: z.ZodError): string {
  const issue = error.issues[0]
  if (issue?.code === 'unrecognized_keys') return `A table has no option “${issue.keys[0]}”.`
  if (issue?.path[0] === 'columns')
    return 'The option “columns” must be shown, all, or names joined by commas.'
  const wanted = issue?.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : 'yes or no'
  return `The option “${issue?.path.join('.')}” must be ${wanted}.`
}

const refused = (message: string) => new AskError({ code: 'invalid-request', message })
