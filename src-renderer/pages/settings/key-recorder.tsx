import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Clash } from '#contract/commands/clashes'
import { sameKeys } from '#contract/commands/combination'
import { type CommandId, commands } from '#contract/commands/commands'
import { keysInForce } from '#contract/commands/keys-in-force'
import { spelledHere } from '../../commands/spelled-here'
import { DialogHead } from '../../components/dialog-head'
import { ModalDialog } from '../../components/modal-dialog'
import { isMac } from '../../keys'
import { combinationsOf } from '../../pressed'
import { changeKeys, useSettings } from '../../settings'
import { recordedWith, verdictOn, type Verdict, without } from './recording'

/** Takes down the keys that the reader presses for a command, and says at once what speaks against them. */
export function KeyRecorder({ command, close }: { command: CommandId; close: () => void }) {
  const { keys: given } = useSettings()
  const all = useMemo(() => keysInForce({ keys: given, singles: 'on' }), [given])
  const [keys, setKeys] = useState('')
  const verdict = keys === '' ? null : verdictOn(keys, command, all, isMac())
  const keep = () => {
    if (!verdict?.mayKeep) return
    for (const { command: other } of verdict.clashes)
      if (other !== null) void changeKeys(other, without(all[other], verdict.clashes, other))
    void changeKeys(command, [...all[command], keys])
    close()
  }
  return (
    <ModalDialog close={close}>
      <DialogHead title={`Keys for “${commands[command].title}”`} />
      <div className="dialog-body">
        <Field keys={keys} press={(pressed) => setKeys(recordedWith(keys, pressed))} keep={keep} />
        <p role="status" className="gap-2">
          {verdict && <Words verdict={verdict} />}
        </p>
      </div>
      <footer>
        <span />
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          className="button primary"
          disabled={!verdict?.mayKeep}
          onClick={keep}
        >
          {verdict?.mayKeep && verdict.clashes.length > 0 ? 'Take over' : 'Keep'}
        </button>
      </footer>
    </ModalDialog>
  )
}

/** Every key goes into it but Tab, which leaves it, Escape and Enter, which belong to the dialog. */
function Field(props: { keys: string; press: (pressed: string) => void; keep: () => void }) {
  const { keys, press, keep } = props
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const down = (event: KeyboardEvent) => {
    const isOfDialog = ['Escape', 'Tab'].includes(event.key)
    if (isOfDialog || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') return keep()
    const names = combinationsOf(event.nativeEvent, isMac())
    const pressed = names.find((name) => sameKeys(name, isMac()) === name)
    if (pressed !== undefined && !event.repeat) press(pressed)
  }
  return (
    <label className="stacked gap-2">
      <span>Press the keys, one combination or two single keys in turn</span>
      <input
        className="field"
        ref={field}
        readOnly
        value={keys === '' ? '' : spelledHere(keys)}
        placeholder="Nothing pressed yet"
        onKeyDown={down}
      />
    </label>
  )
}

function Words({ verdict: { reserved, clashes, isOwn } }: { verdict: Verdict }) {
  if (isOwn) return 'The command has these keys already.'
  if (reserved?.isRefused) return reserved.words
  const fixed = clashes.find(({ command }) => command === null)
  if (fixed) return `${spelledHere(fixed.keys)} is “${fixed.title}”, which cannot be changed.`
  const others = clashes.map(owner).join(', ')
  return (
    <>
      {reserved && `${reserved.words} `}
      {clashes.length > 0 && `Taken: ${others}. Taking over takes them from there.`}
      {!reserved && clashes.length === 0 && 'These keys are free.'}
    </>
  )
}

const owner = ({ title, keys }: Clash) => `“${title}” has ${spelledHere(keys)}`
