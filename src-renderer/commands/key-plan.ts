import { sameKeys } from '#contract/commands/combination'
import { type CommandId, commandIds } from '#contract/commands/commands'
import type { KeysInForce } from '#contract/commands/keys-in-force'

/** What a combination does: it gives a command, of which at most one is available, or awaits another key. */
export interface KeyPlan {
  commands: readonly CommandId[]
  after: ReadonlyMap<string, readonly CommandId[]>
}

/** What every combination does with these keys in force. */
export function keyPlan(keys: KeysInForce, isMac: boolean): ReadonlyMap<string, KeyPlan> {
  const plan = new Map<string, { commands: CommandId[]; after: Map<string, CommandId[]> }>()
  for (const id of commandIds)
    for (const each of keys[id]) {
      const [first, second] = sameKeys(each, isMac)?.split(' ') ?? []
      if (first === undefined) continue
      const entry = plan.get(first) ?? { commands: [], after: new Map<string, CommandId[]>() }
      plan.set(first, entry)
      if (second === undefined) entry.commands.push(id)
      else entry.after.set(second, [...(entry.after.get(second) ?? []), id])
    }
  return plan
}
