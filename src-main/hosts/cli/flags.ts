import { requests } from '#contract/contract'
import type { Method } from '#contract/contract'
import { whileRunning } from '#contract/snapshot-requests'
import { citeOptions } from '#contract/cite/formats'
import { tableOptions } from '#contract/export/table-options'

/** A flag of a command: one key of a request of the contract, or one of the program's own. */
export interface Flag {
  name: string
  /** A switch is on when named; any other flag takes a value. */
  isSwitch: boolean
  /** Whether its value names a file or a folder, so that an empty one means nothing. */
  isPath: boolean
}

/** The requests that a command line asks by their own name. */
export type AskedMethod = Exclude<Method, (typeof whileRunning)[number]>

export type OwnCommand = Exclude<keyof typeof ownFlags, 'question'>
export type Command = AskedMethod | OwnCommand

/** How a table is written; the first of them asks for one. */
export const tableFlags = Object.keys(tableOptions.shape)

/** How things are cited, beside the format that asks for it. */
export const citeFlags = Object.keys(citeOptions.shape).filter((name) => name !== 'format')

const ownFlags = {
  question: ['json*', 'csv*', ...tableFlags, ...citeFlags, 'to', 'archive', 'help*'],
  export: ['task', 'area', 'subtasks*', 'parquet', ...tableFlags, 'to', 'archive', 'help*'],
  import: ['to', 'name', 'report', 'help*'],
  verify: ['help*'],
  diff: ['csv*', 'markdown*', 'area', 'task', 'to', 'help*'],
  download: ['to', 'start*', 'help*'],
  serve: ['port', 'archive', 'help*'],
}

/** The program's own flags that name a file or a folder. */
const PATHS = new Set(['to', 'archive', 'report', 'parquet'])

/** Whether a word is a question of the contract that the command line asks. */
export const isAsked = (name: string): name is AskedMethod =>
  Object.hasOwn(requests, name) && !whileRunning.some((each) => each === name)

/** Whether a word is a command. */
export const isCommand = (name: string): name is Command =>
  isAsked(name) || (name !== 'question' && Object.hasOwn(ownFlags, name))

/** The keys of a question's request as flags, in the order of the contract. */
export function requestFlags(method: Method): Flag[] {
  return Object.entries(requests[method].shape).map(([name, schema]) => ({
    name,
    // Only a switch takes true as it is: numbers make 1 of it, and texts refuse it.
    isSwitch: schema.safeParse(true).data === true,
    isPath: false,
  }))
}

/** Whether the text of a question may be read from a file, since it may be too long for a command line. */
export const takesFile = (method: Method): boolean =>
  method === 'note' || method === 'restore-library'

/** Every flag that a command takes. */
export function flagsOf(command: Command): Flag[] {
  const own = (isAsked(command) ? ownFlags.question : ownFlags[command]).map((name) => ({
    name: name.replace('*', ''),
    isSwitch: name.endsWith('*'),
    isPath: PATHS.has(name),
  }))
  if (!isAsked(command)) return own
  const file = takesFile(command) ? [{ name: 'file', isSwitch: false, isPath: true }] : []
  return [...requestFlags(command), ...file, ...own]
}

/** The key that words without a flag fill: `pwc task image-classification`, `pwc search graph`. */
export function wordsKey(
  method: Method,
): 'id' | 'snapshot' | 'name' | 'url' | 'text' | 'paper' | null {
  const { shape } = requests[method]
  if ('id' in shape) return 'id'
  if (method === 'cite') return 'paper'
  if ('snapshot' in shape) return 'snapshot'
  if ('name' in shape) return 'name'
  if ('url' in shape) return 'url'
  return 'text' in shape ? 'text' : null
}
