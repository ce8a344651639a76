import { useEffect, useState, type ReactNode } from 'react'
import { loadOtherPages } from '../pages'
import { paletteIsOpen } from './palette-state'
import { say } from './toast'

/** How long the first page has the machine for itself, in milliseconds. */
const head = 1000

/**
 * The palette while it is open. Its code, and that of the other pages, is fetched when the first page
 * stands, so that no letter typed into it is lost.
 */
export function usePalette(): ReactNode {
  const [palette, setPalette] = useState<ReactNode>(null)
  const isOpen = paletteIsOpen.use()
  const isWanted = isOpen && palette === null
  useEffect(() => {
    const load = async () => {
      try {
        const { Palette } = await import('../palette/palette')
        setPalette(<Palette />)
        await import('../find/find-bar')
      } catch {
        // Closed, so that the next press tries again.
        paletteIsOpen.set(false)
        if (isWanted)
          say('The palette could not be loaded. Is the program that serves it still running?')
        return
      }
      await loadOtherPages()
    }
    const wait = setTimeout(() => void load(), isWanted ? 0 : head)
    return () => clearTimeout(wait)
  }, [isWanted])
  return isOpen && palette
}
