import { lazy, Suspense } from 'react'
import { sheetIsOpen } from './sheet-state'

const KeysSheet = lazy(async () => ({ default: (await import('./keys-sheet')).KeysSheet }))

/** The sheet of keys while it is open. */
export function OpenedSheet() {
  return (
    sheetIsOpen.use() && (
      <Suspense>
        <KeysSheet />
      </Suspense>
    )
  )
}
