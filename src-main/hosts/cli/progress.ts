import type { Progress } from '../../archive/import/dump-reader'
import type { Terminal } from './terminal'

/** Shows progress: one line rewritten in place on a terminal, else a line for each stage. */
export function progressOn(
  terminal: Terminal,
  now: () => number = performance.now.bind(performance),
) {
  let stage = ''
  let begunAt = 0
  let shownAt = -Infinity
  return {
    show(progress: Progress): void {
      const isNewStage = progress.stage !== stage
      stage = progress.stage
      if (isNewStage) begunAt = now()
      if (!terminal.isTTY) {
        if (isNewStage) terminal.write(`${stage}\n`)
        return
      }
      if (!isNewStage && now() - shownAt < PAUSE) return
      shownAt = now()
      terminal.write(`${CLEAR_LINE}${describe(progress, (now() - begunAt) / 1000)}`)
    },
    /** Leaves the terminal at the start of an empty line. */
    end(): void {
      if (terminal.isTTY) terminal.write(CLEAR_LINE)
    },
  }
}

/** Milliseconds between two rewrites of the line. */
const PAUSE = 100
const CLEAR_LINE = '\r\u001B[K'
/** Seconds of a stage before it is told how fast it goes. */
const LONG_ENOUGH = 2

/** How far a stage is, how fast it goes and how long it will take, after so many seconds of it. */
function describe({ stage, done, total, unit }: Progress, seconds: number): string {
  if (total === null) return `${stage}  ${done.toLocaleString('en')}`
  const percent = total === 0 ? 100 : Math.min(100, Math.floor((100 * done) / total))
  const pace = done / seconds
  const isTold = seconds >= LONG_ENOUGH && pace > 0
  const words = isTold ? `, ${perSecond(pace, unit)}, ${timeLeft((total - done) / pace)}` : ''
  return `${stage}  ${percent} %${words}`
}

function perSecond(pace: number, unit: Progress['unit']): string {
  return unit === 'bytes'
    ? `${(pace / 1e6).toFixed(1)} MB a second`
    : `${Math.round(pace).toLocaleString('en')} a second`
}

function timeLeft(seconds: number): string {
  if (seconds < 1) return 'nearly done'
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s left` : `${Math.floor(whole / 60)} min ${whole % 60} s left`
}
