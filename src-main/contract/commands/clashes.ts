import { readKeys, sameKeys } from './combination'
import type { CommandPlace } from './command'
import { type CommandId, commandIds, commands } from './commands'
import { fixedKeys } from './fixed-keys'
import type { KeysInForce } from './keys-in-force'

/** What has keys that one wants for a command. */
export interface Clash {
  /** Null for keys that do one thing only. */
  command: CommandId | null
  title: string
  /** Those that it has, which may be longer or shorter: `g` keeps `g h` from ever being pressed. */
  keys: string
}

/** What would no longer work, or keep it from working, if a command had these keys as well. */
export function clashesOf(
  keys: string,
  of: CommandId,
  inForce: KeysInForce,
  isMac: boolean,
): Clash[] {
  const { place } = commands[of]
  const clashes = (other: string) => isSameBeginning(keys, other, isMac)
  const ofCommands = commandIds
    .filter((id) => id !== of && canMeet(commands[id].place, place))
    .flatMap((id): Clash[] =>
      inForce[id].filter(clashes).map((keys) => ({ command: id, title: commands[id].title, keys })),
    )
  const ofOthers = fixedKeys
    .filter((fixed) => isPlace(fixed.place) && canMeet(fixed.place, place))
    .flatMap(({ title, keys }): Clash[] =>
      keys.filter(clashes).map((keys) => ({ command: null, title, keys })),
    )
  return [...ofCommands, ...ofOthers]
}

/** Whether both can be on screen at once. A list is part of nearly every page. */
const canMeet = (one: CommandPlace, other: CommandPlace): boolean =>
  one === other || [one, other].some((place) => place === 'anywhere' || place === 'list')

/** The others belong to what has the focus and come before all commands. */
const isPlace = (place: string): place is CommandPlace =>
  !['head', 'chart', 'layer'].includes(place)

/** Whether one of the keys is the other or its beginning. */
export function isSameBeginning(one: string, other: string, isMac: boolean): boolean {
  const [first, second] = [one, other].map((each) => sameKeys(each, isMac)?.split(' '))
  if (!first || !second) return false
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  return short.every((each, at) => each === long[at])
}

/** Why keys cannot be had, or not everywhere; null when nothing speaks against them. */
export interface Reserved {
  words: string
  isRefused: boolean
}

/** Keys that text fields and the focus live by. */
const moving = [
  'Tab',
  'Enter',
  'Space',
  'Escape',
  'Backspace',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
]
const editing = ['Mod+c', 'Mod+v', 'Mod+x', 'Mod+a', 'Mod+z', 'Mod+y', 'Mod+Shift+z']
const ofBrowsers = [
  'Mod+t',
  'Mod+n',
  'Mod+w',
  'Mod+Shift+t',
  'Mod+Shift+n',
  'Mod+Shift+w',
  'Ctrl+Tab',
  'Ctrl+Shift+Tab',
  'Ctrl+PageUp',
  'Ctrl+PageDown',
]
const ofMac = ['Mod+h', 'Mod+m', 'Mod+q', 'Mod+Tab', 'Mod+Space', 'Ctrl+Space']
const ofOthers = ['Alt+Tab', 'Alt+Space', 'Alt+F4', 'Mod+Alt+Delete']

const refused = (words: string): Reserved => ({ words, isRefused: true })

/** What the system, a browser or the focus keeps for itself. */
export function reserved(keys: string, isMac: boolean): Reserved | null {
  const parts = readKeys(keys) ?? []
  const same = sameKeys(keys, isMac)
  const has = (list: readonly string[]) => list.some((each) => sameKeys(each, isMac) === same)
  if (same === null) return refused('These are no keys.')
  if (parts.some(({ held, key }) => moving.includes(key) && held.every((each) => each === 'Shift')))
    return refused('Whoever goes by keys needs these to move and to press.')
  if (has(editing)) return refused('Text is copied, chosen and undone with these.')
  if (parts.some(({ held }) => held.includes('Meta')) || has(isMac ? ofMac : ofOthers))
    return refused('The system keeps these for itself.')
  if (!isMac && parts.some(({ held, key }) => held.join() === 'Alt' && /^[a-z]$/.test(key)))
    return refused('Windows opens menus with Alt and a letter.')
  if (has(ofBrowsers))
    return {
      words: 'A browser keeps these for itself; the desktop app does not.',
      isRefused: false,
    }
  return null
}
