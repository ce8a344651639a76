import type { Failure, FailureCode } from '#contract/contract'

export interface Reply {
  status: number
  headers: Readonly<Record<string, string>>
  body: string | Buffer
}

/** The status of each failure of the archive. */
export const statusOf: Readonly<Record<FailureCode, number>> = {
  'invalid-request': 400,
  forbidden: 403,
  'not-found': 404,
  'unusable-file': 500,
  internal: 500,
}

export const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

/** A failure as `{code, message}`, with what HTTP wants beside some statuses. */
export function failed(status: number, { code, message }: Failure): Reply {
  const reply = json(status, { code, message })
  return { ...reply, headers: { ...reply.headers, ...companions.get(status) } }
}

const companions = new Map<number, Record<string, string>>([
  [401, { 'www-authenticate': 'Bearer' }],
  [405, { allow: 'GET, HEAD' }],
  // The rest of the body would otherwise be read as the next request.
  [413, { connection: 'close' }],
])
