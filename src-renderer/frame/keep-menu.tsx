import {
  Button,
  Keyboard,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  type Key,
} from 'react-aria-components'
import { useKeysOf } from '../commands/keys-of'
import { Icon } from '../components/icon'
import type { KeepEntry } from './keep-entries'

/** What can be kept of a thing, or of the view on screen. */
export function KeepMenu({ label, entries }: { label: string; entries: readonly KeepEntry[] }) {
  const hindered = entries.flatMap(({ words, hindrance }) => (hindrance ? [words] : []))
  const act = (key: Key) => entries.find(({ words }) => words === key)?.act()
  const keysOf = useKeysOf()
  return (
    <MenuTrigger>
      <Button className="icon-button small" aria-label={label}>
        <Icon name="down" small />
      </Button>
      <Popover className="menu float" placement="bottom end">
        <Menu aria-label={label} disabledKeys={hindered} onAction={act}>
          {entries.map(({ words, isOn, command, hindrance }) => (
            <MenuItem key={words} id={words} textValue={isOn ? `${words}, marked` : words}>
              <span title={hindrance ?? undefined}>{words}</span>
              {isOn && <Icon name="check" small />}
              {command !== undefined && <Keyboard>{keysOf(command)}</Keyboard>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
