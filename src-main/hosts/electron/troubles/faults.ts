import { app, dialog } from 'electron'
import { bounded } from '../bounded'

/** Says that the program itself met what it did not expect, at most once a minute. The log has it already. */
export function watchFaults(openLog: () => void): void {
  const mayAsk = bounded(1, 60_000)
  process.on('uncaughtException', (error) => {
    if (app.isReady() && mayAsk()) void tell(error, openLog)
  })
}

async function tell(error: Error, openLog: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'The program met something it did not expect.',
    detail: `${error.message.slice(0, 500)}\n\nYou can go on; if something does not work, start the program again. The log says more.`,
    buttons: ['Go on', 'Open log folder', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1) openLog()
  if (response === 2) app.quit()
}
