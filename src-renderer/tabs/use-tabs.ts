import { useEffect, useRef } from 'react'
import { useCommands } from '../commands/use-commands'
import { currentPage } from '../current-page'
import { readAddress, viewOf } from '../routes'
import { changeTabs, openTabs, step, useVisit } from '../visits'
import { useLinkPresses } from './link-presses'
import {
  activateAt,
  closeTab,
  duplicateTab,
  newTab,
  reopenTab,
  shiftTab,
  stepTab,
} from './tab-acts'
import { naming } from './tabs'

/** Commands, presses and names of tabs, as long as the frame stands. */
export function useTabs(): void {
  useTitles()
  useLinkPresses()
  useMouseSteps()
  const { tabs, active } = openTabs.use()
  const tab = tabs.find(({ id }) => id === active)
  useCommands({
    'new-tab': () => void newTab(),
    'reopen-tab': reopenTab,
    'close-tab': () => closeTab(),
    'duplicate-tab': () => duplicateTab(),
    ...(tab && tab.at > 0 && { back: () => step(-1) }),
    ...(tab && tab.at < tab.entries.length - 1 && { forward: () => step(1) }),
    ...(tabs.length > 1 && severalActs),
    ...byNumber(tabs.length),
  })
}

const severalActs = {
  'next-tab': () => stepTab(1),
  'previous-tab': () => stepTab(-1),
  'move-tab-left': () => shiftTab(-1),
  'move-tab-right': () => shiftTab(1),
}

/** Those of the tabs that there are; the last of nine is the last tab. */
const byNumber = (count: number) =>
  Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9]
      .filter((number) => number === 9 || number <= count)
      .map((number) => [`tab-${number}`, () => activateAt(number === 9 ? -1 : number - 1)]),
  )

/** Each tab is called what its page calls itself. */
function useTitles(): void {
  const current = currentPage.use()
  const { hash, tab, entry } = useVisit()
  const said = useRef({ current, view: '' })
  useEffect(() => {
    const route = readAddress(hash)
    const view = `${tab} ${viewOf(route)}`
    const before = said.current
    said.current = { current, view }
    // What the page before has said is not for this one, which has still to say it.
    const isOfBefore = current === before.current && view !== before.view
    if (!current || isOfBefore || current.page !== route.page) return
    void changeTabs((all) => naming(all, entry, current.name))
  }, [current, hash, tab, entry])
}

/** The buttons of a mouse for back and forward, which would step through the browser's history. */
function useMouseSteps(): void {
  useEffect(() => {
    const release = (event: MouseEvent) => {
      if (event.button !== 3 && event.button !== 4) return
      event.preventDefault()
      step(event.button === 3 ? -1 : 1)
    }
    addEventListener('mouseup', release)
    return () => removeEventListener('mouseup', release)
  }, [])
}
