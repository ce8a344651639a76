import type { Terminal } from './terminal'

export interface Progress {
  stage: string
  done: number
  /** Null when it cannot be known beforehand. */
  total: number | null
}

/** Shows progress: one line rewritten in place on a terminal, else a line for each stage. */
export function progressOn(
  terminal: Terminal,
  now: () => number = performance.now.bind(performance),
) {
  let stage = ''
  let shownAt = -Infinity
  return {
    show(progress: Progress): void {
      const isNewStage = progress.stage !== stage
      stage = progress.stage
      if (!terminal.isTTY) {
        if (isNewStage) terminal.write(`${stage}\n`)
        return
      }
      if (!isNewStage && now() - shownAt < PAUSE) return
      shownAt = now()
      terminal.write(`${CLEAR_LINE}${describe(progress)}`)
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

function describe({ stage, done, total }: Progress): string {
  if (total === null) return `${stage}  ${done.toLocaleString('en')}`
  const percent = total === 0 ? 100 : Math.min(100, Math.floor((100 * done) / total))
  return `${stage}  ${percent} %`
}
