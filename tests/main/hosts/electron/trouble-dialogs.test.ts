import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

interface Question {
  message: string
  buttons: string[]
  defaultId: number
  cancelId: number
  signal?: AbortSignal
}

const electron = vi.hoisted(() => ({
  asked: [] as Question[],
  isReady: true,
  quit: vi.fn<() => void>(),
}))
/** Answers the question that was asked last. */
let answer: (response: number) => void = () => {}
/** What listens for an error that nothing caught. */
let hear: (error: Error) => void = () => {}
vi.mock('electron', () => ({
  app: { isReady: () => electron.isReady, quit: electron.quit },
  dialog: {
    showMessageBox: (...args: [unknown, Question] | [Question]) => {
      electron.asked.push(args.at(-1) as Question)
      return new Promise((resolve) => (answer = (response) => resolve({ response })))
    },
  },
}))
const { watchHangs } = await import('../../../../src-main/hosts/electron/troubles/hangs')
const { watchFaults } = await import('../../../../src-main/hosts/electron/troubles/faults')

/** Until what an answer brings has been done. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

beforeEach(() => {
  electron.asked = []
  electron.isReady = true
  electron.quit.mockReset()
})

describe('a window that does not answer', () => {
  class Window extends EventEmitter {
    done: string[] = []
    isGone = false
    isDestroyed = () => this.isGone
    destroy = () => void this.done.push('destroy')
    webContents = {
      forcefullyCrashRenderer: () => void this.done.push('crash'),
      reload: () => void this.done.push('reload'),
    }
  }
  const hanging = () => {
    const window = new Window()
    const lines: string[] = []
    watchHangs(window as never, (line) => void lines.push(line))
    window.emit('unresponsive')
    return { window, lines }
  }

  it.each([
    ['Wait', []],
    ['Load it anew', ['crash', 'reload']],
    ['Close the window', ['destroy']],
  ])('%s: %j', async (button, done) => {
    const { window } = hanging()
    answer(electron.asked[0]?.buttons.indexOf(button) ?? -1)
    await settled()
    expect(window.done).toEqual(done)
  })

  it('is asked about once, and waited for unless the reader says otherwise', async () => {
    const { window, lines } = hanging()
    window.emit('unresponsive')
    expect(electron.asked).toHaveLength(1)
    const [{ buttons, defaultId, cancelId } = {} as Question] = electron.asked
    expect([buttons[defaultId], buttons[cancelId]]).toEqual(['Wait', 'Wait'])
    expect(lines).toEqual(['A window does not answer.'])
    answer(0)
    await settled()
    window.emit('unresponsive')
    expect(electron.asked).toHaveLength(2)
  })

  it.each([
    ['it answers again', (window: Window) => void window.emit('responsive')],
    ['it is gone', (window: Window) => void (window.isGone = true)],
  ])('is left alone once %s, whatever the answer', async (_, happens) => {
    const { window } = hanging()
    happens(window)
    answer(1)
    await settled()
    expect(window.done).toEqual([])
  })

  it('takes its question back when it answers again', () => {
    const { window, lines } = hanging()
    expect(electron.asked[0]?.signal?.aborted).toBe(false)
    window.emit('responsive')
    expect(electron.asked[0]?.signal?.aborted).toBe(true)
    expect(lines).toEqual(['A window does not answer.', 'The window answers again.'])
  })
})

describe('an error that nothing caught', () => {
  const openLog = vi.fn<() => void>()
  beforeEach(() => {
    openLog.mockReset()
    vi.spyOn(process, 'on').mockImplementation((event, act) => {
      if (event === 'uncaughtException') hear = act as typeof hear
      return process
    })
    watchFaults(openLog)
  })
  afterEach(() => vi.restoreAllMocks())

  it.each([
    ['Go on', 0, 0],
    ['Open log folder', 1, 0],
    ['Quit', 0, 1],
  ])('%s: opens %i logs and quits %i times', async (button, logs, quits) => {
    hear(new Error('broken'))
    answer(electron.asked[0]?.buttons.indexOf(button) ?? -1)
    await settled()
    expect(openLog).toHaveBeenCalledTimes(logs)
    expect(electron.quit).toHaveBeenCalledTimes(quits)
  })

  it('is told once a minute, however many there are, and the program goes on', () => {
    for (let at = 0; at < 5; at++) hear(new Error('broken'))
    expect(electron.asked).toHaveLength(1)
    const [{ buttons, defaultId, cancelId } = {} as Question] = electron.asked
    expect([buttons[defaultId], buttons[cancelId]]).toEqual(['Go on', 'Go on'])
  })

  it('waits for no dialog before there can be one', () => {
    electron.isReady = false
    hear(new Error('broken'))
    expect(electron.asked).toEqual([])
  })
})
