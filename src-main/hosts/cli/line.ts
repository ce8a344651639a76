import { parseArgs } from 'node:util'
import { flagsOf } from './flags'
import type { Command, Flag } from './flags'

/** A command line that cannot be understood; the message says why. */
export class UsageError extends Error {
  readonly command: Command | null

  constructor(message: string, command: Command | null) {
    super(message)
    this.name = 'UsageError'
    this.command = command
  }
}

/** The flags of a command line with their values, and its words. */
export class Line {
  readonly words: string[] = []
  readonly #values = new Map<string, string | true>()

  constructor(readonly command: Command) {}

  set(flag: string, value: string | true): void {
    if (this.#values.has(flag)) throw this.error(`“--${flag}” is given twice.`)
    this.#values.set(flag, value)
  }

  has(flag: string): boolean {
    return this.#values.has(flag)
  }

  get(flag: string): string | true | undefined {
    return this.#values.get(flag)
  }

  text(flag: string): string | undefined {
    const value = this.#values.get(flag)
    return value === true ? undefined : value
  }

  error(message: string): UsageError {
    return new UsageError(message, this.command)
  }
}

/** Reads what follows a command. Throws UsageError for a flag that the command does not have. */
export function readLine(command: Command, args: readonly string[]): Line {
  const line = new Line(command)
  const flags = new Map(flagsOf(command).map((flag) => [flag.name, flag]))
  const options = Object.fromEntries(
    [...flags.values()].map(({ name, isSwitch }) => [
      name,
      { type: isSwitch ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional') line.words.push(token.value)
    if (token.kind === 'option') readFlag(line, flags.get(token.name), token)
  }
  return line
}

interface FlagToken {
  rawName: string
  value: string | undefined
  inlineValue: boolean | undefined
}

function readFlag(line: Line, flag: Flag | undefined, token: FlagToken): void {
  const { rawName, value, inlineValue } = token
  if (!flag) throw line.error(`“pwc ${line.command}” has no flag “${rawName}”.`)
  if (flag.isSwitch) {
    if (value !== undefined) throw line.error(`“${rawName}” takes no value.`)
    return line.set(flag.name, true)
  }
  // What looks like a flag is one that was typed too early; `--text=-x` says it is not.
  if (value === undefined || (!inlineValue && value.startsWith('-')))
    throw line.error(`“${rawName}” needs a value.`)
  if (value === '' && flag.isPath)
    throw line.error(`“${rawName}” needs a name, and not an empty one.`)
  line.set(flag.name, value)
}
