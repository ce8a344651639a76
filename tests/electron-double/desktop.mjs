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
      label: item.label ?? item.role ?? '',
      submenu: Array.isArray(item.submenu) ? new MenuDouble(item.submenu) : item.submenu,
    }))
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
})

export const nativeTheme = orMissing(
  'nativeTheme',
  Object.assign(new EventEmitter(), { shouldUseDarkColors: false }),
)
