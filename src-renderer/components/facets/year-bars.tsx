import { useRef, useState, type KeyboardEvent } from 'react'
import type { Years } from '#contract/years'
import { formatCount, plural } from '../number'
import { barsOf, rangeTo, type CountedYear } from './year-range'

/**
 * How much there is of each year as bars that choose the year; with Shift, all years from the chosen one on.
 * Arrows lead from bar to bar.
 */
export function YearBars(props: {
  years: readonly CountedYear[]
  /** What is counted, in the singular and in the plural. */
  noun: string
  nouns: string
  chosen: Years | null
  choose: (years: Years | null) => void
}) {
  const { years, noun, nouns, chosen, choose } = props
  const group = useRef<HTMLDivElement>(null)
  const [focusable, setFocusable] = useState<number | null>(null)
  const bars = barsOf(years)
  const at = Math.max(
    0,
    bars.findIndex(({ year }) => year === (focusable ?? chosen?.from)),
  )
  const move = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, at, bars.length)
    const bar = to === null ? undefined : bars[to]
    if (to === null || !bar) return
    event.preventDefault()
    setFocusable(bar.year)
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <>
      {/* Only keys bubble up to it; the focus is on one of its bars. */}
      <div
        ref={group}
        className="year-bars"
        role="toolbar"
        tabIndex={-1}
        aria-label={`${nouns} by year`}
        onKeyDown={move}
      >
        {bars.map(({ year, count, share }, index) => (
          <button
            key={year}
            type="button"
            tabIndex={index === at ? 0 : -1}
            aria-label={`${year}, ${plural(count, noun, nouns)}`}
            aria-pressed={isWithin(year, chosen)}
            title={`${year}: ${formatCount(count)}`}
            onClick={({ shiftKey }) => choose(rangeTo(year, chosen, shiftKey))}
          >
            <span style={{ blockSize: `${share * 100}%` }} />
          </button>
        ))}
      </div>
      <div className="year-ends small faint" aria-hidden="true">
        <span>{bars[0]?.year}</span>
        <span>{bars.at(-1)?.year}</span>
      </div>
    </>
  )
}

const isWithin = (year: number, chosen: Years | null) =>
  chosen !== null && year >= chosen.from && year <= chosen.to

/** Where a key leads from a bar; null for keys that do not lead anywhere. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowRight') return Math.min(at + 1, count - 1)
  return key === 'ArrowLeft' ? Math.max(at - 1, 0) : null
}
