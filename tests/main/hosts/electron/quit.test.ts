import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Call } from '#contract/contract'
import type { Work } from '#contract/work'
import { quitQuestion, runningWork } from '../../../../src-main/hosts/electron/quit/quit-question'

const electron = vi.hoisted(() => ({
  app: undefined as unknown as EventEmitter & { quit(): void },
  windows: [] as EventEmitter[],
  showMessageBox: vi.fn<(...args: unknown[]) => Promise<{ response: number }>>(),
}))
vi.mock('electron', () => ({
  get app() {
    return electron.app
  },
  BrowserWindow: { getFocusedWindow: () => null, getAllWindows: () => electron.windows },
  dialog: { showMessageBox: electron.showMessageBox },
}))
const { endInOrder, endWithLastWindow } =
  await import('../../../../src-main/hosts/electron/quit/quit')

/** An app that quits as Electron's does: it asks who listens, closes nothing, and asks again. */
class App extends EventEmitter {
  ended = false
  quit() {
    if (this.#isPrevented('before-quit') || this.#isPrevented('will-quit')) return
    this.ended = true
    this.emit('ended')
  }
  #isPrevented(event: string): boolean {
    let prevented = false
    this.emit(event, { preventDefault: () => (prevented = true) })
    return prevented
  }
}

const work = (state: Work['state'], kind: Work['kind'] = 'import') =>
  ({ state, kind, title: 'Importing Archive' }) as Work
const saying = (state: Work['state'] | null) => ({
  ok: true as const,
  value: { work: state && work(state) },
})

function start(state: Work['state'] | null) {
  const app = new App()
  electron.app = app
  const asked: string[] = []
  let now = state
  const call: Call = async (method) => {
    asked.push(method)
    if (method === 'stop') now = 'stopped'
    return saying(now)
  }
  const close = vi.fn<() => Promise<void>>(async () => {})
  const flush = vi.fn<() => void>()
  const isEnding = endInOrder({ archive: { call, close }, flush })
  return { app, asked, close, flush, isEnding }
}

const ended = (app: App) => new Promise((resolve) => app.once('ended', resolve))

beforeEach(() => {
  electron.showMessageBox.mockReset()
  electron.windows = []
})

describe('quitting', () => {
  it('writes what is kept and closes the archive first', async () => {
    const { app, close, flush, isEnding } = start(null)
    const end = ended(app)
    app.quit()
    expect(isEnding()).toBe(false)
    await end
    expect(isEnding()).toBe(true)
    expect(flush).toHaveBeenCalledOnce()
    expect(close).toHaveBeenCalledOnce()
    expect(electron.showMessageBox).not.toHaveBeenCalled()
  })

  it('asks once while a long work runs, and stays open if the reader says so', async () => {
    electron.showMessageBox.mockResolvedValue({ response: 1 })
    const { app, close, isEnding } = start('running')
    app.quit()
    app.quit()
    await vi.waitFor(() => expect(electron.showMessageBox).toHaveBeenCalledOnce())
    await Promise.resolve()
    expect([app.ended, isEnding()]).toEqual([false, false])
    expect(close).not.toHaveBeenCalled()
  })

  it('stops the work if the reader says so', async () => {
    electron.showMessageBox.mockResolvedValue({ response: 0 })
    const { app, asked } = start('paused')
    const end = ended(app)
    app.quit()
    await end
    expect(asked).toEqual(['snapshots', 'stop', 'snapshots'])
  })
})

describe('the last window', () => {
  it.each([
    ['of two', 2, false],
    ['of all', 1, true],
  ])('%s quits the app, and stays until that is settled: %i', (_, count, expected) => {
    const { app } = start(null)
    app.quit = vi.fn<() => void>()
    const window = new EventEmitter()
    electron.windows = Array.from({ length: count }, () => window)
    endWithLastWindow(window as never, () => false)
    let prevented = false
    window.emit('close', { preventDefault: () => (prevented = true) })
    const isMac = process.platform === 'darwin'
    expect(prevented).toBe(expected && !isMac)
    expect(app.quit).toHaveBeenCalledTimes(expected && !isMac ? 1 : 0)
  })
})

it.each([
  ['running', true],
  ['paused', true],
  ['done', false],
  ['failed', false],
  ['stopped', false],
  [null, false],
] as const)('a work that is %s is under way: %s', (state, expected) => {
  expect(runningWork(saying(state)) !== null).toBe(expected)
})

it('says what is lost of each kind of work, and stays open unless told otherwise', () => {
  for (const kind of ['import', 'verify', 'compare', 'export', 'download'] as const) {
    const { message, detail, buttons, defaultId, cancelId } = quitQuestion(work('running', kind))
    expect(message).toMatch(/^An? .* is under way\.$/)
    expect(detail).toContain('begin it again')
    expect([buttons?.[defaultId ?? 0], buttons?.[cancelId ?? 0]]).toEqual([
      'Keep open',
      'Keep open',
    ])
  }
})
