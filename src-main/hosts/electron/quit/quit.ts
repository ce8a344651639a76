import { setTimeout as wait } from 'node:timers/promises'
import { app, BrowserWindow, dialog } from 'electron'
import type { Call } from '#contract/contract'
import type { ArchiveThread } from '../../archive-thread'
import { QUIT, quitQuestion, runningWork } from './quit-question'

export interface QuitOptions {
  archive: ArchiveThread
  /** What must be written before the process ends. */
  flush(): void
}

/** So long the archive has to say whether it works, in milliseconds, before it is taken to hang. */
const PATIENCE = 3000

/**
 * Has the app end in order: the reader is asked when a long work runs, what is being written is waited
 * for, and only then the process ends. Answers with what says whether the app is about to end.
 */
export function endInOrder({ archive, flush }: QuitOptions): () => boolean {
  let isAsking = false
  let isEnding = false
  let isClosed = false
  app.on('before-quit', (event) => {
    if (isEnding) return
    event.preventDefault()
    if (isAsking) return
    isAsking = true
    void mayEnd(archive)
      .then((may) => {
        isEnding = may
        if (may) app.quit()
      })
      .finally(() => (isAsking = false))
  })
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    flush()
    void archive.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
  return () => isEnding
}

async function mayEnd({ call }: ArchiveThread): Promise<boolean> {
  const work = await Promise.race([call('snapshots', {}).then(runningWork), patience()])
  if (!work) return true
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const question = quitQuestion(work)
  const { response } = window
    ? await dialog.showMessageBox(window, question)
    : await dialog.showMessageBox(question)
  if (response !== QUIT) return false
  await Promise.race([stopped(call), patience()])
  return true
}

/** Stops the work and waits until it has removed what it made. */
async function stopped(call: Call): Promise<null> {
  await call('stop', {})
  while (runningWork(await call('snapshots', {}))) await wait(100)
  return null
}

const patience = () => wait(PATIENCE, null)

/** Closing the last window ends the app, but for a Mac; the window stays until that is settled. */
export function endWithLastWindow(window: BrowserWindow, isEnding: () => boolean): void {
  if (process.platform === 'darwin') return
  window.on('close', (event) => {
    if (isEnding() || BrowserWindow.getAllWindows().length > 1) return
    event.preventDefault()
    app.quit()
  })
}
