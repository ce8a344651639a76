import { useRef, type ReactNode } from 'react'
import { Find } from '../find/find'
import { useFollowSnapshots } from '../snapshots/use-snapshots'
import { AwaitedKeys } from '../commands/awaited-keys'
import { OpenedSheet } from '../commands/opened-sheet'
import { useDrops } from '../snapshots/drops'
import { TabStrip } from '../tabs/tab-strip'
import { useTabs } from '../tabs/use-tabs'
import { useVisits } from '../use-visits'
import { PrintLine } from '../print/print-line'
import { Dock } from './dock'
import { LinkStatus } from './link-status'
import { OpenedNote } from './note'
import { OpenedKeepDialog } from './opened-keep-dialog'
import { OpenedPalette } from './opened-palette'
import { Sidebar } from './sidebar'
import { StatusLine } from './status-line'
import { Toaster } from './toast'
import { Toolbar } from './toolbar'
import { OpenedTour } from '../tour/opened-tour'
import { useHelp } from './use-help'
import { useQuietLoading } from './use-quiet-loading'
import { useFrameCommands } from './frame-commands'
import { useAppearance } from './appearance'
import { useArrival } from './arrival'
import { useZoom } from './zoom'
import { desktop } from '../desktop/bridge'
import { useDesktop } from '../desktop/use-desktop'

/** What stays around every page: sections, toolbar, status line, and the layers above. */
export function Frame({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  useArrival(main)
  useFrameCommands()
  useAppearance()
  useZoom()
  useHelp()
  useFollowSnapshots()
  useDrops()
  useVisits()
  useTabs()
  useDesktop()
  useQuietLoading()
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <div className="app">
        <Sidebar />
        <TabStrip />
        <Toolbar />
        <div className="page">
          <main id="main" ref={main} tabIndex={-1}>
            {children}
            <PrintLine />
          </main>
          <Dock />
          <Find />
        </div>
        <StatusLine />
      </div>
      <OpenedPalette />
      <OpenedNote />
      <OpenedKeepDialog />
      <OpenedTour />
      <OpenedSheet />
      <AwaitedKeys />
      {/* Browsers have their own. */}
      {desktop() && <LinkStatus />}
      <Toaster />
    </>
  )
}
