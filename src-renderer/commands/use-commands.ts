import { useLayoutEffect, useRef } from 'react'
import type { CommandId } from '#contract/commands/commands'
import { createStore } from '../store'

/** What is done for commands. */
export type CommandActs = Readonly<Partial<Record<CommandId, () => void>>>

/** The commands that something on screen does. */
interface Held {
  ids: ReadonlySet<string>
  act(id: CommandId): void
}

/** All that are held, those shown later behind; before them those aside, the first shown last. */
const held = createStore<readonly Held[]>([])

/**
 * Does these commands as long as the component is on screen. Of two that do one, the later shown does it;
 * one that stands `aside` does it only where no other can.
 */
export function useCommands(acts: CommandActs, { aside = false } = {}): void {
  const current = useRef(acts)
  useLayoutEffect(() => {
    current.current = acts
  })
  // Which there are, not what they do, which is new at every drawing.
  const names = Object.keys(acts).join(' ')
  useLayoutEffect(() => {
    if (names === '') return undefined
    const entry: Held = {
      ids: new Set(names.split(' ')),
      act: (id) => current.current[id]?.(),
    }
    held.set(aside ? [entry, ...held.get()] : [...held.get(), entry])
    return () => held.set(held.get().filter((other) => other !== entry))
  }, [names, aside])
}

/** Does a command. False when nothing on screen does it. */
export function runCommand(id: CommandId): boolean {
  const entry = held.get().findLast(({ ids }) => ids.has(id))
  entry?.act(id)
  return entry !== undefined
}

/** The ids of the commands that can be given now, in no order. */
export function useAvailableCommands(): ReadonlySet<string> {
  return new Set(held.use().flatMap(({ ids }) => [...ids]))
}

/** Whether something on screen does the command. */
export const isAvailable = (id: CommandId): boolean => held.get().some(({ ids }) => ids.has(id))
