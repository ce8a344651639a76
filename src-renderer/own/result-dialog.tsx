import { useEffect, useRef } from 'react'
import {
  LONGEST_MODEL,
  LONGEST_REMARK,
  type OwnResult,
  type OwnResultKept,
} from '#contract/own-result'
import { Choice } from '../components/choice'
import { DialogHead } from '../components/dialog-head'
import { FailureLine } from '../components/failure-line'
import { ModalDialog } from '../components/modal-dialog'
import { spelledHere } from '../commands/spelled-here'
import { useKeys } from '../keys'
import { DraftFields } from './draft-fields'
import { PaperField } from './paper-field'
import { emptyForm, formOf, type FormBoard, type ResultForm } from './result-form'
import { ScoreFields } from './score-fields'
import { StandingLines } from './standing-lines'
import { TextField } from './text-field'
import { useResult, type TypedResult } from './use-result'

/** Adds a result of the reader's own to a leaderboard, or changes one. */
export function ResultDialog(props: {
  board: FormBoard
  /** The one to change. */
  result?: OwnResult | undefined
  /** What is known of a new leaderboard. */
  names?: { task?: string; dataset?: string } | undefined
  close: () => void
  kept: (result: OwnResultKept) => void
}) {
  const { board, result, names, close, kept } = props
  const typed = useResult(board, () => (result ? formOf(board, result) : emptyForm(board, names)), {
    id: result?.id,
    kept(answer) {
      close()
      kept(answer)
    },
  })
  useKeys({ 'Mod+Enter': () => void typed.save() })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const wanted = typed.tries === 0 ? '.field' : '[aria-invalid="true"]'
    form.current?.querySelector<HTMLElement>(wanted)?.focus()
  }, [typed.tries])
  return (
    <ModalDialog className="own-modal" close={close}>
      <DialogHead
        title={result ? 'Change your result' : 'Add a result'}
        of={board.kind === 'known' ? board.title : 'A new leaderboard'}
        close={close}
      />
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          void typed.save()
        }}
      >
        <div className="dialog-body own-form">
          {board.kind === 'new' && <DraftFields result={typed} />}
          <ModelField result={typed} />
          {board.kind === 'known' && <ScoreFields metrics={board.metrics} result={typed} />}
          <StandingLines standings={typed.standings} />
          <MoreFields result={typed} />
          {typed.failure !== null && <FailureLine message={typed.failure} />}
        </div>
        <Foot isBusy={typed.isBusy} close={close} />
      </form>
    </ModalDialog>
  )
}

function Foot({ isBusy, close }: { isBusy: boolean; close: () => void }) {
  return (
    <footer>
      <span className="soft small">Yours alone: never part of the archive.</span>
      <button type="button" className="button" onClick={close}>
        Cancel
      </button>
      <button
        type="submit"
        className="button primary"
        title={`Keep (${spelledHere('Mod+Enter')})`}
        disabled={isBusy}
      >
        Keep
      </button>
    </footer>
  )
}

function ModelField({ result }: { result: TypedResult }) {
  return (
    <TextField
      label="Model"
      value={result.form.model}
      maxLength={LONGEST_MODEL}
      problems={result.problemsAt('model')}
      change={(model) => result.change({ model })}
    />
  )
}

const extras: Readonly<Record<ResultForm['extra'], string>> = {
  '': 'Not said',
  yes: 'Yes',
  no: 'No',
}

/** What else a row of a leaderboard tells, and a remark for the reader alone. */
function MoreFields({ result }: { result: TypedResult }) {
  const { form, change, problemsAt } = result
  return (
    <>
      <div className="own-pair">
        <TextField
          label="Date"
          value={form.date}
          maxLength={10}
          hint="2024-03-31, or that of the paper"
          problems={problemsAt('date')}
          change={(date) => change({ date })}
        />
        <div className="stacked">
          <span>Extra training data</span>
          <Choice
            label="Extra training data"
            className="segments"
            options={Object.entries(extras).map(([key, content]) => ({
              key: key || 'not said',
              content,
              isChosen: form.extra === key,
              choose: () => change({ extra: key as ResultForm['extra'] }),
            }))}
          />
        </div>
      </div>
      <PaperField result={result} />
      <TextField
        label="Code, an address a line"
        value={form.code}
        maxLength={40_000}
        rows={2}
        problems={problemsAt('code')}
        change={(code) => change({ code })}
      />
      <TextField
        label="Remark"
        value={form.remark}
        maxLength={LONGEST_REMARK}
        rows={2}
        change={(remark) => change({ remark })}
      />
    </>
  )
}
