import { AskError } from '#contract/ask'
import { report } from '../desktop/report-errors'
import { createStore } from '../store'

/** Code, or a text of the program, that is brought when it is first wanted. */
export interface LateCode<Code> {
  /** Null until it has come. */
  get(): Code | null
  /** The same in a component, which renders again when it comes. */
  use(): Code | null
  /** Brings it. Where it cannot be had, it throws AskError with a sentence, and the next call tries again. */
  load(): Promise<Code>
  /** Brings it before it is wanted. A failure is left for whoever will want it. */
  ahead(): Promise<void>
}

/** Code that comes late. `name` begins the sentence that says it did not come, such as "The palette". */
export function lateCode<Code>(name: string, bring: () => Promise<Code>): LateCode<Code> {
  const store = createStore<Code | null>(null)
  let coming: Promise<Code> | null = null
  const load = async () => {
    coming ??= bring()
    try {
      const code = await coming
      store.set(code)
      return code
    } catch (cause) {
      coming = null
      report(cause)
      const message = `${name} could not be loaded. Is the program that serves it still running?`
      throw new AskError({ code: 'internal', message })
    }
  }
  return { get: store.get, use: store.use, load, ahead: () => load().then(nothing, nothing) }
}

const nothing = () => {}
