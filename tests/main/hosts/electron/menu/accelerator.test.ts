import { expect, it } from 'vitest'
import { accelerator } from '../../../../../src-main/hosts/electron/menu/accelerator'

it.each([
  [['Mod+k'], 'CmdOrCtrl+K', 'CmdOrCtrl+K'],
  [['Mod+Shift+o'], 'CmdOrCtrl+Shift+O', 'CmdOrCtrl+Shift+O'],
  [['Mod+Alt+p'], 'CmdOrCtrl+Alt+P', 'CmdOrCtrl+Alt+P'],
  [['Ctrl+Tab', 't j'], 'Ctrl+Tab', 'Ctrl+Tab'],
  [['Mod+='], 'CmdOrCtrl+=', 'CmdOrCtrl+='],
  [['Mod++'], 'CmdOrCtrl+Plus', 'CmdOrCtrl+Plus'],
  [['Mod+,'], 'CmdOrCtrl+,', 'CmdOrCtrl+,'],
  [['F3', 'Mod+g'], 'F3', 'F3'],
  [['Shift+F6'], 'Shift+F6', 'Shift+F6'],
  // A Mac's menu would act on these while the reader types.
  [['Alt+ArrowLeft', 'Mod+['], 'Alt+Left', 'CmdOrCtrl+['],
  [['n'], 'N', undefined],
  [['?'], '?', undefined],
  [['/', 'Mod+l'], '/', 'CmdOrCtrl+L'],
  // Two in turn are nothing that a menu can show.
  [['g h'], undefined, undefined],
  [['g h', 'Mod+h'], 'CmdOrCtrl+H', 'CmdOrCtrl+H'],
  [[], undefined, undefined],
  // What the reader's own keys could hold and Electron would refuse.
  [['Hyper+k'], undefined, undefined],
  [['Mod+ü'], undefined, undefined],
  [['Mod+F99'], undefined, undefined],
  [['Mod+'], undefined, undefined],
  [['constructor'], undefined, undefined],
] as const)('%j is shown as %s, on a Mac as %s', (keys, elsewhere, onMac) => {
  expect(accelerator(keys, false)).toBe(elsewhere)
  expect(accelerator(keys, true)).toBe(onMac)
})
