import { useState } from 'react'
import { type Collection, LONGEST_NOTE } from '#contract/library'
import { NameField } from '../../components/name-field'
import { Question } from '../../components/question'
import { plural } from '../../components/number'
import { offerBack } from './removing'
import { say } from '../../frame/toast'
import { bringBack, changeKept } from '../../kept'
import { navigate } from '../../routes'

/** Names and describes a collection; a new one when there is none yet. */
export function CollectionDialog(props: { collection: Collection | null; close: () => void }) {
  const { collection, close } = props
  const [name, setName] = useState(collection?.name ?? '')
  const [about, setAbout] = useState(collection?.about ?? '')
  return (
    <Question
      title={collection ? 'Rename or describe' : 'New collection'}
      words={collection ? 'Save' : 'Make'}
      isReady={name.trim() !== ''}
      act={async () => {
        await changeKept('collection', { collection: collection?.id, name, about })
        say(collection ? 'Saved.' : 'Made. Add to it from the menu beside the star of any page.')
      }}
      close={close}
    >
      <NameField name={name} change={setName} />
      <label className="stacked gap-2">
        <span>About it, in Markdown</span>
        <textarea
          className="field area"
          rows={5}
          maxLength={LONGEST_NOTE}
          value={about}
          onChange={({ target }) => setAbout(target.value)}
        />
      </label>
    </Question>
  )
}

/** Deletes a collection, after saying what stays. */
export function DeleteCollection(props: { collection: Collection; close: () => void }) {
  const { collection, close } = props
  const { id, name, items } = collection
  return (
    <Question
      title={`Delete “${name}”?`}
      words="Delete"
      isDangerous
      act={async () => {
        await changeKept('collection', { collection: id, remove: true })
        offerBack(`Deleted “${name}”.`, () => bringBack({ collections: [collection] }))
        navigate('library', { part: 'collections' }, { replace: true })
      }}
      close={close}
    >
      <p>
        {items.length === 0
          ? 'Nothing is in it.'
          : `${plural(items.length, 'thing')} ${items.length === 1 ? 'is' : 'are'} in it.`}{' '}
        Bookmarks, notes and marks on them stay, and so do other collections that hold them.
      </p>
    </Question>
  )
}
