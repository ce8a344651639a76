import { changes } from '#contract/changes'
import type { Call, Failure, Outcome } from '#contract/contract'
import { START } from './address-root'
import { desktop } from './desktop/bridge'

/** The one way to the archive: the bridge of the desktop app, else the loopback host over HTTP. */
export const call: Call = (method, request) => transport()(method, request)

let chosen: Call | null = null

function transport(): Call {
  chosen ??= choose()
  return chosen
}

function choose(): Call {
  const bridge = desktop()
  if (bridge) return bridge.call
  // Never over HTTP inside the desktop app: it would hide a broken preload script.
  if (location.protocol === 'http:') return overHttp(sessionStorage.getItem('token') ?? '')
  return async () => failed('The connection to the archive is missing. Start the program again.')
}

/** Keeps the token that the loopback host hands over in the address, and takes it out of sight. */
export function takeToken(): void {
  const match = /[#?&]token=([\w-]+)&?/.exec(location.hash)
  if (match?.[1]) {
    sessionStorage.setItem('token', match[1])
    const rest = location.hash.replace(/token=[\w-]+&?/, '').replace(/[?&]$/, '')
    history.replaceState(history.state, '', rest === '#' ? START : rest)
  }
}

const overHttp =
  (token: string): Call =>
  async (method, request) => {
    const authorization = `Bearer ${token}`
    try {
      const reply = changes.has(method)
        ? await fetch(`/api/${method}`, {
            method: 'POST',
            headers: { authorization, 'content-type': 'application/json' },
            body: JSON.stringify(request),
            // Also when the window is being closed; the browser takes no long ones for that.
            keepalive: method === 'keep-session',
          })
        : await fetch(`/api/${method}?${queryOf(request)}`, { headers: { authorization } })
      const body: unknown = await reply.json()
      return reply.ok ? { ok: true, value: body } : { ok: false, error: body as Failure }
    } catch {
      return { ok: false, error: NO_ANSWER }
    }
  }

/** The bytes of a PDF that the reader attached, from the loopback host. */
export async function fetchAttached(request: {
  id: string
  path: string
}): Promise<Blob | Failure> {
  const authorization = `Bearer ${sessionStorage.getItem('token') ?? ''}`
  try {
    const reply = await fetch(`/api/attached-file.pdf?${queryOf(request)}`, {
      headers: { authorization },
    })
    return reply.ok ? await reply.blob() : ((await reply.json()) as Failure)
  } catch {
    return NO_ANSWER
  }
}

const NO_ANSWER: Failure = {
  code: 'internal',
  message: 'The archive does not answer. Is the program that serves it still running?',
}

function queryOf(request: unknown): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, part] of Object.entries(request as object)) {
    if (part !== undefined) query.append(name, String(part))
  }
  return query
}

const failed = (message: string): Outcome => ({ ok: false, error: { code: 'internal', message } })
