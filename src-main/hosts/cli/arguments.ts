import type { LeaderboardsWanted } from '#contract/export/leaderboards-of'
import type { DiffOrder } from './diff-command'
import type { DownloadOrder } from './download-command'
import type { ExportOrder } from './export-command'
import type { ImportOrder } from './import-command'
import type { ParquetOrder } from './parquet-command'
import { isCitationFormat } from '#contract/cite/formats'
import { requests } from '#contract/contract'
import { citeFlags, isCommand, requestFlags, tableFlags, wordsKey } from './flags'
import type { AskedMethod, Command } from './flags'
import { UsageError, readLine } from './line'
import type { Line } from './line'

/** What a command line asks for. */
export type Order =
  | { command: 'usage'; of: Command | null }
  | { command: 'version' }
  | Question
  | ({ command: 'export' } & ExportOrder)
  | ({ command: 'import' } & ImportOrder)
  | { command: 'verify'; snapshot: string }
  | ({ command: 'parquet' } & ParquetOrder)
  | ({ command: 'diff' } & DiffOrder)
  | ({ command: 'download' } & DownloadOrder)
  | { command: 'serve'; port: number; archive?: string }

export interface Question {
  command: 'ask'
  method: AskedMethod
  request: Record<string, string | true>
  /** The file that holds the text of the request. */
  textFile?: string
  /** A text for reading, the whole reply as JSON, or its table or its papers as the options say. */
  form: 'text' | 'reply' | 'table' | 'citations'
  options: Readonly<Record<string, string>>
  /** The file to write instead of printing. */
  to?: string
  archive?: string
}

/** Reads the arguments after the program's name. Throws UsageError. */
export function readArguments(args: readonly string[]): Order {
  const [command = '--help', ...rest] = args
  if (command === '--help' || command === '-h') return { command: 'usage', of: null }
  if (command === '--version' || command === '-v') return { command: 'version' }
  if (command === 'help') return { command: 'usage', of: helpOf(rest) }
  if (!isCommand(command)) throw new UsageError(`There is no command “${command}”.`, null)

  const line = readLine(command, rest)
  if (line.has('help')) return { command: 'usage', of: command }
  if (command === 'export') return exportOrder(line)
  if (command === 'import') return importOrder(line)
  if (command === 'verify') return verifyOrder(line)
  if (command === 'diff') return diffOrder(line)
  if (command === 'download') return downloadOrder(line)
  if (command === 'serve') return serveOrder(line)
  return question(command, line)
}

/** `pwc help` and `pwc help papers` say what `--help` says. */
function helpOf([command]: readonly string[]): Command | null {
  if (command === undefined || isCommand(command)) return command ?? null
  throw new UsageError(`There is no command “${command}”.`, null)
}

function exportOrder(line: Line): Order {
  refuseWords(line)
  const to = line.text('to')
  const folder = line.text('parquet')
  if (folder !== undefined) return { command: 'parquet', folder, ...archiveOf(line) }
  const wanted = wantedOf(line)
  if (to === undefined) throw line.error('Say where to write: “--to FOLDER”, or “--to FILE.zip”.')
  return { command: 'export', wanted, options: optionsOf(line, tableFlags), to, ...archiveOf(line) }
}

function wantedOf(line: Line): LeaderboardsWanted {
  const [task, area] = [line.text('task'), line.text('area')]
  if ((task === undefined) === (area === undefined))
    throw line.error('Say whose leaderboards: “--task ID” or “--area ID”.')
  if (area === undefined) return { task: task ?? '', subtasks: line.has('subtasks') }
  if (line.has('subtasks')) throw line.error('“--subtasks” goes with “--task”.')
  return { area }
}

function importOrder(line: Line): Order {
  const to = line.text('to')
  if (line.words.length === 0 || line.words.includes(''))
    throw line.error('Say which folder or files to import.')
  const [name, report] = [line.text('name'), line.text('report')]
  if (!requests.import.shape.name.safeParse(name).success)
    throw line.error('“--name” takes 1 to 200 characters.')
  return {
    command: 'import',
    paths: line.words,
    ...(to !== undefined && { to }),
    ...(name !== undefined && { name }),
    ...(report !== undefined && { report }),
  }
}

function verifyOrder(line: Line): Order {
  const [snapshot, more] = line.words
  if (!snapshot || more !== undefined)
    throw line.error('Say which snapshot to verify: one of “pwc snapshots”, or a file.')
  return { command: 'verify', snapshot }
}

