import type { TaskItem } from '#contract/task'
import { useEveryPage } from '../../archive'
import { formatCount, plural } from '../../components/number'
import { taskName } from '../../components/task-name'
import { href } from '../../routes'
import { Branch } from './branch'

/** How many tasks are drawn before the reader asks for more. */
const limit = 100

/** The tasks right below a task, or at the top of an area; `above` are the ids of the tasks on the way to it. */
export function Leaves(props: {
  of: { id: string } | { area: string }
  hidden: boolean
  above: readonly string[]
  label: string
}) {
  const { of, hidden, above, label } = props
  const asked = useEveryPage('subtasks', { ...of, hidden, limit })
  if (asked.state === 'waiting') return <p className="small soft outline-note">Looking…</p>
  if (asked.state === 'failed')
    return (
      <p role="alert" className="small outline-note">
        {asked.error.message}
      </p>
    )
  const { items, total, first, more } = asked.value
  const left = hidden ? 0 : first.hidden
  return (
    <>
      <ul className="outline" aria-label={label}>
        {items.map((task) => (
          <TaskBranch key={task.id} task={task} hidden={hidden} above={above} />
        ))}
      </ul>
      {items.length < total && (
        <button
          type="button"
          className="button quiet small outline-note"
          disabled={more === null}
          onClick={() => more?.()}
        >
          {formatCount(total - items.length)} more
        </button>
      )}
      {left > 0 && (
        <p className="small faint outline-note">{formatCount(left)} hidden by quality rules</p>
      )}
    </>
  )
}

function TaskBranch(props: { task: TaskItem; hidden: boolean; above: readonly string[] }) {
  const { task, hidden, above } = props
  const { id, subtasks } = task
  const name = taskName(task.name)
  const goesRound = above.includes(id)
  return (
    <Branch
      name={name}
      path={[...above, id].join(' ')}
      address={href('task', { id })}
      detail={<Detail {...{ task, goesRound }} />}
    >
      {subtasks > 0 && !goesRound && (
        <Leaves of={{ id }} hidden={hidden} above={[...above, id]} label={`Tasks below ${name}`} />
      )}
    </Branch>
  )
}

/** What the task has, and where else it stands. */
function Detail({ task, goesRound }: { task: TaskItem; goesRound: boolean }) {
  const { leaderboards, papers, parents, subtasks, doubt } = task
  if (goesRound) return 'stands above already; the source goes round here'
  const facts = [
    leaderboards > 0 && plural(leaderboards, 'leaderboard'),
    subtasks > 0 && plural(subtasks, 'subtask'),
    papers > 0 ? plural(papers, 'paper') : leaderboards === 0 && subtasks === 0 && 'no papers',
    parents.length > 1 && `under ${parents.length} tasks`,
    doubt !== null && doubt,
  ]
  return facts.filter(Boolean).join(', ')
}
