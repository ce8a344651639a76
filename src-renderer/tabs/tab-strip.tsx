import { useEffect, useRef, useState } from 'react'
import { useWithKeys } from '../commands/keys-of'
import { Icon } from '../components/icon'
import { lateCode } from '../late/late-code'
import { lateLayer } from '../late/late-layer'
import { openTabs } from '../visits'
import { newTab } from './tab-acts'
import { StripTab } from './strip-tab'

const TabMenu = lateLayer(
  lateCode('The menu of the tab', async () => (await import('./tab-menu')).TabMenu),
)
const AllTabsMenu = lateLayer(
  lateCode('The menu of all tabs', async () => (await import('./tab-menu')).AllTabsMenu),
)

/** The menu that is open: of one tab, or of all. */
interface OpenMenu {
  at: Element
  tab: number | null
}

/** The tabs of this window. It scrolls when there are more than fit, with the one in front in sight. */
export function TabStrip() {
  const { tabs, active } = openTabs.use()
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = tabs.findIndex(({ id }) => id === active)
    list.current?.children[place]?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [active, tabs])
  const close = () => setMenu(null)
  const withKeys = useWithKeys()
  return (
    <nav className="tabs" aria-label="Tabs">
      <div
        ref={list}
        className="tab-list"
        role="tablist"
        aria-label="Open tabs"
        onWheel={({ deltaX, deltaY }) => list.current?.scrollBy({ left: deltaX + deltaY })}
      >
        {tabs.map((tab, place) => (
          <StripTab
            key={tab.id}
            tab={tab}
            place={place}
            isActive={tab.id === active}
            openMenu={(at) => setMenu({ at, tab: tab.id })}
          />
        ))}
      </div>
      <button
        type="button"
        className="icon-button small"
        aria-label="New tab"
        title={withKeys('New tab', 'new-tab')}
        onClick={() => void newTab()}
      >
        <Icon name="plus" small />
      </button>
      <button
        type="button"
        className="icon-button small end"
        aria-label="All tabs"
        aria-haspopup="menu"
        title="All tabs"
        onClick={({ currentTarget }) => setMenu({ at: currentTarget, tab: null })}
      >
        <Icon name="down" small />
      </button>
      {menu && menu.tab !== null && <TabMenu at={menu.at} id={menu.tab} close={close} />}
      {menu && menu.tab === null && <AllTabsMenu at={menu.at} close={close} />}
    </nav>
  )
}
