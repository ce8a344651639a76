import { AskError } from '#contract/ask'
import { say } from './toast'

/** Does something, or says why it could not be done. */
export async function orSay(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(error.message)
  }
}
