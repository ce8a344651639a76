import { useState } from 'react'
import { useKeys } from '../keys'
import type { Chart } from './chart'

/** Which point of a chart the reader is at, and whether it is shown. */
interface ShownPoint {
  /** Its place in `points`. */
  at: number
  isShown: boolean
  /** Null shows none. A point that Escape took away stays away until another was shown. */
  show: (index: number | null, by: 'keys' | 'pointer') => void
}

/**
 * Keeps the result that the reader is at when the chart is drawn anew with others. Begins at the last of
 * the best.
 */
export function useShownPoint({ points, best }: Chart): ShownPoint {
  const [position, setPosition] = useState<number | null>(null)
  const [isShown, setShown] = useState(false)
  const [dismissed, dismiss] = useState<number | null>(null)
  const found = points.findIndex((point) => point.position === position)
  const at = found >= 0 ? found : (best.at(-1) ?? points.length - 1)
  const hide = () => {
    setShown(false)
    dismiss(at)
  }
  useKeys(isShown ? { Escape: hide } : {})
  return {
    at,
    isShown,
    show(index, by) {
      if (by === 'pointer' && index !== null && index === dismissed) return
      if (index !== null) setPosition(points[index]?.position ?? null)
      setShown(index !== null)
      dismiss(null)
    },
  }
}
