import type { Work, WorkStage } from '#contract/work'
import { formatDuration } from '../../../components/duration'
import { Icon } from '../../../components/icon'
import { isUnderWay, stagesToCome } from '../../../snapshots/work-progress'
import { amountOf } from '../../../snapshots/work-words'

/** What has been done, what is being done, and what is to come, as far as it is known. */
export function Stages({ work }: { work: Work }) {
  const running = isUnderWay(work) ? work.stages.at(-1) : undefined
  return (
    <ol className="stages gap-2" aria-label="Stages">
      {work.stages.map((stage) => (
        <Stage key={stage.name} stage={stage} state={stage === running ? work.state : 'done'} />
      ))}
      {running &&
        stagesToCome(work).map((name) => (
          <li key={name} data-stage="waiting">
            <Icon name="minus" />
            <span>{name}</span>
          </li>
        ))}
    </ol>
  )
}

function Stage({ stage, state }: { stage: WorkStage; state: Work['state'] }) {
  return (
    <li data-stage={state}>
      {state === 'running' && <i className="spin" role="presentation" />}
      {state === 'paused' && <Icon name="pause" />}
      {state === 'done' && <Icon name="check" />}
      <span>{stage.name}</span>
      <span className="num">{amountOf(stage)}</span>
      <span className="num soft">{formatDuration(stage.seconds)}</span>
    </li>
  )
}
