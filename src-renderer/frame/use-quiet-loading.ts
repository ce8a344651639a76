import { useEffect } from 'react'
import { findBarCode } from '../find/find'
import { loadOtherPages } from '../pages'
import { paletteCode } from './opened-palette'

/** How long the first page has the machine for itself, in milliseconds. */
const head = 1000

/** Loads what the reader may want next, when the first page stands. */
export function useQuietLoading(): void {
  useEffect(() => {
    const load = async () => {
      await paletteCode.ahead()
      await findBarCode.ahead()
      await loadOtherPages()
    }
    const wait = setTimeout(() => void load(), head)
    return () => clearTimeout(wait)
  }, [])
}
