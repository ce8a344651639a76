import { useRef, useState } from 'react'
import { AskError } from '#contract/ask'
import type { Work } from './asked-table'

/** What the work is for. */
type Wanted = 'saved' | 'copied'

/** Work that may be long: how far it is, how it can be stopped, and why it failed. */
export interface RunningWork {
  /** How many are done; null while nothing runs. */
  done: number | null
  /** Why the last run came to nothing, in a sentence. */
  failure: string | null
  /** Ends with what the work has to say; with null when it was stopped or failed, and nothing `wanted` is done. */
  run: (wanted: Wanted, act: (work: Work) => Promise<string>) => Promise<string | null>
  stop: () => void
}

/** A work that a dialog waits for, how far it is, and why it failed. */
export function useWork(): RunningWork {
  const [done, setDone] = useState<number | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const stopping = useRef<AbortController>(null)
  const run = async (wanted: Wanted, act: (work: Work) => Promise<string>) => {
    const own = new AbortController()
    stopping.current = own
    setDone(0)
    setFailure(null)
    try {
      return await act({ signal: own.signal, done: setDone })
    } catch (error) {
      setFailure(whyNothing(wanted, error, own.signal))
      return null
    } finally {
      setDone(null)
    }
  }
  return { done, failure, run, stop: () => stopping.current?.abort() }
}

function whyNothing(wanted: Wanted, error: unknown, { aborted }: AbortSignal): string {
  if (aborted) return `Stopped; nothing was ${wanted}.`
  if (error instanceof AskError) return `Nothing was ${wanted}. ${error.message}`
  throw error
}
