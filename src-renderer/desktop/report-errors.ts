import { desktop } from './bridge'

/** More of one error says nothing new. */
const LONGEST = 4000

/** Has the errors that nobody catches arrive in the log of the desktop app. Called once, at the start. */
export function reportErrors(): void {
  if (!desktop()) return
  addEventListener('error', ({ error, message }) => report(error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => report(reason))
}

/** Tells the log of the desktop app what went wrong; in a browser the console has it. */
export function report(error: unknown): void {
  void desktop()?.ask('report', described(error).slice(0, LONGEST))
}

function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Chromium's stack begins with the message.
  return error.stack ?? `${error.name}: ${error.message}`
}
