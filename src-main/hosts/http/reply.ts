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

/** A reply in JSON. */
export const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

/** A failure as `{code, message}`, with what HTTP wants beside some statuses. */
export function failed(
  status: number,
  { code, message, allow }: Failure & { allow?: string },
): Reply {
  const reply = json(status, { code, message })
  const headers = { ...reply.headers, ...companions.get(status), ...(allow && { allow }) }
  return { ...reply, headers }
}

const companions = new Map<number, Record<string, string>>([
  [401, { 'www-authenticate': 'Bearer' }],
  // The rest of the body would otherwise be read to its end, or as the next request.
  [411, { connection: 'close' }],
  [413, { connection: 'close' }],
])

/** A file to be saved under a name. */
export const attached = (file: string, type: string, body: Reply['body']): Reply => ({
  status: 200,
  headers: { 'content-type': type, 'content-disposition': disposition(file) },
  body,
})

/** A name with letters beyond ASCII is also given encoded (RFC 6266), after one for older programs. */
function disposition(file: string): string {
  const plain = `attachment; filename="${file.replace(/[^\w.-]/g, '_')}"`
  return /^[\w.-]+$/.test(file)
    ? plain
    : `${plain}; filename*=UTF-8''${encodeURIComponent(file.toWellFormed())}`
}
