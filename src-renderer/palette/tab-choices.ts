import { matches } from '../commands/matching'
import { activateTab } from '../tabs/tab-acts'
import { tabTitle } from '../tabs/tab-title'
import { entryOf, type Tabs } from '../tabs/tabs'
import type { Choice } from './choices'

/** The other tabs of the window with these words in their names. */
export const tabChoices = (typed: string, { tabs, active }: Tabs): Choice[] =>
  tabs
    .filter(({ id }) => id !== active)
    .map((tab) => ({ id: tab.id, title: tabTitle(entryOf(tab)) }))
    .filter(({ title }) => matches(typed, title))
    .map(({ id, title }) => ({
      key: `tab ${id}`,
      icon: 'columns',
      title,
      context: 'open tab',
      act: () => activateTab(id),
    }))
