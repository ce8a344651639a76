import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { DesktopBridge, DesktopEvents } from '#contract/desktop'

/** The channels that the page may listen to. */
const events: Readonly<Record<keyof DesktopEvents, true>> = {
  command: true,
  opened: true,
  found: true,
}

const bridge: DesktopBridge = {
  host: 'electron',
  call: (method, request) => ipcRenderer.invoke('archive', method, request),
  chooseDumps: (kind) => ipcRenderer.invoke('choose-dumps', kind),
  pathOf: (file) => webUtils.getPathForFile(file),
  openFile: (request) => ipcRenderer.invoke('open-file', request),
  ask: (request, input) => ipcRenderer.invoke('desktop', request, input),
  listen(event, act) {
    if (!Object.hasOwn(events, event)) throw new Error('There is no such event.')
    // Never the event itself, which leads to more than the page may have.
    const pass = (_event: unknown, told: Parameters<typeof act>[0]) => act(told)
    ipcRenderer.on(event, pass)
    return () => void ipcRenderer.removeListener(event, pass)
  },
}

contextBridge.exposeInMainWorld('archive', bridge)
