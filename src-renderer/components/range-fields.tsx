import { useId, useState, type FormEvent } from 'react'
import type { Range } from '#contract/filters'

/** Two ends of a range. It takes effect when the reader leaves both or presses Enter. */
export function RangeFields(props: {
  /** What is measured, for the names of the fields. */
  name: string
  range: Range | null
  /** The ends that there are, shown where the reader has typed none. */
  ends: { lowest: number | null; highest: number | null }
  change: (range: Range | null) => void
}) {
  const { name, range, ends, change } = props
  const [min, setMin] = useState(spelled(range?.min))
  const [max, setMax] = useState(spelled(range?.max))
  const note = useId()
  const read = { min: readEnd(min), max: readEnd(max) }
  const trouble = troubleWith(read)
  const apply = (event?: FormEvent) => {
    event?.preventDefault()
    const { min, max } = read
    if (trouble !== null || min === undefined || max === undefined) return
    change(min === null && max === null ? null : { min, max })
  }
  const field = (words: string, text: string, set: (text: string) => void, end: number | null) => (
    <label>
      <span className="small soft">{words}</span>
      <input
        className="field"
        inputMode="decimal"
        aria-label={`${name}, ${words.toLowerCase()}`}
        aria-invalid={trouble !== null || undefined}
        aria-describedby={trouble === null ? undefined : note}
        placeholder={end === null ? '' : String(end)}
        autoComplete="off"
        value={text}
        onChange={({ target }) => set(target.value)}
        onBlur={({ target, relatedTarget }) => {
          if (!target.form?.contains(relatedTarget)) apply()
        }}
      />
    </label>
  )
  return (
    <form className="range-fields" onSubmit={apply}>
      {field('From', min, setMin, ends.lowest)}
      {field('To', max, setMax, ends.highest)}
      {/* Enter sends a form only if it has a button, or a single field. */}
      <button type="submit" className="button small">
        Apply
      </button>
      {trouble !== null && (
        <p id={note} className="field-error" role="alert">
          {trouble}
        </p>
      )}
    </form>
  )
}

const spelled = (end: number | null | undefined) =>
  end === null || end === undefined ? '' : `${end}`

/** Null for an open end, undefined for what is no number. A comma may stand for the point. */
function readEnd(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.')
  if (plain === '') return null
  const number = Number(plain)
  return Number.isFinite(number) ? number : undefined
}

function troubleWith({
  min,
  max,
}: {
  min: number | null | undefined
  max: number | null | undefined
}) {
  if (min === undefined || max === undefined) return 'An end of the range is a number.'
  return min !== null && max !== null && min > max ? 'The range ends before it begins.' : null
}
