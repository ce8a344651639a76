import type { Call, Failure, Outcome } from '#contract/contract'

/** What a Worker, a MessagePort and a worker's `parentPort` have in common. */
interface Port {
  postMessage(message: unknown): void
  on(event: 'message', listen: (message: unknown) => void): unknown
}

interface Question {
  id: number
  method: string
  request: unknown
}

interface Answer {
  id: number
  outcome: Outcome
}

export interface PortCall {
  call: Call
  /** Answers everything still asked, and everything asked later, with this failure. */
  end(failure: Failure): void
}

/** Asks over a port whose other end is served by `answerOn`. */
export function callOver(port: Port): PortCall {
  const waiting = new Map<number, (outcome: Outcome) => void>()
  let ended: Outcome | undefined
  let lastId = 0

  port.on('message', (message) => {
    const { id, outcome } = message as Answer
    waiting.get(id)?.(outcome)
    waiting.delete(id)
  })

  return {
    call: (method, request) =>
      new Promise((resolve) => {
        if (ended) return resolve(ended)
        const id = ++lastId
        try {
          port.postMessage({ id, method, request } satisfies Question)
          waiting.set(id, resolve)
        } catch {
          resolve(UNSENDABLE)
        }
      }),
    end(failure) {
      ended = { ok: false, error: failure }
      for (const settle of waiting.values()) settle(ended)
      waiting.clear()
    },
  }
}

// Structured clone refuses functions, symbols and the like, which no request holds.
const UNSENDABLE: Outcome = {
  ok: false,
  error: {
    code: 'invalid-request',
    message: 'A request holds text, numbers and yes or no; this one holds something else.',
  },
}

/** Answers what `callOver` asks at the other end. */
export function answerOn(port: Port, call: Call): void {
  port.on('message', (message) => {
    const { id, method, request } = message as Question
    void call(method, request).then((outcome) => port.postMessage({ id, outcome } satisfies Answer))
  })
}
