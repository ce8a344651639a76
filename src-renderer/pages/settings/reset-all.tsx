import { useState } from 'react'
import { Question } from '../../components/question'
import { say } from '../../frame/toast'
import { resetSettings } from '../../settings'

/** Has all settings as the program came, after asking. */
export function ResetAll() {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        Reset all…
      </button>
      {isAsking && (
        <Question
          title="Reset all settings"
          words="Reset all"
          act={() => {
            void resetSettings('all')
            say('All settings are as the program came.')
          }}
          close={() => setAsking(false)}
        >
          <p>
            Appearance, start, keys and quality will be as the program came. What you keep, your
            better ends of metrics and how tables look stay as they are.
          </p>
        </Question>
      )}
    </>
  )
}
