/** What is offered when a window's page has crashed. */
export type CrashOffer = 'reload' | 'give-up'

/** So many crashes within this span, in milliseconds, and a reload would only bring the next. */
const MOST_CRASHES = 3
export const CRASH_SPAN = 60_000

/** What to offer after a crash now, given when those before it were. */
export function crashOffer(before: readonly number[], now: number): CrashOffer {
  const recent = before.filter((each) => now - each < CRASH_SPAN)
  return recent.length + 1 >= MOST_CRASHES ? 'give-up' : 'reload'
}
