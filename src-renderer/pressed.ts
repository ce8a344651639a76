import {
  areSingleKeys,
  heldKeys,
  writeCombination,
  type HeldKey,
} from '#contract/commands/combination'

/** What a key press says of itself. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>

/**
 * What was pressed, in the spelling of `sameKeys`, the likeliest first. A sign that Shift makes is
 * meant with Shift and without. The place of the key counts where its letter is none of A to Z, so that
 * Ctrl K is the same key on a Cyrillic keyboard, and where a digit needs Shift, as on a French one.
 */
export function combinationsOf(press: Press, isMac: boolean): string[] {
  const isWritten = press.getModifierState?.('AltGraph') ?? false
  const held = heldOf(press, isMac, isWritten)
  const named = (key: string, without?: HeldKey) =>
    writeCombination({ held: held.filter((each) => each !== without), key })
  const key = nameOf(press.key)
  const byPlace = isWritten ? null : keyAt(press.code ?? '')
  const names: string[] = []
  if (key !== null && isSignOfShift(key)) {
    names.push(named(key, 'Shift'))
    if (held.includes('Shift')) names.push(named(key))
  } else if (key !== null) names.push(named(key))
  const isLatin = key !== null && (/^[a-z]$/.test(key) || [...key].length > 1)
  const isChord = held.some((each) => each !== 'Shift')
  const isDigitPlace = byPlace !== null && /^\d$/.test(byPlace)
  // Without Mod or Alt the signs of the keyboard itself are meant, unless it has no Latin letters.
  const counts = isDigitPlace ? isChord : key === null || isChord || /^\P{ASCII}$/u.test(key)
  if (byPlace !== null && !isLatin && counts) names.push(named(byPlace))
  return [...new Set(names)]
}

function heldOf(press: Press, isMac: boolean, isWritten: boolean): HeldKey[] {
  const { ctrlKey, metaKey, altKey, shiftKey } = press
  // What AltGr writes is a sign, for which some systems report Control and Alt as held.
  const held: Partial<Record<HeldKey, boolean>> = {
    Mod: isMac ? metaKey : ctrlKey && !isWritten,
    Ctrl: isMac && ctrlKey,
    Meta: !isMac && metaKey,
    Alt: altKey && !isWritten,
    Shift: shiftKey,
  }
  return heldKeys.filter((each) => held[each])
}

/** Keys that a press of Shift, Control and the like alone has, or that write nothing by themselves. */
const nameless = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process']

function nameOf(key: string): string | null {
  if (nameless.includes(key) || key === 'Unidentified' || key === '') return null
  if (key === ' ') return 'Space'
  return [...key].length === 1 ? key.toLowerCase() : key
}

/** A sign such as “?”, which has Shift in it already. */
const isSignOfShift = (key: string) => [...key].length === 1 && !/^[\p{L}\d]$/u.test(key)

/** The Latin letter or the digit in this place of the keyboard. */
function keyAt(code: string): string | null {
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? []
  return letter?.toLowerCase() ?? digit ?? null
}

/**
 * Whether a combination writes or moves in a text field, or in a layer that floats, so that it does
 * nothing else there. Function keys and those with Control or Command do.
 */
export function isForTyping(combination: string, isMac: boolean): boolean {
  if (areSingleKeys(combination)) return true
  if (/\bF\d+$/.test(combination)) return false
  // With Alt, a Mac writes signs and moves by words.
  return !/^(?:Mod|Ctrl|Meta)\+/.test(combination) && (isMac || !combination.startsWith('Alt+'))
}
