import type { Reference } from '#contract/reference'
import { href } from '../routes'

/** What a task is called; the source gives one no name. */
export const taskName = (name: string): string =>
  name.trim() === '' ? 'Task without a name' : name

/** A task of a list, with a note where a quality rule would hide it. */
export function TaskLink({ task }: { task: Reference & { doubt?: string | null } }) {
  const name = taskName(task.name)
  return (
    <>
      <a href={href('task', { id: task.id })} title={name}>
        {name}
      </a>
      {task.doubt && (
        <span className="faint small" title={task.doubt}>
          {' '}
          doubtful name
        </span>
      )}
    </>
  )
}
