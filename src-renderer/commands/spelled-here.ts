import { spelledKeys } from '#contract/commands/spelling'
import { isMac } from '../keys'

/** How keys are written on this computer: `Ctrl+Shift+C`, `⇧⌘C`. */
export const spelledHere = (keys: string): string => spelledKeys(keys, isMac())
