import { useEffect, useId, useLayoutEffect, useState } from 'react'
import { beside } from './beside'
import { leaderboardToShow, tourSteps, type TourStep } from './steps'
import { endTour, tourStep } from './tour-state'
import { useAnchor } from './use-anchor'

/** The tour: a card beside one thing after the other. The page behind it stays in use. */
export function Tour({ at }: { at: number }) {
  const step = tourSteps[at]
  const leaderboard = useLeaderboard()
  const address = step && leaderboard !== undefined ? step.page(leaderboard) : null
  useEffect(() => {
    if (address !== null) location.hash = address
  }, [address])
  useEscape(finish)
  return step && <Card key={at} step={step} at={at} />
}

function finish(): void {
  endTour()
  document.getElementById('main')?.focus()
}

function Card({ step, at }: { step: TourStep; at: number }) {
  const id = useId()
  const [card, setCard] = useState<HTMLDivElement | null>(null)
  const anchor = useAnchor(step.at)
  usePlace(card, anchor)
  // Not later than the card is seen, so that no early key is lost.
  useLayoutEffect(() => lastButton(card)?.focus({ preventScroll: true }), [card])
  const isLast = at === tourSteps.length - 1
  return (
    <div
      ref={setCard}
      className="tour-card float"
      role="dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
    >
      <h2 id={`${id}title`}>{step.title}</h2>
      <p id={`${id}text`} className="gap-1">
        {step.text}
      </p>
      <div className="tour-buttons gap-3">
        <span className="soft small">
          {at + 1} of {tourSteps.length}
        </span>
        {!isLast && (
          <button type="button" className="button quiet small" onClick={finish}>
            Skip the tour
          </button>
        )}
        {at > 0 && (
          <button type="button" className="button small" onClick={() => tourStep.set(at - 1)}>
            Back
          </button>
        )}
        <button
          type="button"
          className="button primary small"
          onClick={isLast ? finish : () => tourStep.set(at + 1)}
        >
          {isLast ? 'Done' : 'Next'}
        </button>
      </div>
    </div>
  )
}

/** Undefined until it is known whether there is one. */
function useLeaderboard(): string | null | undefined {
  const [leaderboard, setLeaderboard] = useState<string | null>()
  useEffect(() => void leaderboardToShow().then(setLeaderboard), [])
  return leaderboard
}

/** Keeps the card beside the thing, or at the foot of the window while there is none. */
function usePlace(card: HTMLDivElement | null, anchor: Element | null): void {
  useEffect(() => {
    if (!card) return undefined
    const place = () => placeBeside(card, anchor)
    place()
    addEventListener('resize', place)
    addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      removeEventListener('resize', place)
      removeEventListener('scroll', place, { capture: true })
    }
  }, [card, anchor])
}

const lastButton = (card: HTMLElement | null) =>
  [...(card?.querySelectorAll('button') ?? [])].at(-1)

function placeBeside(
  { style, offsetWidth: width, offsetHeight: height }: HTMLElement,
  anchor: Element | null,
) {
  const at = anchor?.isConnected
    ? beside(
        anchor.getBoundingClientRect(),
        { width, height },
        { width: innerWidth, height: innerHeight },
      )
    : null
  style.inset = at ? '0 auto auto 0' : ''
  style.translate = at ? `${at.left}px ${at.top}px` : ''
}

/** Escape means the tour only where no other layer or field has a use for it. */
function useEscape(act: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : document.body
      if (target.closest('.tour-card') || !target.closest('[role="dialog"], input, textarea')) act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [act])
}
