import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { Chart } from './chart'
import { PointTip } from './point-tip'
import { shortName } from './short-name'
import { useShownPoint } from './shown-point'
import type { Place } from './steps'
import { nearest, walk } from './walk'

interface WalkerProps {
  chart: Chart
  places: readonly Place[]
  width: number
  height: number
  open: (position: number) => void
}

/**
 * Lies over a chart and shows the point under the pointer, or the one that keys lead to. To keys and
 * screen readers it is a slider along the points: one stop, whatever their number, that says each value.
 */
export function PointWalker({ chart, places, width, height, open }: WalkerProps) {
  const { points, best } = chart
  const surface = useRef<HTMLDivElement>(null)
  const hint = useId()
  const { at, isShown, show } = useShownPoint(chart)
  const [isFocused, setFocused] = useState(false)
  const openAt = (index: number | null) => {
    const point = points[index ?? -1]
    if (point) open(point.position)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const to = walk(event.key, at, { count: points.length, best })
    if (to !== null) show(to, 'keys')
    else if (event.key === 'Enter') openAt(at)
    else return
    event.preventDefault()
  }
  const under = ({ clientX, clientY }: MouseEvent) => {
    const box = surface.current?.getBoundingClientRect()
    return box ? nearest(places, [clientX - box.left, clientY - box.top]) : null
  }
  const point = points[at]
  const place = places[at] ?? [0, 0]
  return (
    <div
      ref={surface}
      className="chart-points"
      role="slider"
      tabIndex={0}
      aria-label="Results in the chart"
      aria-describedby={hint}
      aria-valuemin={1}
      aria-valuemax={points.length}
      aria-valuenow={at + 1}
      aria-valuetext={point && spoken(point)}
      onKeyDown={press}
      onFocus={({ currentTarget }) => {
        if (!currentTarget.matches(':focus-visible')) return
        setFocused(true)
        show(at, 'keys')
      }}
      onBlur={() => {
        setFocused(false)
        show(null, 'keys')
      }}
      // What is shown can be pointed at without going away.
      onPointerMove={(event) =>
        event.target === event.currentTarget && show(under(event), 'pointer')
      }
      onPointerLeave={() => show(null, 'pointer')}
      onClick={(event) => openAt(under(event))}
    >
      <span id={hint} hidden>
        Left and right lead to the next result, up and down to the next of the best, Enter opens it.
      </span>
      {(isShown || isFocused) && (
        <i className="chart-ring" style={{ left: place[0], top: place[1] }} />
      )}
      {isShown && point && <PointTip point={point} at={place} width={width} height={height} />}
    </div>
  )
}

const longestSpoken = 200

const spoken = ({ name, score, notes }: Chart['points'][number]) =>
  [shortName(name, () => true, longestSpoken), score, ...notes].join(', ')
