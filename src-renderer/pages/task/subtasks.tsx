import type { TaskCount } from '#contract/task'
import { plural } from '../../components/number'
import { TaskIndex } from './task-index'

/** The tasks below this one: those with most leaderboards first, those without on demand. */
export function Subtasks({
  subtasks,
  isWide,
}: {
  subtasks: readonly TaskCount[]
  isWide: boolean
}) {
  if (subtasks.length === 0) return null
  return (
    <section aria-labelledby="subtasks">
      <h2 id="subtasks" className="plain-head">
        {plural(subtasks.length, 'subtask')}{' '}
        <span className="soft">with number of leaderboards</span>
      </h2>
      <TaskIndex tasks={subtasks} isWide={isWide} />
    </section>
  )
}
