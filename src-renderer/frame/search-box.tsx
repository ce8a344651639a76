import { useState, type KeyboardEvent } from 'react'
import { useKeysInForce } from '../commands/keys-of'
import { spelledHere, toldKeys } from '../commands/spelled-here'
import { Icon } from '../components/icon'
import { readLink } from '../links'
import { navigate, useRoute } from '../routes'

/** Asks for everything with some words in it, or opens a pasted link. Enter asks; Escape clears, then leaves. */
export function SearchBox({ placeholder }: { placeholder: string }) {
  const { page, request } = useRoute()
  const asked = page === 'search' ? (request['text'] ?? '') : ''
  // A new question begins a new field with its words in it.
  return <Field key={asked} asked={asked} placeholder={placeholder} />
}

function Field({ asked, placeholder }: { asked: string; placeholder: string }) {
  const [text, setText] = useState(asked)
  const keys = useKeysInForce().search
  const sign = keys.find((each) => each.length === 1)
  const submit = () => {
    const link = readLink(text)
    if (link !== null) location.hash = link
    else if (text.trim() !== '') navigate('search', { text: text.trim() })
  }
  const leave = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (text === '') event.currentTarget.blur()
    else setText('')
  }
  return (
    <form
      className="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Icon name="search" />
      <input
        type="search"
        id="search"
        aria-label="Search everything in this snapshot"
        aria-keyshortcuts={toldKeys(keys)}
        placeholder={placeholder}
        maxLength={400}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={leave}
      />
      {/* Longer keys have no room beside the words. */}
      {sign !== undefined && <kbd aria-hidden="true">{spelledHere(sign)}</kbd>}
    </form>
  )
}
