import { useState } from 'react'
import type { OwnResult, OwnResultKept } from '#contract/own-result'
import { Icon, type IconName } from '../components/icon'
import { ResultDialog, resultDialogCode } from './opened-result'
import type { FormBoard } from './result-form'

/** Opens the dialog in which a result of the reader's own is added or changed. */
export function AddResultButton(props: {
  board: FormBoard
  result?: OwnResult
  names?: { task?: string; dataset?: string }
  kept: (result: OwnResultKept) => void
  words: string
  /** What tells it from others of its kind, for those who only hear it. */
  about?: string
  icon?: IconName
  className?: string
}) {
  const { board, result, names, kept, words, about, icon = 'plus', className = 'button' } = props
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-label={about === undefined ? undefined : `${words}: ${about}`}
        onPointerEnter={() => void resultDialogCode.ahead()}
        onClick={() => setOpen(true)}
      >
        <Icon name={icon} />
        {words}
      </button>
      {isOpen && (
        <ResultDialog
          board={board}
          result={result}
          names={names}
          close={() => setOpen(false)}
          kept={kept}
        />
      )}
    </>
  )
}
