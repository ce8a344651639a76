import { lazy, Suspense, useRef, type ReactNode } from 'react'
import { Sidebar } from './sidebar'
import { StatusLine } from './status-line'
import { Toaster } from './toast'
import { Toolbar } from './toolbar'
import { paletteIsOpen } from './palette-state'
import { useFrameKeys } from './frame-keys'
import { useArrival } from './arrival'

const Palette = lazy(async () => ({ default: (await import('../palette/palette')).Palette }))

/** What stays around every page: sections, toolbar, status line, and the layers above. */
export function Frame({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  useArrival(main)
  useFrameKeys()
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <div className="app">
        <Sidebar />
        <Toolbar />
        <div className="page">
          <main id="main" ref={main} tabIndex={-1}>
            {children}
          </main>
        </div>
        <StatusLine />
      </div>
      {paletteIsOpen.use() && (
        <Suspense>
          <Palette />
        </Suspense>
      )}
      <Toaster />
    </>
  )
}
