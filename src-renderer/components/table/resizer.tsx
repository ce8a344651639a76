import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { narrowest, widest } from './column-layout'
import { remSize, resizeStep, widthOfHead, type HeadTools } from './head-tools'

/**
 * The edge of a head, to be dragged. The menu of the head brings the focus to it; then arrows move it,
 * and Enter or Escape goes back to the head.
 */
export function Resizer({ tools }: { tools: HeadTools }) {
  const { name, preview, keepWidth, arrange, actions } = tools
  const [width, setWidth] = useState(narrowest)
  const press = (event: KeyboardEvent) => {
    const edge = event.currentTarget
    const step = steps[event.key]
    if (step !== undefined) preview(edge, widthOfHead(edge) + step)
    else if (event.key === 'Enter' || event.key === 'Escape') focusHead(edge)
    else return
    event.preventDefault()
  }
  return (
    <div
      className="resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${name}`}
      aria-valuemin={inPixels(narrowest)}
      aria-valuemax={inPixels(widest)}
      aria-valuenow={inPixels(width)}
      aria-valuetext={`${inPixels(width)} pixels`}
      tabIndex={-1}
      onFocus={({ currentTarget }) => setWidth(widthOfHead(currentTarget))}
      onBlur={keepWidth}
      onKeyDown={press}
      onKeyUp={({ currentTarget }) => {
        keepWidth()
        setWidth(widthOfHead(currentTarget))
      }}
      onDoubleClick={() => arrange(actions().resetWidth)}
      onPointerDown={(event) => drag(event, tools)}
    />
  )
}

const inPixels = (rem: number) => Math.round(rem * remSize())

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -resizeStep,
  ArrowRight: resizeStep,
  Home: -widest,
  End: widest,
}

/** Follows the pointer until it is let go. Escape drops what was dragged. */
function drag(event: PointerEvent<HTMLElement>, tools: HeadTools): void {
  if (event.button !== 0) return
  // No text is to be marked on the way.
  event.preventDefault()
  const edge = event.currentTarget
  const from = event.clientX
  const width = widthOfHead(edge)
  edge.setPointerCapture(event.pointerId)
  const end = new AbortController()
  const { signal } = end
  const finish = (how: () => void) => {
    end.abort()
    how()
  }
  const follow = ({ clientX }: { clientX: number }) =>
    tools.preview(edge, width + (clientX - from) / remSize())
  edge.addEventListener('pointermove', follow, { signal })
  edge.addEventListener('pointerup', () => finish(tools.keepWidth), { signal })
  edge.addEventListener('pointercancel', () => finish(tools.dropWidth), { signal })
  const escape = ({ key }: { key: string }) => key === 'Escape' && finish(tools.dropWidth)
  addEventListener('keydown', escape, { signal })
}

const focusHead = (element: Element) =>
  element.closest('th')?.querySelector<HTMLElement>('.sort')?.focus()
