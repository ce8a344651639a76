import { useEffect, useLayoutEffect, useRef } from 'react'
import type { CommandId } from '#contract/commands/commands'
import { isMac, isOfTarget } from '../keys'
import { combinationsOf } from '../pressed'
import { awaited } from './awaited'
import { keyPlan, type KeyPlan } from './key-plan'
import { useKeysInForce } from './keys-of'
import { isAvailable, runCommand } from './use-commands'

/** So long a first key waits for its second, in milliseconds: what it leads to is shown, and takes a moment to read. */
const patience = 2000

/** Turns keys into commands, by the keys in force. A command that nothing on screen does leaves its keys alone. */
export function useKeyboard(): void {
  const keys = useKeysInForce()
  const plan = useRef<ReadonlyMap<string, KeyPlan>>(new Map())
  useLayoutEffect(() => {
    plan.current = keyPlan(keys, isMac())
  }, [keys])
  // Not later than the first paint, so that no early key is lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const names = combinationsOf(event, isMac()).filter((name) => !isOfTarget(name, event.target))
      if (names.some((name) => act(name, plan.current.get(name), event))) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  useSecondKey()
}

/** Whether the combination did something. */
function act(name: string, planned: KeyPlan | undefined, { repeat }: KeyboardEvent): boolean {
  if (!planned) return false
  const id = planned.commands.find(isAvailable)
  if (id) return runCommand(id)
  const choices = [...planned.after].flatMap(([second, ids]): [string, CommandId][] => {
    const id = ids.find(isAvailable)
    return id ? [[second, id]] : []
  })
  if (choices.length === 0) return false
  // Held down, the first key does not begin anew.
  if (!repeat) awaited.set({ first: name, choices })
  return true
}

/** While a second key is awaited, it comes before all other keys of the page. */
function useSecondKey(): void {
  const current = awaited.use()
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const current = awaited.get()
      if (!current) return
      const names = combinationsOf(event, isMac())
      // Shift alone is on its way to a letter.
      if (names.length === 0 || event.repeat) return
      awaited.set(null)
      const choice = current.choices.find(
        ([second]) => names.includes(second) && !isOfTarget(second, event.target),
      )
      if (!choice && event.key !== 'Escape') return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (choice) runCommand(choice[1])
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [])
  useEffect(() => {
    if (!current) return undefined
    const timer = setTimeout(() => awaited.set(null), patience)
    return () => clearTimeout(timer)
  }, [current])
}
