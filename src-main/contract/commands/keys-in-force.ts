import type { Settings } from '../settings'
import { areSingleKeys } from './combination'
import { type CommandId, commandIds, commands } from './commands'

/** The keys of every command, several or none. */
export type KeysInForce = Readonly<Record<CommandId, readonly string[]>>

/**
 * The keys that every command has for a reader: those that the reader gave it, else its own. Without
 * single keys, those that remain.
 */
export function keysInForce(settings: Pick<Settings, 'keys' | 'singles'> | null): KeysInForce {
  const given = settings?.keys ?? {}
  const entries = commandIds.map((id) => {
    const keys = Object.hasOwn(given, id) ? (given[id] ?? []) : commands[id].keys
    return [id, settings?.singles === 'off' ? keys.filter((each) => !areSingleKeys(each)) : keys]
  })
  return Object.fromEntries(entries)
}
