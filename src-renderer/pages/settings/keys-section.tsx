import { useState } from 'react'
import { type CommandId, commandIds, commands } from '#contract/commands/commands'
import { useKeysInForce } from '../../commands/keys-of'
import { spelledHere } from '../../commands/spelled-here'
import { matches } from '../../commands/matching'
import { placeWords } from '../../commands/places'
import { FilterField } from '../../components/filter-field'
import { plural } from '../../components/number'
import { Section } from '../../components/section'
import { Switch } from '../../components/switch'
import { say } from '../../frame/toast'
import { changeSettings, resetSettings, useSettings } from '../../settings'
import { KeyRecorder } from './key-recorder'
import { KeysTable } from './keys-table'
import { OneSetting } from './one-setting'

/** The keys of all commands, to be changed, and whether keys do something by themselves at all. */
export function KeysSection() {
  const { singles, keys } = useSettings()
  const [typed, setTyped] = useState('')
  const [recorded, record] = useState<CommandId | null>(null)
  const found = useFound(typed)
  const isChanged = singles === 'off' || Object.keys(keys).length > 0
  return (
    <Section id="keys" title="Keys">
      <OneSetting
        title="Single keys"
        about="Letters, digits and signs that do something by themselves, outside of text fields. Off, dictation and a hand on the keyboard press nothing by mistake."
      >
        <Switch
          isOn={singles === 'on'}
          change={(isOn) => void changeSettings({ singles: isOn ? 'on' : 'off' })}
        >
          Single keys
        </Switch>
      </OneSetting>
      <div className="filter-bar gap-3 keys-bar">
        <FilterField label="Filter commands" text={typed} change={setTyped} />
        <span className="soft" role="status">
          {plural(found.length, 'command')}
        </span>
        <button type="button" className="button small end" disabled={!isChanged} onClick={reset}>
          Reset all keys
        </button>
      </div>
      {found.length === 0 ? (
        <p className="soft gap-2">No command is called so or has such keys.</p>
      ) : (
        <KeysTable ids={found} record={record} />
      )}
      {recorded !== null && <KeyRecorder command={recorded} close={() => record(null)} />}
    </Section>
  )
}

function reset(): void {
  void resetSettings('keys')
  say('All keys are as the program came.')
}

/** The commands whose title, place or keys are typed. */
function useFound(typed: string): readonly CommandId[] {
  const inForce = useKeysInForce()
  return commandIds.filter((id) => {
    const { title, place } = commands[id]
    return matches(typed, title, placeWords[place], ...inForce[id].map(spelledHere))
  })
}
