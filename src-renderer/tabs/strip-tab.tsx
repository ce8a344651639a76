import type { DragEvent } from 'react'
import { Icon } from '../components/icon'
import { openTabs } from '../visits'
import { activateTab, closeTab, moveTab } from './tab-acts'
import { entryOf, type Tab } from './tabs'
import { pressInStrip } from './strip-keys'
import { tabTitle } from './tab-title'

/** The tab that is being dragged along the strip. */
let dragged: number | null = null

/** One tab of the strip. Its cross is for the pointer: Delete and the menu of the tab do the same. */
export function StripTab(props: {
  tab: Tab
  place: number
  isActive: boolean
  openMenu: (at: Element) => void
}) {
  const { tab, place, isActive, openMenu } = props
  const title = tabTitle(entryOf(tab))
  return (
    <div
      className="tab"
      role="none"
      data-active={isActive || undefined}
      draggable
      onDragStart={({ dataTransfer }) => {
        dragged = tab.id
        dataTransfer.effectAllowed = 'move'
      }}
      onDragOver={(event) => dragOver(event, tab.id, place)}
      onDragEnd={() => (dragged = null)}
      onAuxClick={({ button }) => button === 1 && closeTab(tab.id)}
      onContextMenu={(event) => {
        event.preventDefault()
        openMenu(event.currentTarget)
      }}
    >
      <button
        type="button"
        role="tab"
        id={`tab-${tab.id}`}
        aria-selected={isActive}
        aria-controls="main"
        aria-keyshortcuts="Delete"
        tabIndex={isActive ? 0 : -1}
        title={title}
        onKeyDown={(event) => pressInStrip(event, tab.id)}
        onClick={(event) => {
          // With the keyboard the focus stays in the strip; after a click the page has it.
          if (event.detail > 0) event.currentTarget.blur()
          activateTab(tab.id)
        }}
      >
        {title}
      </button>
      <button
        type="button"
        className="icon-button small close-tab"
        tabIndex={-1}
        aria-hidden="true"
        title={`Close ${title}`}
        onClick={() => closeTab(tab.id)}
      >
        <Icon name="close" small />
      </button>
    </div>
  )
}

/** Takes the place of a tab once the pointer is past its middle. */
function dragOver(event: DragEvent<HTMLElement>, over: number, place: number): void {
  if (dragged === null) return
  event.preventDefault()
  if (dragged === over) return
  const { left, width } = event.currentTarget.getBoundingClientRect()
  const isPast = event.clientX > left + width / 2
  const { tabs } = openTabs.get()
  const from = tabs.findIndex(({ id }) => id === dragged)
  if (isPast === from < place) moveTab(dragged, place)
}
