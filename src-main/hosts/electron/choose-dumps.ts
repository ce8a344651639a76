import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { isAskedBy } from './ipc'

/** Shows the system's dialog for dumps, or PDFs to attach, when the window's own page asks for it. */
export function offerChoosing(window: BrowserWindow, isOwnPage: (url: string) => boolean): void {
  window.webContents.ipc.handle('choose-dumps', async ({ senderFrame }, kind: unknown) => {
    if (!isAskedBy(senderFrame, isOwnPage)) return []
    const { canceled, filePaths } = await dialog.showOpenDialog(window, dialogFor(kind))
    return canceled ? [] : filePaths
  })
}

function dialogFor(kind: unknown): OpenDialogOptions {
  if (kind === 'folder') return { title: 'Choose a folder', properties: ['openDirectory'] }
  if (kind === 'pdf')
    return {
      title: 'Choose a PDF',
      properties: ['openFile', 'multiSelections'],
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    }
  return { title: 'Choose dumps or a snapshot', properties: ['openFile', 'multiSelections'] }
}
