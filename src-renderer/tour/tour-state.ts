import { remember, usePreferences } from '../preferences'
import { createStore } from '../store'

/** The step of the tour that is shown, counted from 0; null while there is none. */
export const tourStep = createStore<number | null>(null)

/** Begins the tour at its first step. */
export const startTour = (): void => tourStep.set(0)

/** As a view that was left, so that the app on the desktop and in a browser both know. */
const VIEW = 'tour'

/** Ends the tour, or refuses it; it is not offered again. */
export function endTour(): void {
  tourStep.set(null)
  // Where nothing can be kept, it is offered once more at the next start, which does no harm.
  void remember(VIEW, 'done').catch(() => {})
}

/** Whether the tour may be offered: the reader has neither taken nor refused it, as far as is known. */
export function useTourOffer(): boolean {
  const preferences = usePreferences()
  return preferences !== null && preferences.views[VIEW] === undefined
}
