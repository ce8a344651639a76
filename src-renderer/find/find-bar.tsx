import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useWithKeys } from '../commands/keys-of'
import { Icon } from '../components/icon'
import { formatCount } from '../components/number'
import { useVisit } from '../visits'
import { FIELD, findBar } from './find-state'
import { clear, found, go, leaveAtCurrent, look } from './marks'

/** How long the page may change before it is searched again, in milliseconds. */
const patience = 150

/** Finds words on the page that is shown, and marks all of them. */
export function FindBar({ close }: { close: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const { text } = findBar.use()
  const withKeys = useWithKeys()
  const leave = () => {
    leaveAtCurrent()
    close()
  }
  useLayoutEffect(() => field.current?.select(), [])
  useFollowPage(text)
  useEffect(() => {
    look(findBar.get().text)
    return () => clear()
  }, [])
  return (
    <search className="find float" aria-label="Find in page">
      <input
        ref={field}
        id={FIELD}
        className="field"
        aria-label="Find in page"
        maxLength={400}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          findBar.set({ ...findBar.get(), text: target.value })
          look(target.value)
        }}
        onKeyDown={(event) => press(event, leave)}
      />
      <Count />
      <button
        type="button"
        className="icon-button small"
        aria-label="Previous match"
        title={withKeys('Previous match', 'find-previous')}
        onClick={() => go(-1)}
      >
        <Icon name="up" small />
      </button>
      <button
        type="button"
        className="icon-button small"
        aria-label="Next match"
        title={withKeys('Next match', 'find-next')}
        onClick={() => go(1)}
      >
        <Icon name="fall" small />
      </button>
      <button
        type="button"
        className="icon-button small"
        aria-label="Close the search in the page"
        title="Close (Esc)"
        onClick={leave}
      >
        <Icon name="close" small />
      </button>
    </search>
  )
}

function press(event: KeyboardEvent, leave: () => void): void {
  if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
  else if (event.key === 'Escape') leave()
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** How many there are, and which of them this is. */
function Count() {
  const { text, ranges, at, isCut, within } = found.use()
  const all = `${isCut ? 'more than ' : ''}${formatCount(ranges.length)}`
  const count = ranges.length === 0 ? 'Not found' : `${formatCount(at + 1)} of ${all}`
  return (
    <span className="soft small" role="status">
      {text.trim() === '' ? '' : `${count}${within === null ? '' : ` in ${within}`}`}
    </span>
  )
}

/** Searches again when the page has changed, or another is shown. */
function useFollowPage(text: string): void {
  const { entry } = useVisit()
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const main = document.getElementById('main')
    if (!main) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(() => setChanges((count) => count + 1), patience)
    })
    observer.observe(main, { childList: true, subtree: true, characterData: true })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [])
  const last = useRef({ entry, changes })
  useEffect(() => {
    const isSame = last.current.entry === entry && last.current.changes === changes
    last.current = { entry, changes }
    if (!isSame) look(text, { stays: true })
  }, [text, entry, changes])
}
