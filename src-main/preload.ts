import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Call, Outcome } from '#contract/contract'

const call: Call = (method, request) => ipcRenderer.invoke('archive', method, request)

/** Has the reader choose a folder, or files, in the system's dialog; none when it is cancelled. */
const chooseDumps = (kind: 'folder' | 'files' | 'pdf'): Promise<string[]> =>
  ipcRenderer.invoke('choose-dumps', kind)

/** Where a file is that was dropped on the page; empty when it is no file of this computer. */
const pathOf = (file: File): string => webUtils.getPathForFile(file)

/** Opens a PDF that the reader attached to a paper in the viewer of the system. */
const openFile = (request: { id: string; path: string }): Promise<Outcome> =>
  ipcRenderer.invoke('open-file', request)

contextBridge.exposeInMainWorld('archive', {
  host: 'electron',
  call,
  chooseDumps,
  pathOf,
  openFile,
})
