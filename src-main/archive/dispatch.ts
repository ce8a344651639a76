import { z } from 'zod'
import { requests } from '#contract/contract'
import type { Answers, Call, Failure, Method } from '#contract/contract'
import { isDamage } from './damage'
import { ArchiveError } from './errors'
import { sayWhatIsWrong } from './refusal'

/** Who answers a question, which may have to be opened first. */
type Answerer = (method: Method) => Partial<Answers<Method>> | Promise<Partial<Answers<Method>>>

/**
 * Answers as a Call: the one place where a request is checked and an error becomes a Failure.
 * What the reader cannot do anything about goes to `log` whole, and to the reader as one sentence.
 */
export function dispatch(answerer: Answerer, log: (line: string) => void = () => {}): Call {
  return async (method, input) => {
    try {
      return { ok: true, value: await answer(answerer, method, input) }
    } catch (error) {
      return { ok: false, error: describe(error, `${method}`, log) }
    }
  }
}

async function answer(answerer: Answerer, method: string, input: unknown): Promise<unknown> {
  if (!isMethod(method))
    throw new ArchiveError(
      'invalid-request',
      `There is no question “${method}”; there are ${Object.keys(requests).join(', ')}.`,
    )
  const request: unknown = requests[method].parse(input)
  const reply = (await answerer(method))[method] as (request: unknown) => unknown
  return reply(request)
}

function isMethod(name: string): name is Method {
  return Object.hasOwn(requests, name)
}

function describe(error: unknown, method: string, log: (line: string) => void): Failure {
  if (error instanceof ArchiveError) return { code: error.code, message: error.message }
  if (error instanceof z.ZodError)
    return { code: 'invalid-request', message: sayWhatIsWrong(method, error) }
  log(`The question “${method}” failed: ${error instanceof Error ? error.stack : String(error)}`)
  if (isDamage(error)) return DAMAGED
  return { code: 'internal', message: 'The archive failed to answer; the log says why.' }
}

const DAMAGED: Failure = {
  code: 'unusable-file',
  message: 'The snapshot is damaged where this answer is kept; import its dumps again.',
}
