import { citationFormatNames } from '#contract/cite/formats'
import { presetNames } from '#contract/export/presets'
import { formatNames } from '#contract/export/table-options'
import type { OwnCommand } from './flags'

/** A flag with its values, and what it means. */
export type Line = readonly [left: string, right: string]

/** Those of every question. */
export const answerLines: readonly Line[] = [
  ['--json', 'the whole reply as JSON: all that was asked for, not the rows of its table alone'],
  [
    `--format ${formatNames.join('|')}`,
    'its table in that form; a list is followed to its end unless --limit is given',
  ],
  ['--csv', 'short for --format csv'],
  [
    `--format ${citationFormatNames.join('|')}`,
    'the papers that it names, cited in that form; plain for “pwc cite” when absent',
  ],
  ['--to FILE', 'write there instead of printing, with FILE’s description beside a table'],
]

/** How a table is written. */
export const tableLines: readonly Line[] = [
  [
    '--columns shown|all|NAMES',
    'those that the app shows, every one, or some by name, joined by commas; all when absent, ' +
      'but those shown in a text to be read',
  ],
  [`--preset ${presetNames.join('|')}`, 'what all of the following are; data when absent'],
  ['--delimiter comma|semicolon|tab', ''],
  ['--decimal point|comma', 'the decimal sign of numbers'],
  ['--newline crlf|lf', ''],
  ['--quotes needed|all', 'which fields stand between quotes'],
  ['--bom yes|no', 'the mark by which Excel knows UTF-8'],
  ['--header yes|no', ''],
  ['--guard yes|no', 'an apostrophe before what a spreadsheet would run as a formula'],
  ['--numbers yes|no', 'a column of numbers beside each column of scores'],
]

/** How things are cited. */
export const citeLines: readonly Line[] = [
  ['--archived yes|no', 'each entry says which snapshot it is archived in'],
  [
    '--letters latex|utf-8',
    'letters beyond ASCII as commands or as they are; as commands in BibTeX when absent',
  ],
]

/** Of a question with a text that may be long. */
export const fileLine: Line = ['--file FILE', 'instead of --text: the text is read from there']

export const archiveLine: Line = [
  '--archive FILE',
  'the snapshot file to ask; PWC_ARCHIVE, or the kept snapshot in use, when absent',
]

export const kept =
  'What you decide is kept in the folder PWC_DATA; where the desktop app keeps it, when absent.'

const exportLines: readonly Line[] = [
  ['--task ID', 'the leaderboards of this task'],
  ['--subtasks', 'and those of every task below it'],
  ['--area ID', 'those of all tasks of a research area'],
  ['--to FOLDER|FILE.zip', 'a new or empty folder, or a zip file'],
  ['--parquet FOLDER', 'instead, the whole snapshot as Parquet files in a new folder'],
  [`--format ${formatNames.join('|')}`, 'csv when absent'],
]
const importLines: readonly Line[] = [
  ['--to FILE', 'the snapshot to write; kept with the others and used from now on, when absent'],
  ['--name TEXT', 'what to call it'],
  ['--report FILE', 'write what was read, stored, repaired and skipped there, as JSON'],
]
const diffLines: readonly Line[] = [
  ['--csv', 'every change as CSV; totals when absent'],
  ['--markdown', 'every change as Markdown'],
  ['--area ID', 'only changes in this research area'],
  ['--task ID', 'only changes in this task'],
  ['--to FILE', 'write there instead of printing'],
]
const downloadLines: readonly Line[] = [
  ['--to FOLDER', 'required; where the dumps go'],
  ['--start', 'begin; only what would be downloaded is told when absent'],
]
const serveLines: readonly Line[] = [
  ['--port NUMBER', 'a fixed port of 127.0.0.1; a free one when absent'],
  archiveLine,
]

/** The words and flags of the commands that are no questions. */
export const ownUsage: Readonly<Record<OwnCommand, [words: string, flags: readonly Line[]]>> = {
  export: ['', [...exportLines, ...tableLines, archiveLine]],
  import: [' FOLDER|FILE...', importLines],
  verify: [' SNAPSHOT|FILE', []],
  diff: [' OLD NEW', diffLines],
  download: ['', downloadLines],
  serve: ['', serveLines],
}
