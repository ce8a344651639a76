import { useState, type FormEvent } from 'react'
import type { PaperFacets } from '#contract/paper-facets'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'

/** Goes to where a year begins in a list by date, and to any row of every list. */
export function GoTo(props: { facets: PaperFacets; total: number; goTo: (row: number) => void }) {
  const { facets, total, goTo } = props
  const years = facets.years.flatMap(({ year, row }) => (row === null ? [] : [{ year, row }]))
  return (
    <div className="go-to" role="group" aria-label="Go to">
      {years.length > 1 && (
        <span className="select">
          <select
            className="field"
            aria-label="Go to year"
            value=""
            onChange={({ target }) => goTo(Number(target.value))}
          >
            <option value="" disabled>
              Go to year
            </option>
            {years
              .toSorted((a, b) => a.row - b.row)
              .map(({ year, row }) => (
                <option key={year} value={row}>
                  {year ?? 'without a date'}
                </option>
              ))}
          </select>
          <Icon name="down" small />
        </span>
      )}
      <RowField total={total} goTo={goTo} />
    </div>
  )
}

function RowField({ total, goTo }: { total: number; goTo: (row: number) => void }) {
  const [typed, type] = useState('')
  const row = Number(typed.replace(/[\s.,]/g, ''))
  const isWrong = typed !== '' && !(row >= 1 && row <= total)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (typed !== '' && !isWrong) goTo(row - 1)
  }
  return (
    <form onSubmit={send}>
      <input
        className="field"
        inputMode="numeric"
        aria-label={`Go to row, 1 to ${formatCount(total)}`}
        aria-invalid={isWrong || undefined}
        placeholder={`Row of ${formatCount(total)}`}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
    </form>
  )
}
