import type { Worker } from 'node:worker_threads'
import type { Work, WorkKind, WorkStage } from '#contract/work'
import { ArchiveError } from '../archive/errors'
import type { Progress } from '../archive/import/dump-reader'
import {
  CONTROL,
  type WorkData,
  type WorkMessage,
  type WorkOrder,
  type WorkOutcome,
} from './work-orders'

/** What a work will do. */
export interface Plan {
  kind: WorkKind
  title: string
  order: WorkOrder
  /** What follows when it is done, before it counts as done. Returns the snapshot that it made, if any. */
  whenDone(outcome: WorkOutcome): Promise<string | null> | string | null
  /** To be called at its end, however it ends. */
  release(): void
}

interface Running {
  work: Work
  control: Int32Array
  worker: Worker
  /** Milliseconds at which the stage began, less the pauses in it. */
  stageBegan: number
  pausedAt: number
  /** Whether the thread has said how it ended; that it then exits is no news. */
  hasReported: boolean
}

/** Long works, each in a thread of its own, one at a time: the archive answers meanwhile. */
export class Works {
  readonly #start: (data: WorkData) => Worker
  readonly #log: (line: string) => void
  #running: Running | null = null
  #last: Work | null = null
  #count = 0

  constructor(start: (data: WorkData) => Worker, log: (line: string) => void) {
    this.#start = start
    this.#log = log
  }

  /** The running work, or else the last one. */
  get current(): Work | null {
    if (!this.#running) return this.#last
    return { ...this.#running.work, memory: process.memoryUsage.rss() }
  }

  /** Throws ArchiveError while another work runs. */
  refuseSecond(): void {
    if (this.#running)
      throw new ArchiveError(
        'forbidden',
        `${this.#running.work.title} is not done yet; wait for it or stop it first.`,
      )
  }

  /** Begins a work. It is prepared only when no other runs, since it may take a lock. */
  begin(prepare: () => Plan): void {
    this.refuseSecond()
    const plan = prepare()
    const control = new SharedArrayBuffer(4)
    const worker = this.#startOrRelease(plan, control)
    const work: Work = {
      id: ++this.#count,
      kind: plan.kind,
      title: plan.title,
      state: 'running',
      stages: [],
      memory: null,
      outcome: null,
      made: null,
    }
    const running = {
      work,
      worker,
      control: new Int32Array(control),
      stageBegan: 0,
      pausedAt: 0,
      hasReported: false,
    }
    this.#running = running
    worker.stderr.on('data', (text: Buffer) => this.#log(String(text).trimEnd()))
    worker.on('message', (message: WorkMessage) => void this.#hear(running, plan, message))
    worker.on('error', (error) =>
      this.#end(running, plan, 'failed', `${plan.title} failed: ${error.message}.`),
    )
    worker.on('exit', () => {
      if (!running.hasReported)
        this.#end(running, plan, 'failed', `${plan.title} ended before it was done.`)
    })
  }

  #startOrRelease(plan: Plan, control: SharedArrayBuffer): Worker {
    try {
      return this.#start({ order: plan.order, control })
    } catch (error) {
      plan.release()
      throw error
    }
  }

  /** Has the running work wait, go on or end; does nothing when none runs. */
  control(what: keyof typeof CONTROL): void {
    const running = this.#running
    if (!running) return
    if (what === 'pause' && running.work.state === 'running') {
      running.pausedAt = performance.now()
      running.work = { ...running.work, state: 'paused' }
    }
    if (what !== 'pause' && running.work.state === 'paused') {
      running.stageBegan += performance.now() - running.pausedAt
      running.work = { ...running.work, state: 'running' }
    }
    Atomics.store(running.control, 0, CONTROL[what])
    Atomics.notify(running.control, 0)
  }

  async close(): Promise<void> {
    await this.#running?.worker.terminate()
  }

  async #hear(running: Running, plan: Plan, message: WorkMessage): Promise<void> {
    if (message.tells === 'progress') return advance(running, message.progress)
    running.hasReported = true
    if (message.tells === 'stopped')
      return this.#end(
        running,
        plan,
        'stopped',
        plan.kind === 'download' ? STOPPED_DOWNLOAD : STOPPED,
      )
    if (message.tells === 'failed')
      return this.#end(running, plan, 'failed', message.failure.message)
    try {
      const made = await plan.whenDone(message.outcome)
      running.work = { ...running.work, made }
      this.#end(running, plan, 'done', message.outcome.sentence)
    } catch (error) {
      this.#end(running, plan, 'failed', error instanceof Error ? error.message : String(error))
    }
  }

  #end(running: Running, plan: Plan, state: 'done' | 'failed' | 'stopped', outcome: string): void {
    if (this.#running !== running) return
    this.#running = null
    this.#last = { ...running.work, state, outcome }
    plan.release()
  }
}

const STOPPED = 'Stopped; nothing of it was kept.'
const STOPPED_DOWNLOAD = 'Stopped; what has arrived is kept for the next time.'

function advance(running: Running, { stage, done, total, unit }: Progress): void {
  const { stages } = running.work
  const last = stages.at(-1)
  const now = performance.now()
  if (last?.name !== stage) running.stageBegan = now
  const current: WorkStage = {
    name: stage,
    done,
    total,
    unit,
    seconds: (now - running.stageBegan) / 1000,
  }
  const before = last?.name === stage ? stages.slice(0, -1) : stages.map(ended)
  running.work = { ...running.work, stages: [...before, current] }
}

/** A stage that another follows. Its last step need not have been told; downloads come to a stage again. */
const ended = (stage: WorkStage): WorkStage =>
  stage.total === null || stage.name.startsWith('Downloading')
    ? stage
    : { ...stage, done: stage.total }
