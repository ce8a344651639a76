import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { DesktopBridge } from '#contract/desktop'

const bridge: DesktopBridge = {
  host: 'electron',
  call: (method, request) => ipcRenderer.invoke('archive', method, request),
  chooseDumps: (kind) => ipcRenderer.invoke('choose-dumps', kind),
  pathOf: (file) => webUtils.getPathForFile(file),
  openFile: (request) => ipcRenderer.invoke('open-file', request),
  ask: (request, input) => ipcRenderer.invoke('desktop', request, input),
  listen(event, act) {
    // Never Electron's own event, which leads to more than the page may have.
    const pass = (_event: unknown, name: string, told: Parameters<typeof act>[0]) => {
      if (name === event) act(told)
    }
    ipcRenderer.on('told', pass)
    return () => void ipcRenderer.removeListener('told', pass)
  },
}

contextBridge.exposeInMainWorld('archive', bridge)
