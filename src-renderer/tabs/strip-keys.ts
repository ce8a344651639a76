import type { KeyboardEvent } from 'react'
import { openTabs } from '../visits'
import { closeTab, shiftTab } from './tab-acts'

/** Keys on a tab of the strip: arrows, Home and End move the focus, Delete closes the tab that has it. */
export function pressInStrip(event: KeyboardEvent<HTMLElement>, id: number): void {
  const strip = event.currentTarget.closest('[role="tablist"]')
  const { tabs } = openTabs.get()
  const at = tabs.findIndex((tab) => tab.id === id)
  if (!strip) return
  const isMove = event.ctrlKey && event.shiftKey
  const to = isMove ? undefined : focusBy[event.key]?.(at, tabs.length)
  if (to !== undefined) buttonsIn(strip)[to]?.focus()
  else if (event.key === 'Delete') {
    closeTab(id)
    focusLater(strip, at)
  } else if (isMove && event.key in shifts) {
    shiftTab(shifts[event.key] ?? 1, id)
    focusLater(strip, at + (shifts[event.key] ?? 0))
  } else return
  event.preventDefault()
  event.stopPropagation()
}

const focusBy: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

const shifts: Readonly<Record<string, 1 | -1>> = { PageUp: -1, PageDown: 1 }

/** Once the strip is drawn anew. */
function focusLater(strip: Element, at: number): void {
  requestAnimationFrame(() => {
    const buttons = buttonsIn(strip)
    buttons[Math.max(0, Math.min(at, buttons.length - 1))]?.focus()
  })
}

const buttonsIn = (strip: Element) => [...strip.querySelectorAll<HTMLButtonElement>('[role="tab"]')]
