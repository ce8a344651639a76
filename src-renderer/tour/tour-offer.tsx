import { endTour, startTour, useTourOffer } from './tour-state'

/** Offers the tour until it was taken or refused. */
export function TourOffer() {
  const isOffered = useTourOffer()
  if (!isOffered) return null
  return (
    <p className="tour-offer small gap-1">
      <span>New here?</span>
      <button type="button" className="button small" onClick={startTour}>
        Take the tour
      </button>
      <span className="soft">five steps, a minute</span>
      <button type="button" className="button quiet small" onClick={endTour}>
        No, thanks
      </button>
    </p>
  )
}
