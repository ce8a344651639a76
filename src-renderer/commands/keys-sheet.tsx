import { useMemo, useState } from 'react'
import { DialogHead } from '../components/dialog-head'
import { FilterField } from '../components/filter-field'
import { ModalDialog } from '../components/modal-dialog'
import { navigate } from '../routes'
import { useKeysInForce, useSingleKeys } from './keys-of'
import { matches } from './matching'
import { placeWords } from './places'
import { type SheetGroup, sheetParts } from './sheet-parts'
import { spelledHere } from './spelled-here'
import { useAvailableCommands } from './use-commands'

/** Every key that does something, those of the page on screen first. */
export function KeysSheet({ close }: { close: () => void }) {
  const [typed, setTyped] = useState('')
  const singleKeys = useSingleKeys()
  const parts = useParts(singleKeys)
  const heads = [
    ['On this page', parts.here],
    ['Anywhere', parts.anywhere],
    ['On other pages', parts.elsewhere],
  ] as const
  const shown = heads
    .map(([head, groups]) => ({ head, groups: found(groups, typed) }))
    .filter(({ groups }) => groups.length > 0)
  return (
    <ModalDialog className="keys-modal" close={close}>
      <DialogHead title="Keys" close={close}>
        <FilterField label="Find a key or what it does" text={typed} change={setTyped} />
      </DialogHead>
      {/* It scrolls and holds nothing to press, so that it takes the focus itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="dialog-body" role="region" aria-label="All keys" tabIndex={0}>
        {!singleKeys && (
          <p className="keys-note">
            Single keys are off in the settings, so that letters do nothing.
          </p>
        )}
        {shown.map(({ head, groups }) => (
          <section key={head}>
            <h3>{head}</h3>
            <div className="keys-groups">
              {groups.map((group) => (
                <Group key={group.place} group={group} isAlone={head === 'Anywhere'} />
              ))}
            </div>
          </section>
        ))}
        <p role="status" className={shown.length === 0 ? 'soft' : 'visually-hidden'}>
          {shown.length === 0 && 'No key is called so or does that.'}
        </p>
      </div>
      <footer>
        <button
          type="button"
          className="button"
          onClick={() => {
            close()
            navigate('settings', { part: 'keys' })
          }}
        >
          Change keys…
        </button>
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
      </footer>
    </ModalDialog>
  )
}

function Group({ group: { place, lines }, isAlone }: { group: SheetGroup; isAlone: boolean }) {
  return (
    <div>
      {!(isAlone && place === 'anywhere') && <h4>{placeWords[place]}</h4>}
      <dl className="keys-list">
        {lines.map(({ title, keys }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {keys.map((each, index) => (
                <span key={each}>
                  {index > 0 && <span className="visually-hidden"> or </span>}
                  <kbd>{spelledHere(each)}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function useParts(singleKeys: boolean) {
  const keys = useKeysInForce()
  const available = useAvailableCommands()
  // As the page was when the sheet was opened.
  const [screen] = useState(() => ({
    hasTable: document.querySelector('main table') !== null,
    hasChart: document.querySelector('main figure svg') !== null,
  }))
  return useMemo(
    () => sheetParts(keys, singleKeys, { ...screen, available }),
    [keys, singleKeys, screen, available],
  )
}

const found = (groups: readonly SheetGroup[], typed: string): SheetGroup[] =>
  groups
    .map((group) => ({
      ...group,
      lines: group.lines.filter(({ title, keys }) =>
        matches(typed, title, placeWords[group.place], ...keys.map(spelledHere)),
      ),
    }))
    .filter(({ lines }) => lines.length > 0)
