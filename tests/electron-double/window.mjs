import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { orMissing } from './missing.mjs'
import { disguise, undisguise } from './network.mjs'
import { connectWorlds } from './page/bridge.mjs'
import { runPreload } from './page/preload-world.mjs'

const PRELOAD_WORLD = 'electron-preload'
const pageScript = `(${connectWorlds})('page')`
const preloadScript = (path) =>
  `(${runPreload})((${connectWorlds})('preload'), ${JSON.stringify(readFileSync(path, 'utf8'))})`

/** @type {import('playwright-core').BrowserContext} */
let context
const windowsOfPages = new Map()

/** Electron's `WebContents`. */
class WebContents extends EventEmitter {
  #handlers = new Map()
  #openHandler = () => ({ action: 'allow' })
  mainFrame = { url: '', parent: null }
  ipc = {
    handle: (channel, handler) => void this.#handlers.set(channel, handler),
  }

  constructor(window) {
    super()
    this.window = window
  }

  /** Sends to the preload script; what no page is there to hear is lost, as in Electron. */
  send(channel, ...args) {
    structuredClone(args)
    const text = args.map((each) => JSON.stringify(each ?? null)).join(',')
    void this.window.evaluateInPreload(
      `electronDoubleDeliver(${JSON.stringify(channel)}, [${text}])`,
    )
  }

  reload = () => void this.window.evaluate('location.reload()')
  forcefullyCrashRenderer() {}
  printToPDF = (options) => this.window.print(options)

  setWindowOpenHandler(handler) {
    this.#openHandler = handler
  }

  getURL = () => this.mainFrame.url
  isDestroyed = () => this.window.isDestroyed()
  close = () => void this.window.closeGently()

  /** A page asked for a second window. */
  askToOpen(url) {
    return this.#openHandler({ url, frameName: '', features: '', disposition: 'foreground-tab' })
  }

  /** A preload script invoked a channel; the value or the error goes back as Electron words it. */
  async answer({ channel, args }) {
    try {
      const handler = this.#handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      const event = { sender: this, senderFrame: this.mainFrame, type: 'frame' }
      return { value: structuredClone(await handler(event, ...args)) }
    } catch (error) {
      return { error: `Error invoking remote method '${channel}': ${error}` }
    }
  }
}

/** Electron's `BrowserWindow`, as a page of Chromium. */
class Window extends EventEmitter {
  #isDestroyed = false
  #isVisible
  #page
  #chromium
  /** The id of the preload script's world in the current document. */
  #preloadWorld
  title = ''

  constructor(app, options) {
    super()
    this.app = app
    this.#isVisible = options.show !== false
    this.isFull = options.fullscreen === true
    const { x = 0, y = 0, width, height } = options
    this.bounds = { x, y, width, height }
    refuseUnsafe(options.webPreferences)
    this.webContents = new WebContents(this)
    app.windows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
    this.#page = this.#open(options)
  }

  async #open({ width, height, webPreferences }) {
    const page = await context.newPage()
    windowsOfPages.set(page, this)
    await page.setViewportSize({ width, height })
    this.#listen(page)
    this.#chromium = await context.newCDPSession(page)
    this.targetId = (await this.#chromium.send('Target.getTargetInfo')).targetInfo.targetId
    await this.#addWorlds(webPreferences.preload)
    return page
  }