function diffOrder(line: Line): Order {
  const [old, newer, more] = line.words
  if (!old || !newer || more !== undefined)
    throw line.error('Say which two snapshots to compare: two of “pwc snapshots”, or files.')
  if (line.has('csv') && line.has('markdown'))
    throw line.error('Choose “--csv” or “--markdown”, not both.')
  const form = line.has('csv') ? 'csv' : line.has('markdown') ? 'markdown' : 'totals'
  const [area, task, to] = [line.text('area'), line.text('task'), line.text('to')]
  return {
    command: 'diff',
    old,
    new: newer,
    form,
    ...(area !== undefined && { area }),
    ...(task !== undefined && { task }),
    ...(to !== undefined && { to }),
  }
}

function downloadOrder(line: Line): Order {
  refuseWords(line)
  const to = line.text('to')
  if (to === undefined) throw line.error('Say where to download to: “--to FOLDER”.')
  return { command: 'download', to, start: line.has('start') }
}

function serveOrder(line: Line): Order {
  refuseWords(line)
  const port = line.text('port') ?? '0'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw line.error(`“${port}” is no port: give a number up to 65535.`)
  return { command: 'serve', port: Number(port), ...archiveOf(line) }
}

function question(method: AskedMethod, line: Line): Question {
  const request: Question['request'] = {}
  for (const { name } of requestFlags(method)) {
    const value = line.get(name)
    if (value !== undefined) request[name] = value
  }
  putWords(method, line, request)
  if (method === 'search' && String(request['text'] ?? '').trim() === '')
    throw line.error('Say what to search for.')
  const [to, textFile] = [line.text('to'), line.text('file')]
  if (textFile !== undefined && 'text' in request)
    throw line.error('Choose “--text” or “--file”, not both.')
  return {
    command: 'ask',
    method,
    request,
    ...(textFile !== undefined && { textFile }),
    ...formOf(line),
    ...(to !== undefined && { to }),
    ...archiveOf(line),
  }
}

function putWords(method: AskedMethod, line: Line, request: Question['request']): void {
  if (line.words.length === 0) return
  const key = wordsKey(method)
  if (key === null) return refuseWords(line)
  if (key in request) throw line.error(`“--${key}” is given twice.`)
  request[key] = line.words.join(' ')
}

function refuseWords(line: Line): void {
  const [word] = line.words
  if (word !== undefined) throw line.error(`“pwc ${line.command}” takes no “${word}”.`)
}

function formOf(line: Line): Pick<Question, 'form' | 'options'> {
  const [first, second] = ['json', 'csv', 'format'].filter((flag) => line.has(flag))
  if (second !== undefined) throw line.error(`Choose “--${first}” or “--${second}”, not both.`)
  const [options, ofCitations] = [optionsOf(line, tableFlags), optionsOf(line, citeFlags)]
  const [strayOfCitations] = Object.keys(ofCitations)
  // What is to be cited is no table and no page of facts.
  if (line.command === 'cite' && first === undefined) options['format'] = 'plain'
  if (isCitationFormat(options['format'])) return citationsOf(line, options, ofCitations)
  if (strayOfCitations !== undefined)
    throw line.error(`“--${strayOfCitations}” goes with a format of citations, such as bibtex.`)
  if (first === 'format' || first === 'csv')
    return { form: 'table', options: { format: 'csv', ...options } }
  const [stray] = Object.keys(options)
  if (stray !== undefined) throw line.error(`“--${stray}” goes with “--format” or “--csv”.`)
  return { form: first === 'json' ? 'reply' : 'text', options: {} }
}

function citationsOf(
  line: Line,
  { format = '', ...ofTables }: Record<string, string>,
  options: Record<string, string>,
): Pick<Question, 'form' | 'options'> {
  const [stray] = Object.keys(ofTables)
  if (stray !== undefined) throw line.error(`“--${stray}” goes with a table, not with citations.`)
  return { form: 'citations', options: { format, ...options } }
}

function optionsOf(line: Line, flags: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    flags.flatMap((flag) => {
      const value = line.text(flag)
      return value === undefined ? [] : [[flag, value]]
    }),
  )
}

function archiveOf(line: Line): { archive?: string } {
  const archive = line.text('archive')
  return archive === undefined ? {} : { archive }
}
