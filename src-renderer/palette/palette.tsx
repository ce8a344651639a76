import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Library } from '#contract/library'
import type { OwnSearch } from '#contract/own-search'
import type { Search } from '#contract/search'
import { useArchive, type Asked } from '../archive'
import { spelledHere } from '../commands/spelled-here'
import { Icon } from '../components/icon'
import { plural } from '../components/number'
import { paletteIsOpen } from '../frame/palette-state'
import { readLink } from '../links'
import { useKept } from '../kept'
import { lastPages } from '../opened-pages'
import { ownChoices, savedChoices } from './own-choices'
import { href } from '../routes'
import { ChoiceList, optionId } from './choice-list'
import { firstChoices, foundChoices, searchChoices, type ChoiceGroup } from './choices'

/** How many of each kind are offered, and of the reader's own. */
const limit = 5
const few = 3

/** Goes anywhere by a few letters of its name. A native dialog holds the focus and gives it back. */
export function Palette() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      className="palette float"
      aria-label="Quick open"
      onClose={() => paletteIsOpen.set(false)}
      onPointerDown={(event) => {
        // The dialog itself is hit only outside of what it holds.
        if (event.target === dialog.current) close()
      }}
    >
      <QuickOpen
        open={(address) => {
          close()
          location.hash = address
        }}
      />
    </dialog>
  )
}

function QuickOpen({ open }: { open: (address: string) => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const question = text.trim()
  // A pasted link is not looked for, so that nothing moves under the pointer when an answer comes.
  const options = { quiet: true, isOff: question === '' || readLink(question) !== null }
  const asked = useArchive('search', { text: question, limit }, options)
  const own = useArchive('search-library', { text: question, limit: few }, options)
  const kept = useKept()
  const groups = useMemo(
    () => groupsOf(question, asked, own, () => choicesBefore(kept)),
    [question, asked, own, kept],
  )
  const choices = groups.flatMap(({ choices }) => choices)
  const last = choices.length - 1
  const active = choices[Math.min(at, last)]
  const press = (event: KeyboardEvent) => {
    const isEverything = event.ctrlKey || event.metaKey
    if (event.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1)
    else if (event.key === 'ArrowUp') setAt(at <= 0 || at > last ? last : at - 1)
    else if (event.key !== 'Enter') return
    else if (isEverything && question !== '') open(href('search', { text: question }))
    else if (active) open(active.href)
    event.preventDefault()
  }
  return (
    <div className="palette-body">
      <div className="query">
        <Icon name="search" />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={active && optionId(id, active)}
          aria-autocomplete="list"
          aria-label="Go to a page"
          placeholder="Go to a leaderboard, task, dataset, method, model, author, paper or repository"
          maxLength={400}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
        <span className="soft small" role="status">
          {countsIn(asked, question)}
        </span>
      </div>
      <ChoiceList
        id={id}
        groups={groups}
        active={active}
        question={question}
        stale={isStale(asked, question)}
        open={open}
      />
      <Hints />
    </div>
  )
}

/** What is offered while nothing is typed. */
function choicesBefore(kept: Library | null): ChoiceGroup[] {
  if (kept === null) return firstChoices([])
  const others = lastPages(kept).filter(({ href }) => href !== location.hash)
  return firstChoices(others, savedChoices(kept))
}

function groupsOf(
  question: string,
  asked: Asked<Search>,
  own: Asked<OwnSearch>,
  first: () => ChoiceGroup[],
): ChoiceGroup[] {
  if (question === '') return first()
  if (readLink(question) !== null) return [{ name: 'Link', choices: searchChoices(question, null) }]
  if (asked.state === 'ready')
    return foundChoices(question, asked.value, own.state === 'ready' ? ownChoices(own.value) : [])
  return [{ name: 'Search', choices: searchChoices(question, null) }]
}

/** Whether an answer to the question is still awaited. */
const isStale = (asked: Asked<Search>, question: string): boolean =>
  question !== '' &&
  readLink(question) === null &&
  (asked.state === 'waiting' || (asked.state === 'ready' && asked.stale))

function countsIn(asked: Asked<Search>, question: string): string {
  if (question === '' || readLink(question) !== null) return ''
  if (asked.state === 'failed') return asked.error.message
  if (asked.state === 'waiting') return ''
  const { counts, total } = asked.value
  return `${plural(total - counts.paper, 'page')}, ${plural(counts.paper, 'paper')}`
}

function Hints() {
  return (
    <div className="hints">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd>choose
      </span>
      <span>
        <kbd>Enter</kbd>open
      </span>
      <span>
        <kbd>{spelledHere('Mod+Enter')}</kbd>search everything
      </span>
      <span className="end">
        <kbd>Esc</kbd>close
      </span>
    </div>
  )
}
