import { commandsPage } from './commands-page'
import { keysPage } from './keys-page'
import { requestsPage } from './requests-page'
import { settingsPage } from './settings-page'

/** The pages of docs/reference by their names, made of the tables that the program itself goes by. */
export const referenceFiles = (root: string): Readonly<Record<string, string>> => ({
  'commands.md': commandsPage(),
  'requests.md': requestsPage(root),
  'keys.md': keysPage(),
  'settings.md': settingsPage(root),
})
