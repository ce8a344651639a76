import { EventEmitter } from 'node:events'
import { orMissing } from './missing.mjs'

class MenuDouble {
  static #application = null
  static setApplicationMenu = (menu) => (MenuDouble.#application = menu)
  static getApplicationMenu = () => MenuDouble.#application
  static buildFromTemplate = (template) => new MenuDouble(template)

  constructor(template) {
    this.items = template.map((item) => ({
      ...item,
      enabled: item.enabled ?? true,
      type: item.type ?? (item.submenu ? 'submenu' : 'normal'),
      label: item.label ?? item.role ?? '',
      submenu: Array.isArray(item.submenu) ? new MenuDouble(item.submenu) : item.submenu,
    }))
  }

  /** The one that was shown last, for tests. */
  static popped = null
  popup() {
    MenuDouble.popped = this
  }

  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}

export const Menu = orMissing('Menu', MenuDouble)

/** Tests put functions of their own in place of these, here and on the real program. */
export const shell = orMissing('shell', { openExternal: async () => {}, openPath: async () => '' })

/** As if the reader always cancelled; tests put a function of their own in its place. */
export const dialog = orMissing('dialog', {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async (...args) => ({ response: args.at(-1).cancelId ?? 0 }),
})

export const nativeTheme = orMissing(
  'nativeTheme',
  Object.assign(new EventEmitter(), { shouldUseDarkColors: false, themeSource: 'system' }),
)

export const crashReporter = orMissing('crashReporter', { start() {} })

/** One screen. */
const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } }
export const screen = orMissing('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
})

export const clipboard = orMissing('clipboard', {
  text: '',
  writeText(text) {
    this.text = text
  },
  readText() {
    return this.text
  },
})
