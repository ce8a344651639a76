import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { HitKind } from '#contract/search'
import { pluralOf } from '../kind-nouns'
import { runCommand } from '../commands/use-commands'
import { Icon } from '../components/icon'
import { type PaletteOffer, paletteOffer } from '../frame/palette-state'
import { href } from '../routes'
import { ChoiceList, optionId } from './choice-list'
import type { Choice } from './choices'
import { scopeOf } from './scope'
import { useChoices } from './use-choices'

/** Goes anywhere by a few letters of its name. A native dialog holds the focus and gives it back. */
export function Palette(props: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  // Not left to the event of closing, which comes too late for a key that opens it again.
  const close = () => {
    dialog.current?.close()
    props.close()
  }
  const offer = paletteOffer.get()
  return (
    <dialog
      ref={dialog}
      className="palette float"
      aria-label={offer === 'pages' ? 'Quick open' : 'Commands and pages'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        close()
      }}
      // Closed by the browser. One that is gone already may be open anew.
      onClose={() => dialog.current && props.close()}
      onPointerDown={(event) => {
        // The dialog itself is hit only outside of what it holds.
        if (event.target === dialog.current) close()
      }}
    >
      <QuickOpen
        offer={offer}
        open={(choice) => {
          close()
          if (choice.href !== undefined) location.hash = choice.href
          choice.act?.()
          const { command } = choice
          // Once the dialog is gone and the focus is back where it was.
          if (command !== undefined) queueMicrotask(() => runCommand(command))
        }}
      />
    </dialog>
  )
}

function QuickOpen(props: { offer: PaletteOffer; open: (choice: Choice) => void }) {
  const { offer, open } = props
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [scope, setScope] = useState<HitKind | null>(null)
  const id = useId()
  const { groups, question, isStale, counts } = useChoices(text, scope, offer)
  const choices = groups.flatMap(({ choices }) => choices)
  const last = choices.length - 1
  const active = choices[Math.min(at, last)]
  const narrow = (kind: HitKind | null) => {
    setScope(kind)
    setText('')
    setAt(0)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const isEverything = event.ctrlKey || event.metaKey
    const wanted = event.key === 'Tab' && !event.shiftKey && scope === null ? scopeOf(text) : null
    if (wanted) narrow(wanted)
    else if (event.key === 'Backspace' && text === '' && scope !== null) narrow(null)
    else if (event.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1)
    else if (event.key === 'ArrowUp') setAt(at <= 0 || at > last ? last : at - 1)
    else if (event.key !== 'Enter') return
    else if (isEverything && question !== '') open(searchFor(question, scope))
    else if (active) open(active)
    event.preventDefault()
  }
  return (
    <div className="palette-body">
      <div className="query">
        <Icon name="search" />
        {scope !== null && <Scope of={scope} leave={() => narrow(null)} />}
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={active && optionId(id, active)}
          aria-autocomplete="list"
          aria-label={scope === null ? 'Go to a page' : `Go to one of: ${pluralOf[scope]}`}
          placeholder={placeholderOf(offer, scope)}
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
          {counts}
        </span>
      </div>
      <ChoiceList
        id={id}
        groups={groups}
        active={active}
        question={question}
        stale={isStale}
        open={open}
      />
      <Hints offer={offer} />
    </div>
  )
}

/** The kind that is looked for alone, and the way back to everything. */
function Scope({ of, leave }: { of: HitKind; leave: () => void }) {
  return (
    <button type="button" className="filter-chip" title="Look for everything again" onClick={leave}>
      {pluralOf[of]}
      <span className="visually-hidden"> only. Look for everything again</span>
    </button>
  )
}

const placeholderOf = (offer: PaletteOffer, scope: HitKind | null) =>
  scope !== null
    ? `One of the ${pluralOf[scope].toLowerCase()}`
    : offer === 'pages'
      ? 'Go to a leaderboard, task, dataset, method, model, author, venue, paper or repository'
      : 'Go to a page, or type > for commands'

const searchFor = (text: string, kind: HitKind | null): Choice => ({
  key: 'everything',
  icon: 'search',
  title: text,
  context: '',
  href: href('search', kind === null ? { text } : { text, kind }),
})

function Hints({ offer }: { offer: PaletteOffer }) {
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
        <kbd>T</kbd>
        <kbd>Tab</kbd>tasks only, and B D M P A V
      </span>
      {offer === 'commands and pages' && (
        <span>
          <kbd>&gt;</kbd>commands
        </span>
      )}
      <span className="end">
        <kbd>Esc</kbd>close
      </span>
    </div>
  )
}
