import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Electron's `app`. */
export class Application extends EventEmitter {
  /** @type {() => void} */
  #announce = () => {}
  #whenReady = new Promise((resolve) => (this.#announce = resolve))
  #isReady = false
  /** The folder that was given, or one that lives as long as the app. */
  profile
  #isOwnProfile
  /** @type {import('node:child_process').ChildProcess | undefined} */
  chromium
  /** @type {Set<{ closeGently(): Promise<boolean> }>} */
  windows = new Set()

  constructor({ name, version, folder, profile, resources }) {
    super()
    this.#isOwnProfile = profile === undefined
    this.profile = profile ?? mkdtempSync(join(tmpdir(), 'electron-double-'))
    this.name = name
    this.isPackaged = resources !== undefined
    this.getVersion = () => version
    this.getAppPath = () => folder
  }

  enableSandbox() {}
  disableHardwareAcceleration() {}
  requestSingleInstanceLock = () => true
  setAsDefaultProtocolClient = () => true
  setAboutPanelOptions(options) {
    this.about = options
  }
  /** As the system would remember them. */
  recentDocuments = []
  addRecentDocument = (path) => void this.recentDocuments.push(path)
  clearRecentDocuments = () => void (this.recentDocuments = [])
  getPath = (name) => (name === 'userData' ? this.profile : join(this.profile, name))
  whenReady = () => this.#whenReady
  isReady = () => this.#isReady

  becomeReady() {
    this.#isReady = true
    this.#announce()
    this.emit('ready', {}, {})
  }

  /** In the order of Electron's documentation: before-quit, the windows, will-quit, quit. */
  async quit() {
    if (this.#isPrevented('before-quit')) return
    for (const window of this.windows) if (!(await window.closeGently())) return
    if (this.#isPrevented('will-quit')) return
    this.emit('quit', {}, 0)
    this.exit(0)
  }

  exit(code = 0) {
    const end = () => {
      try {
        if (this.#isOwnProfile)
          rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 })
      } finally {
        process.exit(code)
      }
    }
    if (!this.chromium || this.chromium.exitCode !== null) return end()
    this.chromium.once('exit', end)
    this.chromium.kill()
  }

  #isPrevented(event) {
    let prevented = false
    this.emit(event, { preventDefault: () => (prevented = true) })
    return prevented
  }
}
