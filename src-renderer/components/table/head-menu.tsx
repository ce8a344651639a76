import { useEffect, useRef } from 'react'
import { Menu, MenuContext, MenuItem, Popover, Separator } from 'react-aria-components'
import { spelledHere } from '../../commands/spelled-here'

/** Something that the menu of a head can do; one that cannot be done stays in its place, grey. */
export interface HeadItem {
  id: string
  words: string
  /** The keys that do the same on the head itself. */
  keys?: string | undefined
  act: (() => void) | null
}

/** The menu of the head that was asked for it. One for the whole table, since at most one is open. */
export function HeadMenu(props: {
  /** The name of the column. */
  label: string
  /** The head. */
  at: Element
  groups: readonly (readonly HeadItem[])[]
  close: () => void
}) {
  const { label, at, groups, close } = props
  const trigger = useRef(at)
  const choose = useChoice(groups.flat())
  return (
    <Popover
      className="menu float"
      placement="bottom start"
      offset={2}
      isOpen
      onOpenChange={close}
      triggerRef={trigger}
      aria-label={`Column ${label}`}
    >
      <MenuContext value={{ autoFocus: 'first', onClose: close }}>
        <Menu
          aria-label={`Column ${label}`}
          onAction={(id) => {
            choose(id)
            close()
          }}
        >
          {groups.flatMap((items, index) => [
            ...(index > 0 ? [<Separator key={`before ${index}`} elementType="hr" />] : []),
            ...items.map(({ id, words, keys, act }) => (
              <MenuItem key={id} id={id} isDisabled={act === null} textValue={words}>
                {words}
                {keys && <kbd>{spelledHere(keys)}</kbd>}
              </MenuItem>
            )),
          ])}
        </Menu>
      </MenuContext>
    </Popover>
  )
}

/** What is chosen is done once the menu is gone, since until then nothing else can take the focus. */
function useChoice(items: readonly HeadItem[]): (id: unknown) => void {
  const chosen = useRef<HeadItem | null>(null)
  // Not in the clean-up itself, which comes before those of the layer that holds the focus.
  useEffect(() => () => queueMicrotask(() => chosen.current?.act?.()), [])
  return (id) => {
    chosen.current = items.find((item) => item.id === id) ?? null
  }
}
