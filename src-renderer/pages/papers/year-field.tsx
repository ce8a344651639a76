import { useEffect, useId, useRef, useState } from 'react'

/** A year, taken over when the reader has typed it in full; what is no year says so. */
export function YearField(props: { year: string; change: (year: string | undefined) => void }) {
  const { year, change } = props
  const [typed, setTyped] = useState(year)
  const note = useId()
  const sent = useRef(year)
  useEffect(() => {
    if (year !== sent.current) setTyped(year)
    sent.current = year
  }, [year])
  const isWrong = typed !== '' && !/^\d{1,4}$/.test(typed)
  const type = (text: string) => {
    setTyped(text)
    if (text !== '' && !/^[12]\d{3}$/.test(text)) return
    sent.current = text
    change(text || undefined)
  }
  return (
    <>
      <input
        className="field year-field"
        inputMode="numeric"
        aria-label="Year"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? note : undefined}
        placeholder="Year"
        maxLength={4}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => type(target.value.trim())}
        onKeyDown={({ key }) => key === 'Escape' && type('')}
      />
      {isWrong && (
        <span id={note} className="field-error">
          A year has four digits
        </span>
      )}
    </>
  )
}
