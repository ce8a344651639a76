import { readingStates } from '#contract/library'
import { changeReading, isReadingState, readingOf, readingWords } from '../reading'
import { useKept } from '../kept'
import { Icon } from './icon'

const none = ''

/** How far the reader is with a paper, to be seen and changed; nothing until that is known. */
export function ReadingSelect({ id, name }: { id: string; name: string }) {
  const kept = useKept()
  if (kept === null) return null
  const state = readingOf(kept, id) ?? none
  return (
    <span className="select">
      <select
        className="field small"
        aria-label={`How far you are with ${name}`}
        value={state}
        onChange={({ target: { value } }) =>
          void changeReading({ id }, isReadingState(value) ? value : undefined)
        }
      >
        <option value={none}>Reading: not marked</option>
        {readingStates.map((each) => (
          <option key={each} value={each}>
            {readingWords[each]}
          </option>
        ))}
        {/* What a newer version has marked. */}
        {state !== none && !isReadingState(state) && <option value={state}>{state}</option>}
      </select>
      <Icon name="down" small />
    </span>
  )
}
