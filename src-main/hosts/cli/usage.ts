import { z } from 'zod'
import { requests } from '#contract/contract'
import {
  type Line,
  answerLines,
  archiveLine,
  citeLines,
  fileLine,
  kept,
  ownUsage,
  tableLines,
} from './flag-lines'
import { isAsked, takesFile, wordsKey } from './flags'
import type { AskedMethod, Command } from './flags'

/** What each command is for, in the order of the program's help. */
export const purposes: Readonly<Record<Command, string>> = {
  home: 'What the snapshot holds, notable leaderboards, newest papers',
  info: 'Where the snapshot comes from: files, counts, import report',
  areas: 'State of the art by research area',
  tasks: 'Tasks, by area, words or year of the newest result',
  'task-facets': 'What a list of tasks can be narrowed to, in numbers',
  subtasks: 'The tasks right below a task (--id) or at the top of an area',
  task: 'A task with its leaderboards, subtasks and papers',
  leaderboards: 'Leaderboards, by task, dataset, area, metric, year or words, or the notable ones',
  'leaderboard-facets': 'What a list of leaderboards can be narrowed to, in numbers',
  leaderboard: 'A task on a dataset, ranked by one of its metrics',
  compare: 'Two to eight results of a leaderboard side by side',
  papers: 'Papers, by task, method, dataset, author, venue, year, code and more',
  'paper-facets': 'What a list of papers can be narrowed to, in numbers',
  paper: 'A paper with its results, repositories, tasks and methods',
  related: 'Papers near a paper: on the same leaderboards, of the same tasks, of similar text',
  cite: 'Cite papers, a leaderboard or the snapshot, in BibTeX and other forms',
  datasets: 'Datasets, by task, modality, language, parent, year, loaders or words',
  'dataset-facets': 'What a list of datasets can be narrowed to, in numbers',
  dataset: 'A dataset with its leaderboards, and how much it is used',
  methods: 'Methods, by area, collection, year or words',
  'method-facets': 'What a list of methods can be narrowed to, in numbers',
  'method-collections': 'The collections of methods, by area',
  method: 'A method with its papers in numbers, and what they are about',
  model: 'Every result that leaderboards report of a model',
  author: 'All that is under one name of an author',
  'co-authors': 'Who shares papers with an author',
  venues: 'Venues by series, by words',
  venue: 'The proceedings of a venue in numbers',
  repositories: 'Repositories, by owner or words',
  repository: 'A repository, the papers that link it and their results',
  search: 'Everything whose name or title matches',
  preferences: 'What you have decided: better ends of metrics, how views look',
  prefer: 'Decide which end of a metric is better',
  remember: 'Keep how a view looks',
  session: 'The tabs that a window had',
  'keep-session': 'Keep the tabs of a window',
  set: 'Change settings, such as the theme',
  'set-keys': 'Give a command of the app other keys',
  'trust-host': 'Open links of a host without asking, or ask again (--off)',
  'reset-settings': 'Have all settings, or the keys, as they came',
  snapshots: 'The snapshots that this computer keeps',
  'snapshot-info': 'Where a kept snapshot comes from: files, counts, import report',
  switch: 'Have another kept snapshot answer from now on',
  rename: 'Give a kept snapshot another name',
  remove: 'Delete a kept snapshot; what you made stays',
  library:
    'All that you keep (bookmarks, collections, notes and more), and where it is in this snapshot',
  bookmark: 'Keep a paper, a leaderboard or another thing, or take the bookmark away',
  note: 'Keep a note on a thing, in Markdown; an empty one takes it away',
  visit: 'Note in the history that you have opened a thing',
  collection: 'Make a collection, name or describe it anew, or delete it',
  collect: 'Put a thing into a collection, move it to a place there, or take it out',
  reading: 'Mark a paper as to read, reading or read',
  'save-search': 'Save a view under a name, name it anew, or forget it',
  attach: 'Keep where a PDF of a paper is on this computer, or forget it',
  attached: 'How the attached PDFs are at present: as they were, changed or missing',
  'attached-file': 'One attached PDF, seen to be one that can be opened',
  'search-library': 'Your notes, collections, bookmarks and saved searches with these words',
  'library-list': 'One list of what you keep, as a table',
  'keep-history': 'Note from now on which things you open, or no longer (--off)',
  'clear-history': 'Forget which things you have opened',
  'export-library': 'All that you keep and have decided, as JSON to restore or Markdown to read',
  'restore-library': 'Add what was exported to what you keep, or put it in its place',
  'own-results': 'The results that you added, and where each is in this snapshot',
  'own-result': 'Add a result of your own to a leaderboard, or change it (--id)',
  'remove-own-result': 'Remove a result of your own',
  'export-own-results': 'Your own results as a dump, or as the text of a proposal',
  export: 'Write every leaderboard of a task or an area, a file each; or all as Parquet',
  import: 'Make a snapshot from the dumps of the former site',
  download: 'Download the last official dumps, once you have seen how much that is',
  diff: 'Compare two snapshots',
  verify: 'Hold every byte of a snapshot against its seal',
  serve: 'Open the app in a browser on this machine',
}

