import { useEffect, useRef, useState } from 'react'
import { Icon } from './icon'

/**
 * A field that narrows a list while the reader types. Its text lives in the address: `change` puts it
 * there, and another text coming from there, as on the way back, fills the field.
 */
export function FilterField(props: {
  label: string
  text: string
  change: (text: string) => void
}) {
  const { label, text, change } = props
  const [typed, setTyped] = useState(text)
  const sent = useRef(text)
  useEffect(() => {
    if (text !== sent.current) setTyped(text)
    sent.current = text
  }, [text])
  const type = (next: string) => {
    setTyped(next)
    sent.current = next
    change(next)
  }
  return (
    <span className="search">
      <Icon name="filter" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={400}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') type('')
        }}
      />
    </span>
  )
}
