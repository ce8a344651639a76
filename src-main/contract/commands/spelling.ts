import { type Combination, type HeldKey, readKeys } from './combination'

const onMac: Readonly<Record<HeldKey, string>> = {
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Mod: '⌘',
  Meta: '⌘',
}
const elsewhere: Readonly<Record<HeldKey, string>> = {
  Mod: 'Ctrl',
  Ctrl: 'Ctrl',
  Meta: 'Win',
  Alt: 'Alt',
  Shift: 'Shift',
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ContextMenu: 'Menu',
}

/** The keys as they are written on the keyboard: `⇧⌘C`, `Ctrl+Shift+C`, `G H`. */
export const spelledKeys = (text: string, isMac: boolean): string =>
  (readKeys(text) ?? []).map((each) => spelled(each, isMac)).join(' ')

function spelled({ held, key }: Combination, isMac: boolean): string {
  const name = keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  if (!isMac) return [...held.map((each) => elsewhere[each]), name].join('+')
  // In the order of the system's menus.
  const signs = Object.entries(onMac).filter(([each]) => held.some((own) => own === each))
  return signs.map(([, sign]) => sign).join('') + name
}

const forReaders: Readonly<Record<string, string>> = {
  ...elsewhere,
  Mod: 'Control',
  Ctrl: 'Control',
}

/** The same as `aria-keyshortcuts` has it; undefined for keys pressed in turn, which it has no word for. */
export function keysForScreenReaders(text: string, isMac: boolean): string | undefined {
  const [first, ...others] = readKeys(text) ?? []
  if (!first || others.length > 0) return undefined
  const held = first.held.map((each) =>
    each === 'Mod' && isMac ? 'Meta' : (forReaders[each] ?? each),
  )
  return [...held, first.key.length === 1 ? first.key.toUpperCase() : first.key].join('+')
}
