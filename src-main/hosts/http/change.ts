import { changes } from '#contract/changes'
import type { Call } from '#contract/contract'
import { answer } from './api'
import { failed } from './reply'
import type { Reply } from './reply'

/** The request that an address changes something with, or null: `/api/<method>`, whatever follows it. */
export function changeAt(pathname: string): string | null {
  const [, method = ''] = /^\/api\/([\w-]+)/.exec(pathname) ?? []
  return changes.has(method) ? method : null
}

/** Makes the change that the body asks for. The guards have seen to it that the body is small. */
export async function changeReply(
  call: Call,
  { pathname, search }: URL,
  incoming: AsyncIterable<Buffer>,
): Promise<Reply> {
  const method = changeAt(pathname)
  if (method === null || pathname !== `/api/${method}` || search !== '')
    return failed(400, ELSEWHERE)
  const text = await readText(incoming)
  const request = text === null ? undefined : parse(text)
  return request === undefined ? failed(400, NO_JSON) : answer(call, method, request)
}

/** Null when the body breaks off or is not UTF-8. */
async function readText(incoming: AsyncIterable<Buffer>): Promise<string | null> {
  try {
    const parts: Buffer[] = []
    for await (const part of incoming) parts.push(part)
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    return null
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const ELSEWHERE = {
  code: 'invalid-request',
  message: 'A change is sent to /api/<change>, with nothing behind it: its fields are in the body.',
} as const

const NO_JSON = { code: 'invalid-request', message: 'The body does not read as JSON.' } as const
