import { areSingleKeys } from '#contract/commands/combination'
import { type Clash, clashesOf, type Reserved, reserved } from '#contract/commands/clashes'
import type { CommandId } from '#contract/commands/commands'
import type { KeysInForce } from '#contract/commands/keys-in-force'

/**
 * The keys after a further combination. A single key may be followed by another one, which makes two in
 * turn; anything else begins anew.
 */
export function recordedWith(before: string, pressed: string): string {
  const mayFollow = before !== '' && !before.includes(' ') && areSingleKeys(before)
  return mayFollow && areSingleKeys(pressed) ? `${before} ${pressed}` : pressed
}

/** What is to be said of recorded keys, and what may be done with them. */
export interface Verdict {
  reserved: Reserved | null
  /** What has them, or keys that begin alike. */
  clashes: readonly Clash[]
  isOwn: boolean
  mayKeep: boolean
}

/** Whether a command may have the keys that were recorded for it, and what speaks against them. */
export function verdictOn(
  keys: string,
  command: CommandId,
  all: KeysInForce,
  isMac: boolean,
): Verdict {
  const kept = reserved(keys, isMac)
  const clashes = clashesOf(keys, command, all, isMac)
  const isOwn = all[command].includes(keys)
  const isFixed = clashes.some((clash) => clash.command === null)
  const mayKeep = kept?.isRefused !== true && !isFixed && !isOwn
  return { reserved: kept, clashes, isOwn, mayKeep }
}

/** The keys that a command is left with when another one takes some over. */
export const without = (keys: readonly string[], clashes: readonly Clash[], of: CommandId) =>
  keys.filter((each) => !clashes.some(({ command, keys }) => command === of && keys === each))
