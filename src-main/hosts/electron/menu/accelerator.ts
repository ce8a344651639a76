/** What Electron calls the keys whose names differ; see its page Keyboard Shortcuts. */
const names: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Escape: 'Esc',
  Enter: 'Enter',
  Tab: 'Tab',
  Delete: 'Delete',
  Backspace: 'Backspace',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  ' ': 'Space',
  '+': 'Plus',
}

const modifiers: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
}

/**
 * The keys of a command as a menu shows them: the first of them that a menu can show. Two keys in turn
 * cannot be shown. A Mac's menu acts on what it shows, so that a plain key, which is a letter to
 * whoever types, and a key that moves within a text are left out there.
 */
export function accelerator(keys: readonly string[], isMac: boolean): string | undefined {
  return keys
    .filter((each) => !isMac || isSafeInText(each))
    .map(asElectronNames)
    .find((each) => each !== undefined)
}

const isSafeInText = (keys: string) =>
  /^(?:Shift\+)?F\d+$/.test(keys) || /(?:Mod|Ctrl)\+/.test(keys)

function asElectronNames(keys: string): string | undefined {
  // The last sign may be a plus itself.
  const [, before = '', key = ''] = /^(.*\+)?(.+)$/s.exec(keys) ?? []
  const held = before.split('+').filter((each) => each !== '')
  if (!held.every((each) => Object.hasOwn(modifiers, each))) return undefined
  const name = nameOf(key)
  return name && [...held.map((each) => modifiers[each]), name].join('+')
}

function nameOf(key: string): string | undefined {
  if (Object.hasOwn(names, key)) return names[key]
  if (/^F(?:[1-9]|1\d|2[0-4])$/.test(key)) return key
  // Electron refuses what is not on a keyboard of plain ASCII.
  return /^[!-~]$/.test(key) ? key.toUpperCase() : undefined
}
