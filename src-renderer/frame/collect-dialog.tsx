import { useState } from 'react'
import { AskError } from '#contract/ask'
import { LONGEST_NAME, type Collection } from '#contract/library'
import { DialogHead } from '../components/dialog-head'
import { FailureLine } from '../components/failure-line'
import { Icon } from '../components/icon'
import { ModalDialog } from '../components/modal-dialog'
import { plural } from '../components/number'
import { askKept, changeKept, keptOf, useKept } from '../kept'
import type { Thing } from '../things'

/** Puts a thing into collections, or takes it out, and makes new ones. */
export function CollectDialog(props: { thing: Thing & { name: string }; close: () => void }) {
  const { thing, close } = props
  const { failure, toggle, make } = useCollecting(thing)
  const collections = useKept()?.collections ?? []
  return (
    <ModalDialog close={close}>
      <DialogHead title="Collections" of={thing.name} />
      <div className="dialog-body">
        <Checks collections={collections} thing={thing} toggle={toggle} />
        <NewCollection make={make} />
        {failure !== null && <FailureLine message={failure} className="gap-2" />}
      </div>
      <footer>
        <span />
        <button type="button" className="button primary" onClick={close}>
          Done
        </button>
      </footer>
    </ModalDialog>
  )
}

function Checks(props: {
  collections: readonly Collection[]
  thing: Thing
  toggle: (collection: Collection, isIn: boolean) => void
}) {
  const { collections, thing, toggle } = props
  if (collections.length === 0)
    return <p className="soft">No collection yet. Give the first one a name:</p>
  return (
    <ul className="collect-list" aria-label="Your collections">
      {collections
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map((each) => {
          const isIn = keptOf(each.items, thing).length > 0
          return (
            <li key={each.id}>
              <label className="check">
                <input type="checkbox" checked={isIn} onChange={() => toggle(each, isIn)} />
                <bdi className="clip">{each.name}</bdi>
                <span className="end soft">{plural(each.items.length, 'thing')}</span>
              </label>
            </li>
          )
        })}
    </ul>
  )
}

function NewCollection(props: { make: (name: string) => Promise<boolean> }) {
  const [name, setName] = useState('')
  const submit = async () => {
    if (await props.make(name)) setName('')
  }
  return (
    <form
      className="collect-new gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <input
        className="field"
        aria-label="Name of a new collection"
        placeholder="New collection"
        maxLength={LONGEST_NAME}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="button" disabled={name.trim() === ''}>
        <Icon name="plus" small />
        Make and add
      </button>
    </form>
  )
}

/** The deeds of the dialog, and why the last one could not be done. */
function useCollecting({ kind, id }: Thing) {
  const [failure, setFailure] = useState<string | null>(null)
  const attempt = async (act: () => Promise<void>): Promise<boolean> => {
    setFailure(null)
    try {
      await act()
      return true
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      setFailure(error.message)
      return false
    }
  }
  return {
    failure,
    toggle: (collection: Collection, isIn: boolean) =>
      void attempt(() =>
        changeKept('collect', { collection: collection.id, kind, id, remove: isIn }),
      ),
    make: (name: string) =>
      attempt(async () => {
        await changeKept('collection', { name })
        const made = (await askKept()).collections.at(-1)
        if (made) await changeKept('collect', { collection: made.id, kind, id })
      }),
  }
}