  #listen(page) {
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) return
      this.webContents.mainFrame = { url: undisguise(frame.url()), parent: null }
    })
    page.once('load', () => this.emit('ready-to-show'))
    page.on('load', () =>
      page.title().then(
        (title) => (this.title = title),
        () => {},
      ),
    )
    // Allowed or not, the double has no second native window.
    page.on('popup', (popup) => void popup.close().catch(() => {}))
    page.once('close', () => this.#end())
  }

  async #addWorlds(preload) {
    const chromium = this.#chromium
    chromium.on('Runtime.executionContextCreated', ({ context: world }) => {
      if (world.name === PRELOAD_WORLD) this.#preloadWorld = world.id
    })
    chromium.on('Runtime.bindingCalled', ({ payload }) => void this.#receive(JSON.parse(payload)))
    chromium.on('Page.windowOpen', ({ url }) => this.webContents.askToOpen(undisguise(url)))
    await chromium.send('Runtime.enable')
    await chromium.send('Page.enable')
    await chromium.send('Runtime.addBinding', {
      name: 'postToMain',
      executionContextName: PRELOAD_WORLD,
    })
    await chromium.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript })
    await chromium.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadScript(preload),
      worldName: PRELOAD_WORLD,
    })
  }

  async evaluateInPreload(expression) {
    await this.#page
    await this.#chromium
      .send('Runtime.evaluate', { contextId: this.#preloadWorld, expression })
      .catch(() => {})
  }

  async #receive({ id, ...invocation }) {
    const world = this.#preloadWorld
    const outcome = JSON.stringify({ id, ...(await this.webContents.answer(invocation)) })
    // The document that asked may be gone by now.
    if (this.#isDestroyed || world !== this.#preloadWorld) return
    await this.evaluateInPreload(`electronDoubleReceive(${outcome})`)
  }

  async loadURL(url) {
    const page = await this.#page
    this.loading = disguise(url)
    await page.goto(this.loading)
    this.loading = undefined
  }

  async evaluate(code) {
    return (await this.#page).evaluate(code)
  }

  async print() {
    const { data } = await this.#chromium.send('Page.printToPDF', { printBackground: true })
    return Buffer.from(data, 'base64')
  }

  /** Closes it as a reader would; false when the app does not let it. */
  async closeGently() {
    if (!this.#isDestroyed) {
      let prevented = false
      this.emit('close', { preventDefault: () => (prevented = true) })
      if (prevented) return false
    }
    await this.#endPage()
    return true
  }

  async #endPage() {
    const page = await this.#page
    await page.close().catch(() => {})
    this.#end()
  }

  #end() {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    this.app.windows.delete(this)
    this.emit('closed')
    if (this.app.windows.size === 0 && !this.app.emit('window-all-closed')) void this.app.quit()
  }

  close = () => void this.closeGently()
  destroy = () => void this.#endPage()
  isDestroyed = () => this.#isDestroyed
  isVisible = () => this.#isVisible
  isMinimized = () => this.isMini
  isMaximized = () => this.isMax
  isFullScreen = () => this.isFull
  isMini = false
  isMax = false
  getNormalBounds = () => ({ ...this.bounds })
  getBounds = () => ({ ...this.bounds })
  setBounds(bounds) {
    this.bounds = { ...this.bounds, ...bounds }
    this.emit('resize')
    this.emit('move')
  }
  maximize() {
    this.isMax = true
    this.emit('maximize')
  }
  unmaximize() {
    this.isMax = false
    this.emit('unmaximize')
  }
  setFullScreen(is) {
    this.isFull = is
    this.emit(is ? 'enter-full-screen' : 'leave-full-screen')
  }
  minimize() {
    this.isMini = true
  }
  restore() {
    this.isMini = false
  }
  getTitle = () => this.title
  /** The last one that was opened or brought to the front has the focus. */
  focus() {
    this.app.windows.delete(this)
    this.app.windows.add(this)
    this.emit('focus')
    this.app.emit('browser-window-focus', {}, this)
  }
  show() {
    this.#isVisible = true
    this.focus()
  }
}

/** The double itself is always sandboxed and isolated, so it must see that the app asks for both. */
function refuseUnsafe({ sandbox, contextIsolation, nodeIntegration, webSecurity } = {}) {
  if (sandbox !== true || contextIsolation !== true || nodeIntegration || webSecurity === false)
    throw new Error('A window must ask for the sandbox and for context isolation.')
}

/**
 * `BrowserWindow` and `webContents` of one app.
 *
 * @param {import('./application.mjs').Application} app
 */
export function windowsOf(app) {
  class BrowserWindow extends Window {
    static getAllWindows = () => [...app.windows]
    static getFocusedWindow = () => [...app.windows].at(-1) ?? null
    static fromWebContents = (contents) => contents?.window ?? null
    constructor(options) {
      super(app, options)
    }
  }
  const webContents = {
    getAllWebContents: () => [...app.windows].map((window) => window.webContents),
    // Playwright finds the window of a page with this.
    fromDevToolsTargetId: (targetId) =>
      [...app.windows].find((window) => window.targetId === targetId)?.webContents,
  }
  return {
    BrowserWindow: orMissing('BrowserWindow', BrowserWindow),
    webContents: orMissing('webContents', webContents),
    windowOf: (page) => windowsOfPages.get(page),
    useContext: (chosen) => void (context = chosen),
  }
}
