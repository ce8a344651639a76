import type { Call, Failure, FailureCode, InputOf, Method, ReplyOf } from './contract'

/** A failure of the archive as an exception: the same code and the same sentence. */
export class AskError extends Error {
  readonly code: FailureCode

  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'AskError'
    this.code = failure.code
  }
}

/** Asks over any transport, with the types of the contract. Throws AskError when refused. */
export async function ask<M extends Method>(
  call: Call,
  method: M,
  request: InputOf<M>,
): Promise<ReplyOf<M>> {
  const outcome = await call(method, request)
  if (!outcome.ok) throw new AskError(outcome.error)
  return outcome.value as ReplyOf<M>
}
