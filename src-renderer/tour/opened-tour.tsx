import { lazy, Suspense } from 'react'
import { tourStep } from './tour-state'

const Tour = lazy(() => import('./tour'))

/** The tour while it is taken. */
export function OpenedTour() {
  const at = tourStep.use()
  return at === null ? null : (
    <Suspense>
      <Tour at={at} />
    </Suspense>
  )
}
