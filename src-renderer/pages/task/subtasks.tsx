import type { TaskCount } from '#contract/task'
import { plural } from '../../components/number'
import { href } from '../../routes'
import { TaskIndex } from './task-index'

/** The tasks below this one: those with most leaderboards first, those without on demand. */
export function Subtasks({
  id,
  subtasks,
  isWide,
}: {
  /** Of the task. */
  id: string
  subtasks: readonly TaskCount[]
  isWide: boolean
}) {
  if (subtasks.length === 0) return null
  return (
    <section aria-labelledby="subtasks">
      <h2 id="subtasks" className="plain-head">
        {plural(subtasks.length, 'subtask')}{' '}
        <span className="soft">with number of leaderboards</span>{' '}
        <a className="more" href={href('outline', { id })}>
          as an outline
        </a>
      </h2>
      <TaskIndex tasks={subtasks} isWide={isWide} />
    </section>
  )
}
