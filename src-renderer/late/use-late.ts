import { useEffect, useState } from 'react'
import type { LateCode } from './late-code'

interface Late<Code> {
  /** Null until it has come. */
  code: Code | null
  /** Why it did not come, in a sentence. */
  failure: string | null
  again: () => void
}

/** Brings code for as long as a component wants it. */
export function useLate<Code>(late: LateCode<Code>): Late<Code> {
  const code = late.use()
  const [failure, setFailure] = useState<string | null>(null)
  const isWanted = code === null && failure === null
  useEffect(() => {
    if (!isWanted) return undefined
    let isHere = true
    late.load().catch(({ message }: Error) => {
      if (isHere) setFailure(message)
    })
    return () => {
      isHere = false
    }
  }, [late, isWanted])
  return { code, failure, again: () => setFailure(null) }
}
