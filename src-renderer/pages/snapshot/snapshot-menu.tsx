import { Button, Menu, MenuItem, MenuTrigger, Popover, type Key } from 'react-aria-components'
import type { CommandId } from '#contract/commands/commands'
import type { KeptSnapshot } from '#contract/kept-snapshots'
import { copyText } from '../../clipboard'
import { Icon } from '../../components/icon'
import { say } from '../../frame/toast'
import { tryChange } from '../../snapshots/use-snapshots'
import { openDialog } from './dialogs/open-dialog'

export interface Entry {
  /** The command that does the same to the snapshot with the focus. */
  command?: CommandId
  words: string
  act: () => void
  /** Why it cannot be done at present. */
  hindrance?: string | null
}

/** What can be done with a snapshot. What never can is left out. */
export function SnapshotMenu(props: {
  snapshot: KeptSnapshot
  /** Whether there is no other snapshot. */
  isOnly: boolean
  /** Why no work can be begun at present. */
  busy: string | null
}) {
  const { snapshot } = props
  const entries = entriesOf(props)
  const hindered = entries.flatMap(({ words, hindrance }) => (hindrance ? [words] : []))
  const act = (key: Key) => entries.find(({ words }) => words === key)?.act()
  return (
    <MenuTrigger>
      <Button className="icon-button small" aria-label={`Actions for ${snapshot.name}`}>
        <Icon name="more" />
      </Button>
      <Popover className="menu float" placement="bottom end">
        <Menu aria-label={`Actions for ${snapshot.name}`} disabledKeys={hindered} onAction={act}>
          {entries.map(({ words, hindrance }) => (
            <MenuItem key={words} id={words} textValue={words}>
              <span title={hindrance ?? undefined}>{words}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** What can be done with a snapshot, each with what stands against it at the moment. */
export function entriesOf(props: {
  snapshot: KeptSnapshot
  isOnly: boolean
  busy: string | null
}): Entry[] {
  const { snapshot, isOnly, busy } = props
  const { id, path, fingerprint, place, facts } = snapshot
  const asks = (asks: 'rename' | 'remove' | 'compare' | 'export') => () =>
    openDialog.set({ asks, snapshot })
  const verify = () => void tryChange('verify', { snapshot: id })
  const whenOpen: Entry[] = [
    {
      words: 'Compare with…',
      command: 'compare-snapshot',
      act: asks('compare'),
      hindrance: isOnly ? 'There is no other' : null,
    },
    { words: 'Export as Parquet…', act: asks('export'), hindrance: busy },
  ]
  const whenFingerprint: Entry[] =
    fingerprint === null
      ? []
      : [{ words: 'Copy fingerprint', act: () => void copy('fingerprint', fingerprint) }]
  const own = place === 'kept'
  const removing: Entry = {
    words: 'Delete…',
    command: 'remove-snapshot',
    act: asks('remove'),
    hindrance: busy,
  }
  const verifying: Entry = {
    words: 'Verify now',
    command: 'verify-snapshot',
    act: verify,
    hindrance: busy,
  }
  return [
    verifying,
    ...(own ? [{ words: 'Rename…', act: asks('rename') }] : []),
    ...(facts ? whenOpen : []),
    { words: 'Copy path', act: () => void copy('path', path) },
    ...whenFingerprint,
    ...(own ? [removing] : []),
  ]
}

async function copy(what: string, text: string): Promise<void> {
  say(
    (await copyText(text))
      ? `Copied ${what} ${text}`
      : `The system did not let the ${what} be copied.`,
  )
}
