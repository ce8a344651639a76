/** Keys that are held with another one, in the order in which a combination names them. */
export const heldKeys = ['Mod', 'Ctrl', 'Meta', 'Alt', 'Shift'] as const
export type HeldKey = (typeof heldKeys)[number]

/** Keys that are pressed at once. */
export interface Combination {
  held: readonly HeldKey[]
  /** A sign, letters small, or the name of a key as browsers call it; the blank is `Space`. */
  key: string
}

/** The keys with a name that can be pressed for something. */
const named =
  /^(?:Arrow(?:Left|Right|Up|Down)|Enter|Space|Tab|Escape|Delete|Backspace|Insert|Home|End|PageUp|PageDown|ContextMenu|F(?:[1-9]|1\d|2[0-4]))$/

const heldBefore = /^(Mod|Ctrl|Meta|Alt|Shift)\+(?=.)/s

/** Reads `Mod+Shift+e`; null when it is none. `+` is a key as well: `Mod++`. */
export function readCombination(text: string): Combination | null {
  const held = new Set<HeldKey>()
  let rest = text
  for (;;) {
    const found = heldBefore.exec(rest)?.[1] as HeldKey | undefined
    if (found === undefined) break
    if (held.has(found)) return null
    held.add(found)
    rest = rest.slice(found.length + 1)
  }
  const isSign = [...rest].length === 1 && /^[^\s\p{C}\p{Lu}]$/u.test(rest)
  if (!isSign && !named.test(rest)) return null
  return { held: heldKeys.filter((each) => held.has(each)), key: rest }
}

/** A combination as `readCombination` takes it. */
export const writeCombination = ({ held, key }: Combination): string => [...held, key].join('+')

/** Keys that are pressed one after the other are at most so many. */
const MOST_IN_TURN = 2

/** Reads `g h` or `Mod+k`: combinations to press in turn; null when they are none. */
export function readKeys(text: string): readonly Combination[] | null {
  const parts = text.split(' ').map(readCombination)
  const read = parts.filter((each) => each !== null)
  return read.length === parts.length && parts.length <= MOST_IN_TURN ? read : null
}

/**
 * The same keys in the one spelling that keys are compared by. Off the Mac, `Mod` is the Control key, so
 * that `Ctrl+Tab` is `Mod+Tab`. Null when they are none.
 */
export function sameKeys(text: string, isMac: boolean): string | null {
  const read = readKeys(text)
  return read && read.map((each) => writeCombination(onSystem(each, isMac))).join(' ')
}

function onSystem({ held, key }: Combination, isMac: boolean): Combination {
  const names = new Set(held.map((each) => (each === 'Ctrl' && !isMac ? 'Mod' : each)))
  return { held: heldKeys.filter((each) => names.has(each)), key }
}

/**
 * Whether the first of the keys is a letter, digit or sign with nothing but Shift held: whoever dictates,
 * or leans on the keyboard, presses such keys without meaning to.
 */
export function areSingleKeys(text: string): boolean {
  const [first] = readKeys(text) ?? []
  return first !== undefined && isSign(first)
}

const isSign = ({ held, key }: Combination): boolean =>
  [...key].length === 1 && held.every((each) => each === 'Shift')
