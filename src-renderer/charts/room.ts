import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Room } from './draw'
import { measureIn } from './lettering'

/** Of the letters of a chart, in rem; as `--type-micro` has them. */
const letterSize = 0.6875

/**
 * The room of an element as charts are drawn in it, measured before the first paint and whenever it
 * changes; null while it has none.
 */
export function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const measure = () => setRoom((before) => (isSame(before, current) ? before : roomOf(current)))
    const observer = new ResizeObserver(measure)
    measure()
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return room
}

function roomOf(element: HTMLElement): Room | null {
  const { clientWidth: width, clientHeight: height } = element
  if (width === 0 || height === 0) return null
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const size = rem * letterSize
  return { width, height, size, measure: measureIn(getComputedStyle(element).fontFamily, size) }
}

/** Text that grows makes its room grow too, since heights are in rem. */
const isSame = (room: Room | null, { clientWidth, clientHeight }: HTMLElement) =>
  room !== null && room.width === clientWidth && room.height === clientHeight