/** The help of the program; `tool` is its name and version. */
export function usage(tool: string): string {
  const commands = Object.entries(purposes)
  return [
    `${tool}\n`,
    'pwc COMMAND [WORDS] [--FLAG VALUE]...\n',
    ...aligned(commands),
    '\nEvery question takes\n',
    ...aligned([...answerLines, archiveLine]),
    '\nA table (--format, --csv) takes\n',
    ...aligned(tableLines),
    '\nCitations (--format bibtex and so on) take\n',
    ...aligned(citeLines),
    `\n${kept}`,
    '“pwc COMMAND --help” lists the flags of a command.',
    'Exit code 0: done. 1: it failed, and a sentence says why. 2: the command was not understood.\n',
  ].join('\n')
}

/** The help of one command. */
export function commandUsage(command: Command): string {
  const [words, flags] = isAsked(command) ? [wordsOf(command), linesOf(command)] : ownUsage[command]
  return [
    `pwc ${command}${words} [--FLAG VALUE]...\n`,
    `${purposes[command]}.\n`,
    ...aligned(flags),
    '',
  ].join('\n')
}

const linesOf = (method: AskedMethod): Line[] => [
  ...requestLines(method),
  ...answerLines,
  ...tableLines,
  ...citeLines,
  archiveLine,
]

/** The words that a question takes beside its flags, as its help shows them. */
export function wordsOf(method: AskedMethod): string {
  const key = wordsKey(method)
  return key === null ? '' : key === 'text' ? ' [TEXT]' : ` ${key.toUpperCase()}`
}

/** What zod tells of one key. */
interface Schema {
  type?: string | string[]
  enum?: string[]
  default?: unknown
  minimum?: number
  maximum?: number
}

/** The flags that are its own: the keys of its request. */
export function requestLines(method: AskedMethod): Line[] {
  const { properties = {}, required = [] } = z.toJSONSchema(requests[method], {
    io: 'input',
    unrepresentable: 'any',
  })
  const lines = Object.entries(properties as Record<string, Schema>).map(([name, schema]): Line => [
    `--${name}${valueOf(schema)}`,
    [
      required.includes(name) && 'required',
      schema.maximum !== undefined && `${schema.minimum} to ${schema.maximum}`,
      schema.default !== undefined && schema.default !== '' && `${schema.default} when absent`,
      wordsKey(method) === name && 'may also be given as words',
    ]
      .filter(Boolean)
      .join('; '),
  ])
  return takesFile(method) ? [...lines, fileLine] : lines
}

function valueOf({ type, enum: choices }: Schema): string {
  if (choices) return ` ${choices.join('|')}`
  if (Array.isArray(type)) return ''
  return type === 'integer' ? ' NUMBER' : ' TEXT'
}

function aligned(lines: readonly Line[]): string[] {
  const width = Math.max(...lines.map(([left]) => left.length).filter((length) => length < 40))
  return lines.map(([left, right]) =>
    right === ''
      ? `  ${left}`
      : left.length > width
        ? `  ${left}\n  ${' '.repeat(width)}  ${right}`
        : `  ${left.padEnd(width)}  ${right}`,
  )
}
