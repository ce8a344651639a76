import { useRef, type ReactNode } from 'react'
import { Menu, MenuContext, MenuItem, Popover, Separator, type Key } from 'react-aria-components'
import { Icon } from '../components/icon'
import { copyLinkTo } from '../frame/copy-link'
import { openTabs } from '../visits'
import {
  activateTab,
  closeOthers,
  closeTab,
  closeToTheRight,
  duplicateTab,
  reopenTab,
} from './tab-acts'
import { entryOf, shownEntry } from './tabs'
import { tabTitle } from './tab-title'

/** What can be done with a tab. */
export function TabMenu({ at, id, close }: { at: Element; id: number; close: () => void }) {
  const { tabs, closed } = openTabs.use()
  const place = tabs.findIndex((tab) => tab.id === id)
  const tab = tabs[place]
  if (!tab) return null
  const acts: Readonly<Record<string, () => void>> = {
    close: () => closeTab(id),
    others: () => closeOthers(id),
    right: () => closeToTheRight(id),
    duplicate: () => duplicateTab(id),
    link: () => void copyLinkTo(entryOf(tab).hash),
    reopen: reopenTab,
  }
  const disabled = [
    ...(tabs.length === 1 ? ['others'] : []),
    ...(place === tabs.length - 1 ? ['right'] : []),
    ...(closed.length === 0 ? ['reopen'] : []),
  ]
  return (
    <Layer
      at={at}
      label={`Tab ${tabTitle(entryOf(tab))}`}
      close={close}
      acts={acts}
      disabled={disabled}
    >
      <MenuItem id="close">Close</MenuItem>
      <MenuItem id="others">Close the others</MenuItem>
      <MenuItem id="right">Close those to the right</MenuItem>
      <Separator elementType="hr" />
      <MenuItem id="duplicate">Duplicate</MenuItem>
      <MenuItem id="link">Copy a link</MenuItem>
      <Separator elementType="hr" />
      <MenuItem id="reopen">Reopen closed tab</MenuItem>
    </Layer>
  )
}

/** All tabs by name, for when the strip has no room for them, and what can be done with the one in front. */
export function AllTabsMenu({ at, close }: { at: Element; close: () => void }) {
  const all = openTabs.use()
  const { tabs, active, closed } = all
  const acts: Record<string, () => void> = {
    close: () => closeTab(),
    others: () => closeOthers(active),
    duplicate: () => duplicateTab(),
    reopen: reopenTab,
  }
  for (const { id } of tabs) acts[`tab ${id}`] = () => activateTab(id)
  const last = closed.at(-1)
  const disabled = [...(tabs.length === 1 ? ['others'] : []), ...(last ? [] : ['reopen'])]
  return (
    <Layer at={at} label="All tabs" close={close} acts={acts} disabled={disabled}>
      {tabs.map((tab) => (
        <MenuItem key={tab.id} id={`tab ${tab.id}`} textValue={tabTitle(entryOf(tab))}>
          <span className="clip">{tabTitle(entryOf(tab))}</span>
          {tab.id === active && <Icon name="check" small />}
        </MenuItem>
      ))}
      <Separator elementType="hr" />
      <MenuItem id="close">Close {tabTitle(shownEntry(all))}</MenuItem>
      <MenuItem id="others">Close the others</MenuItem>
      <MenuItem id="duplicate">Duplicate</MenuItem>
      <MenuItem id="reopen">
        {last ? `Reopen ${tabTitle(entryOf(last.tab))}` : 'Reopen closed tab'}
      </MenuItem>
    </Layer>
  )
}

function Layer(props: {
  at: Element
  label: string
  close: () => void
  acts: Readonly<Record<string, () => void>>
  disabled: readonly string[]
  children: ReactNode
}) {
  const { at, label, close, acts, disabled, children } = props
  const trigger = useRef(at)
  const choose = (key: Key) => {
    close()
    // What is done may give the focus away, which the menu holds until it is gone.
    requestAnimationFrame(() => acts[String(key)]?.())
  }
  return (
    <Popover
      className="menu float tab-menu"
      placement="bottom start"
      offset={2}
      isOpen
      onOpenChange={close}
      triggerRef={trigger}
      aria-label={label}
    >
      <MenuContext value={{ autoFocus: 'first', onClose: close }}>
        <Menu aria-label={label} disabledKeys={disabled} onAction={choose}>
          {children}
        </Menu>
      </MenuContext>
    </Popover>
  )
}
