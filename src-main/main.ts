import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app } from 'electron'
import { archiveThread } from './hosts/archive-thread'
import { archiveArgument } from './hosts/electron/arguments'
import { startApplication } from './hosts/electron/application'
import { openLog } from './hosts/electron/log'
import { commandArguments, stayWithoutWindow } from './hosts/electron/without-window'
import type { Holdings } from './hosts/snapshot-call'
import { chooseSnapshot } from './hosts/snapshot-choice'

const here = import.meta.dirname
const resources = app.isPackaged ? process.resourcesPath : join(here, '..')
const shipped = join(resources, 'snapshot/bundled.sqlite')

const command = commandArguments(process.argv)
if (command === null) openDesktop()
else void runCommand(command)

// Not awaited; see startApplication.
async function runCommand(args: readonly string[]): Promise<void> {
  stayWithoutWindow()
  const { runInThisProcess } = await import('./hosts/cli/this-process')
  await runInThisProcess(args, {
    built: here,
    shippedSnapshot: shipped,
    choosesCompiler: false,
    exit: (code) => app.exit(code),
  })
}

function openDesktop(): void {
  const log = openLog()
  startApplication({
    log,
    preload: join(here, '../preload/preload.cjs'),
    renderer: join(here, '../renderer'),
    developmentServer: app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'],
    startArchive() {
      const workerData: Holdings = {
        snapshot: chooseSnapshot(archiveArgument(process.argv), process.env, shipped),
        tool: app.getVersion(),
        dataFolder: process.env['PWC_DATA'] || app.getPath('userData'),
      }
      return archiveThread(
        () =>
          new Worker(new URL('./archive-worker.js', import.meta.url), { workerData, stderr: true }),
        log,
      )
    },
  })
}
