import { useRef, useState } from 'react'
import { AskError } from '#contract/ask'
import type { Work } from './asked-table'

/** Work that may be long: how far it is, how it can be stopped, and why it failed. */
export interface RunningWork {
  /** How many are done; null while nothing runs. */
  done: number | null
  /** Why the last run came to nothing, in a sentence. */
  failure: string | null
  /** Ends with what the work has to say; with null when it was stopped or failed. */
  run: (act: (work: Work) => Promise<string>) => Promise<string | null>
  stop: () => void
}

export function useWork(): RunningWork {
  const [done, setDone] = useState<number | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const stopping = useRef<AbortController>(null)
  const run = async (act: (work: Work) => Promise<string>) => {
    const own = new AbortController()
    stopping.current = own
    setDone(0)
    setFailure(null)
    try {
      return await act({ signal: own.signal, done: setDone })
    } catch (error) {
      setFailure(whyNothing(error, own.signal))
      return null
    } finally {
      setDone(null)
    }
  }
  return { done, failure, run, stop: () => stopping.current?.abort() }
}

function whyNothing(error: unknown, { aborted }: AbortSignal): string {
  if (aborted) return 'Stopped; nothing was saved.'
  if (error instanceof AskError) return `Nothing was saved. ${error.message}`
  throw error
}
