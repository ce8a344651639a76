/**
 * Runs a preload script as Electron's sandbox does: CommonJS, with `electron` and nothing else to
 * require. `postToMain` reaches the main process from this world only.
 *
 * Its text is sent into the page, so it uses nothing outside itself.
 *
 * @param {{ expose(name: string, value: unknown): void }} contextBridge
 * @param {string} source the preload script
 */
export function runPreload({ expose }, source) {
  const waiting = new Map()
  let lastId = 0

  // The main process calls this with the outcome of an invoke.
  globalThis.electronDoubleReceive = ({ id, value, error }) => {
    const { resolve, reject } = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) resolve(value)
    else reject(new Error(error))
  }

  // The main process calls this with what it sends.
  const listeners = new Map()
  globalThis.electronDoubleDeliver = (channel, args) => {
    for (const listen of listeners.get(channel) ?? []) listen({}, ...args)
  }

  const ipcRenderer = {
    on: (channel, listen) =>
      void listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listen)),
    removeListener: (channel, listen) => void listeners.get(channel)?.delete(listen),
    invoke(channel, ...args) {
      structuredClone(args)
      // As JSON, what is left out at the end would arrive as null.
      while (args.length > 0 && args.at(-1) === undefined) args.pop()
      const id = ++lastId
      const { promise, ...settle } = Promise.withResolvers()
      waiting.set(id, settle)
      globalThis.postToMain(JSON.stringify({ id, channel, args }))
      return promise
    },
  }
  // Chromium tells no page where a file is, so the double makes up a folder.
  const webUtils = { getPathForFile: (file) => `/dropped/${file.name}` }
  const electron = { contextBridge: { exposeInMainWorld: expose }, ipcRenderer, webUtils }
  const require = (id) => {
    if (id === 'electron' || id === 'electron/renderer') return electron
    throw new Error(`module not found: ${id}`)
  }
  const module = { exports: {} }
  new Function('require', 'module', 'exports', source)(require, module, module.exports)
}
