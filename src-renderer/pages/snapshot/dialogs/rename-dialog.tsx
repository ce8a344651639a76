import { useState } from 'react'
import type { KeptSnapshot } from '#contract/kept-snapshots'
import { change } from '../../../snapshots/use-snapshots'
import { closeDialog } from './open-dialog'
import { Question } from '../../../components/question'

/** Gives a snapshot another name. */
export function RenameDialog({ snapshot: { id, name } }: { snapshot: KeptSnapshot }) {
  const [typed, setTyped] = useState(name)
  const next = typed.trim()
  return (
    <Question
      title={`Rename “${name}”`}
      words="Rename"
      isReady={next !== '' && next !== name}
      act={() => change('rename', { snapshot: id, name: next })}
      close={closeDialog}
    >
      <label className="stacked">
        <span>Name</span>
        <input
          className="field"
          maxLength={200}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
    </Question>
  )
}
