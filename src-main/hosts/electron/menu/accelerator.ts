import { readKeys, type Combination, type HeldKey } from '#contract/commands/combination'

/** What Electron calls the keys whose names differ; see its page Keyboard Shortcuts. */
const names: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Escape: 'Esc',
  '+': 'Plus',
}

const heldNames: Readonly<Record<HeldKey, string>> = {
  Mod: 'CmdOrCtrl',
  Ctrl: 'Ctrl',
  Meta: 'Super',
  Alt: 'Alt',
  Shift: 'Shift',
}

/**
 * The keys of a command as a menu shows them: the first of them that a menu can show. Two keys in turn
 * cannot be shown. A Mac's menu acts on what it shows, so that a plain key, which is a letter to
 * whoever types, and a key that moves within a text are left out there.
 */
export function accelerator(keys: readonly string[], isMac: boolean): string | undefined {
  const shown = keys
    .map(readKeys)
    .flatMap((read) => (read?.length === 1 ? read : []))
    .find((each) => isOnMenus(each) && (!isMac || isSafeInText(each)))
  return shown && [...shown.held.map((each) => heldNames[each]), nameOf(shown.key)].join('+')
}

/** Electron refuses keys that are neither on a keyboard of plain ASCII nor named. */
const isOnMenus = ({ key }: Combination) => key !== 'ContextMenu' && /^[!-~]+$/.test(key)

const isSafeInText = ({ held, key }: Combination) =>
  /^F\d+$/.test(key) || held.some((each) => each === 'Mod' || each === 'Ctrl')

const nameOf = (key: string): string => {
  if (Object.hasOwn(names, key)) return names[key] ?? key
  return key.length === 1 ? key.toUpperCase() : key
}
