import { useState } from 'react'
import { LONGEST_NAME } from '#contract/library'
import { NameField } from '../components/name-field'
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
      <NameField name={name} change={setName} />
      <p className="soft small gap-2">{viewWords(address)}</p>
    </Question>
  )
}
