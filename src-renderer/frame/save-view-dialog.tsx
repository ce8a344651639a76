import { useState } from 'react'
import { LONGEST_NAME } from '#contract/library'
import { Question } from '../components/question'
import { changeKept } from '../kept'
import { viewWords } from '../view-words'
import { say } from './toast'

/** Asks for a name under which a view is kept. */
export function SaveViewDialog(props: { address: string; name: string; close: () => void }) {
  const { address, close } = props
  const [name, setName] = useState(props.name.slice(0, LONGEST_NAME))
  return (
    <Question
      title="Save this view"
      words="Save"
      isReady={name.trim() !== ''}
      act={async () => {
        await changeKept('save-search', { name, address })
        say('Saved. The Library has it, and quick open finds it by its name.')
      }}
      close={close}
    >
      <label className="stacked">
        <span>Name</span>
        <input
          className="field"
          maxLength={LONGEST_NAME}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <p className="soft small gap-2">{viewWords(address)}</p>
    </Question>
  )
}
