import { spelledKeys } from '#contract/commands/spelling'
import { isMac } from '../keys'

/** How keys are written on this computer: `Ctrl+Shift+C`, `⇧⌘C`. */
export const spelledHere = (keys: string): string => spelledKeys(keys, isMac())

/** Keys as `aria-keyshortcuts` has them, which knows no two keys in turn; undefined when none are left. */
export const toldKeys = (keys: readonly string[]): string | undefined =>
  keys
    .filter((each) => !each.includes(' '))
    .map((each) => each.replace('Mod', isMac() ? 'Meta' : 'Control').replace('Ctrl', 'Control'))
    .join(' ') || undefined
