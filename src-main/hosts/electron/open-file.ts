import { shell, type BrowserWindow } from 'electron'
import type { Call, Outcome } from '#contract/contract'
import { isAskedBy } from './ipc'

/**
 * Opens a PDF that the reader attached in the viewer of the system, when the window's own page asks for
 * it. The archive tells whether it is attached, and whether it is a PDF; nothing else is ever opened.
 */
export function offerOpening(
  window: BrowserWindow,
  call: Call,
  isOwnPage: (url: string) => boolean,
): void {
  window.webContents.ipc.handle('open-file', async ({ senderFrame }, request: unknown) => {
    if (!isAskedBy(senderFrame, isOwnPage)) return REFUSED
    const outcome = await call('attached-file', request)
    if (!outcome.ok) return outcome
    const { path } = outcome.value as { path: string }
    const trouble = await shell.openPath(path)
    return trouble === '' ? outcome : failed(`The system could not open ${path}: ${trouble}`)
  })
}

const failed = (message: string): Outcome => ({ ok: false, error: { code: 'internal', message } })

const REFUSED: Outcome = {
  ok: false,
  error: { code: 'forbidden', message: 'Only the app’s own page may open a file.' },
}
