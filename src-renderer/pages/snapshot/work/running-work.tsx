import { useId } from 'react'
import type { Work, WorkKind } from '#contract/work'
import { Icon } from '../../../components/icon'
import { formatBytes } from '../../../components/number'
import { Facts } from '../../../components/page-head'
import { tryChange } from '../../../snapshots/use-snapshots'
import { progressOf } from '../../../snapshots/work-progress'
import { paceWords, percentWords, stageInWords, timeLeftWords } from '../../../snapshots/work-words'
import { Stages } from './stages'

/** A work that is under way: how far it is, how fast it goes, and how to pause or end it. */
export function RunningWork({ work }: { work: Work }) {
  const id = useId()
  const progress = progressOf(work)
  const isPaused = work.state === 'paused'
  return (
    <section className="gap-4" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{work.title}</h2>
        <p className="soft">{notes[work.kind]}</p>
        <Controls isPaused={isPaused} />
      </div>
      <Bar labelledBy={id} fraction={progress.fraction} words={stageInWords(work)} />
      <Facts
        className="facts gap-1"
        facts={[
          percentWords(progress) !== null && (
            <>
              <b>{percentWords(progress)}</b>
              {!progress.isWhole && ' of this stage'}
            </>
          ),
          isPaused ? 'paused' : paceWords(progress),
          !isPaused && timeLeftWords(progress),
          work.memory !== null && `memory ${formatBytes(work.memory)}`,
        ]}
      />
      <Stages work={work} />
    </section>
  )
}

const notes: Readonly<Record<WorkKind, string>> = {
  import: 'The snapshot in use stays as it is until this one is complete.',
  verify: 'Every byte is held against the seal of the snapshot.',
  compare: 'Both snapshots stay as they are.',
  export: 'The snapshot stays as it is.',
  download: 'The one thing in this program that uses a network.',
}

function Controls({ isPaused }: { isPaused: boolean }) {
  return (
    <div className="end">
      <button
        type="button"
        className="button small"
        onClick={() => void tryChange(isPaused ? 'resume' : 'pause', {})}
      >
        <Icon name={isPaused ? 'next' : 'pause'} small />
        {isPaused ? 'Resume' : 'Pause'}
      </button>
      <button type="button" className="button small" onClick={() => void tryChange('stop', {})}>
        Stop
      </button>
    </div>
  )
}

function Bar(props: { labelledBy: string; fraction: number | null; words: string }) {
  const { labelledBy, fraction, words } = props
  const percent = fraction === null ? null : Math.floor(fraction * 100)
  return (
    <div
      className="progress gap-1"
      role="progressbar"
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      aria-valuetext={words}
    >
      <i style={{ inlineSize: `${percent ?? 0}%` }} />
    </div>
  )
}
