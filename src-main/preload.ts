import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Call } from '#contract/contract'

const call: Call = (method, request) => ipcRenderer.invoke('archive', method, request)

/** Has the reader choose a folder, or files, in the system's dialog; none when it is cancelled. */
const chooseDumps = (kind: 'folder' | 'files'): Promise<string[]> =>
  ipcRenderer.invoke('choose-dumps', kind)

/** Where a file is that was dropped on the page; empty when it is no file of this computer. */
const pathOf = (file: File): string => webUtils.getPathForFile(file)

contextBridge.exposeInMainWorld('archive', { host: 'electron', call, chooseDumps, pathOf })
