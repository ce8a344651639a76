import { useState } from 'react'
import type { OwnResultHere } from '#contract/own-result'
import { useArchive } from '../archive'
import { Icon } from '../components/icon'
import { say } from '../frame/toast'
import { ResultDialog } from './opened-result'
import { boardKnownBy, boardOf, type FormBoard } from './result-form'

/** The id of a result's leaderboard in this snapshot; null where it is not there. */
export const idHere = ({ here, leaderboard }: OwnResultHere): string | null => {
  if (here.state === 'moved') return here.id
  return here.state === 'found' ? leaderboard.id : null
}

/** Changes a result wherever it is listed, with the metrics that its leaderboard has here. */
export function ChangeResultButton({ result }: { result: OwnResultHere }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="icon-button small"
        aria-label={`Change your result ${result.model}`}
        title="Change"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="pen" small />
      </button>
      {isOpen && <Opened result={result} close={() => setOpen(false)} />}
    </>
  )
}

function Opened({ result, close }: { result: OwnResultHere; close: () => void }) {
  const id = idHere(result)
  const asked = useArchive('leaderboard', { id: id ?? '' }, { quiet: true, isOff: id === null })
  const board =
    id === null ? boardElsewhere(result) : asked.state === 'ready' && boardOf(asked.value)
  if (!board) return null
  return (
    <ResultDialog
      board={board}
      result={result}
      close={close}
      kept={() => say('Your result is changed.')}
    />
  )
}

/** What is not in this snapshot: the draft of a new leaderboard, or one that only the result knows. */
const boardElsewhere = (result: OwnResultHere): FormBoard =>
  result.leaderboard.isDraft ? { kind: 'new' } : boardKnownBy(result)
