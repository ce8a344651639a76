import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { writeWhole } from '../whole-file'

/** Has the reader choose a file and writes the page there as a PDF, whole or not at all. */
export async function savePdf(window: BrowserWindow, log: (line: string) => void): Promise<void> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save as PDF',
    defaultPath: join(app.getPath('documents'), `${fileName(window.getTitle())}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  if (canceled || filePath === '') return
  try {
    writeWhole(filePath, await printed(window))
  } catch (error) {
    log(`The page could not be saved as ${filePath}: ${String(error)}`)
    await dialog.showMessageBox(window, {
      type: 'error',
      message: 'The page could not be saved as PDF.',
      detail: `${filePath}: ${error instanceof Error ? error.message : String(error)}`,
    })
  }
}

/** As the style sheet for print has it, with headings that readers of PDF can follow. */
const printed = ({ webContents }: BrowserWindow): Promise<Buffer> =>
  webContents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })

/** A title as the name of a file: without signs that a system gives another meaning, and not too long. */
export function fileName(title: string): string {
  const name = title
    .replaceAll(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 100)
    // Windows takes no name that ends with a stop; one that begins with it is hidden elsewhere.
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  return name === '' ? 'Papers With Code Offline' : name
}
