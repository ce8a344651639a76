import type { CommandId } from '#contract/commands/commands'
import { createStore } from '../store'

/** A first key that was pressed, and what each second one would do. */
export interface Awaited {
  first: string
  choices: readonly (readonly [second: string, command: CommandId])[]
}

/** Null while no second key is awaited. */
export const awaited = createStore<Awaited | null>(null)
