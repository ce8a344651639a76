import type { FailureCode } from '#contract/contract'

/** A failure that the reader may see: its message is one plain sentence. */
export class ArchiveError extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ArchiveError'
    this.code = code
  }
}

/** The value, or the failure that says what was looked for. */
export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new ArchiveError('not-found', `${what} is not in this snapshot.`)
  return value
}
