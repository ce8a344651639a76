import { useEffect } from 'react'
import { LONGEST_ADDRESS } from '#contract/library'
import { currentPage } from './current-page'
import { noteVisit } from './kept'
import { readAddress } from './routes'
import { thingOf } from './things'

/** Notes each thing that the reader opens. */
export function useVisits(): void {
  const current = currentPage.use()
  useEffect(() => {
    const thing = thingOf(readAddress(location.hash))
    if (!current || current.isFailure || thing?.kind !== current.page) return
    if (thing) void noteVisit({ ...thing, address: location.hash.slice(0, LONGEST_ADDRESS) })
  }, [current])
}
