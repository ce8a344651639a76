import type { Reference } from '#contract/reference'
import type { Task } from '#contract/task'
import { useArchive } from '../../archive'
import { LeaderboardList } from '../../components/leaderboard-list'
import { formatCount, plural } from '../../components/number'
import { Section } from '../../components/section'
import { taskName } from '../../components/task-name'
import { say } from '../../frame/toast'
import { AddResultButton } from '../../own/add-result-button'
import { href } from '../../routes'
import { Siblings } from './siblings'
import { Subtasks } from './subtasks'
import type { TaskRequest } from './task'

/** For the many tasks without a leaderboard: what is nearest to one. */
export function NoLeaderboard({ task, request }: { task: Task; request: TaskRequest }) {
  const below = task.subtasks.filter(({ leaderboards }) => leaderboards > 0)
  const above = task.parents.filter(({ leaderboards }) => leaderboards > 0)
  const others = task.subtasks.filter(({ leaderboards }) => leaderboards === 0)
  const datasets = task.datasetsWithoutLeaderboard
  const isAlone = task.leaderboardsBelow === 0 && above.length === 0 && datasets.length === 0
  return (
    <>
      <section className="section empty" aria-labelledby="no-leaderboard">
        <h2 id="no-leaderboard">No leaderboard for this task in this snapshot</h2>
        <p>
          <Share /> {isAlone ? <Elsewhere task={task} /> : 'What is close stands below.'}
        </p>
        <div className="button-row">
          <AddResultButton
            board={{ kind: 'new' }}
            names={{ task: task.name }}
            words="Draft a leaderboard"
            kept={() => say('Your draft is kept. The page “Submit” has it.')}
          />
        </div>
      </section>
      {!isAlone && (
        <div className="columns wider-first gap-4">
          <div>
            {task.leaderboardsBelow > 0 && (
              <Section
                title="Subtasks with a leaderboard"
                className=""
                end={
                  <a className="more" href={href('task', { ...request, subtasks: true })}>
                    {plural(task.leaderboardsBelow, 'leaderboard')} of all tasks below
                  </a>
                }
              >
                <Rows
                  things={below}
                  href={({ id }) => href('task', { id })}
                  detail={({ leaderboards }) => plural(leaderboards, 'leaderboard')}
                />
              </Section>
            )}
            {above.map((parent) => (
              <OfParent key={parent.id} parent={parent} />
            ))}
          </div>
          {datasets.length > 0 && (
            <Section title="Datasets of this task" className="">
              <Rows things={datasets.slice(0, 12)} href={({ id }) => href('dataset', { id })} />
              {datasets.length > 12 && (
                <a className="more gap-1" href={href('datasets', { task: task.id })}>
                  All {formatCount(datasets.length)}
                </a>
              )}
            </Section>
          )}
        </div>
      )}
      {others.length > 0 && (
        <div className="section">
          <Subtasks id={task.id} subtasks={others} isWide />
        </div>
      )}
      <Siblings task={task} />
    </>
  )
}

/** How common this is. */
function Share() {
  const asked = useArchive('info', {}, { quiet: true })
  if (asked.state !== 'ready') return null
  const { tasks, tasksWithLeaderboards } = asked.value.counts
  return `${formatCount(tasks - tasksWithLeaderboards)} of ${formatCount(tasks)} tasks have none.`
}

function Elsewhere({ task: { name } }: { task: Task }) {
  return <a href={href('search', { text: name })}>Search everything for “{name}”</a>
}

/** The largest leaderboards of a task above. */
function OfParent({ parent }: { parent: Reference }) {
  const { id, name } = parent
  const asked = useArchive('leaderboards', { task: id, limit: 6 }, { quiet: true })
  if (asked.state !== 'ready' || asked.value.total === 0) return null
  const { items, total } = asked.value
  return (
    <Section
      title={`In the task above it, ${taskName(name)}`}
      end={
        total > items.length && (
          <a className="more" href={href('task', { id })}>
            All {formatCount(total)}
          </a>
        )
      }
    >
      <LeaderboardList
        caption={`Leaderboards of ${name}, most results first`}
        items={items}
        name="dataset"
      />
    </Section>
  )
}

function Rows<Thing extends Reference>(props: {
  things: readonly Thing[]
  href: (thing: Thing) => string
  detail?: (thing: Thing) => string
}) {
  return (
    <ul className="rows">
      {props.things.map((thing) => (
        <li key={thing.id}>
          <a href={props.href(thing)} title={thing.name}>
            {taskName(thing.name)}
          </a>
          {props.detail && <span className="num">{props.detail(thing)}</span>}
        </li>
      ))}
    </ul>
  )
}
