import { app, BrowserWindow, dialog, type RenderProcessGoneDetails } from 'electron'
import { CRASH_SPAN, crashOffer } from './crash-rule'

export interface CrashActs {
  log(line: string): void
  openLog(): void
}

/** Says in the log when a process of the app ends that should not, and offers to load a page anew. */
export function watchCrashes(acts: CrashActs): void {
  let times: number[] = []
  app.on('render-process-gone', (_event, contents, details) => {
    if (details.reason === 'clean-exit') return
    acts.log(`The page's process ended: ${described(details)}.`)
    const window = BrowserWindow.fromWebContents(contents)
    if (!window || window.isDestroyed()) return
    const now = Date.now()
    const offer = crashOffer(times, now)
    times = [...times.filter((each) => now - each < CRASH_SPAN), now]
    void (offer === 'reload' ? offerReload(window, details) : giveUp(window, acts))
  })
  app.on('child-process-gone', (_event, { type, name, reason, exitCode }) => {
    // Chromium starts these again by itself.
    if (reason !== 'clean-exit')
      acts.log(`A process of the app ended: ${name ?? type}, ${described({ reason, exitCode })}.`)
  })
}

const described = ({
  reason,
  exitCode,
}: Pick<RenderProcessGoneDetails, 'exitCode'> & { reason: string }) =>
  `${reason}, exit code ${exitCode}`

async function offerReload(window: BrowserWindow, { reason }: RenderProcessGoneDetails) {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'This window stopped working.',
    detail:
      reason === 'oom'
        ? 'It ran out of memory. What you keep is in its file and safe.'
        : 'What you keep is in its file and safe.',
    buttons: ['Load it anew', 'Close the window'],
    defaultId: 0,
    cancelId: 1,
  })
  if (window.isDestroyed()) return
  if (response === 0) window.webContents.reload()
  else window.destroy()
}

async function giveUp(window: BrowserWindow, { openLog }: CrashActs) {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'This window has stopped working three times within a minute.',
    detail:
      'Loading it anew would not help. The log says what happened; what you keep is in its file and safe.',
    buttons: ['Close the window', 'Open log folder'],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1) openLog()
  if (!window.isDestroyed()) window.destroy()
}
