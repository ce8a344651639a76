import { contextBridge, ipcRenderer } from 'electron'
import type { Call } from '#contract/contract'

const call: Call = (method, request) => ipcRenderer.invoke('archive', method, request)

contextBridge.exposeInMainWorld('archive', { host: 'electron', call })
