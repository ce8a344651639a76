import { useState } from 'react'
import type { TaskCount } from '#contract/task'
import { Icon } from '../../components/icon'
import { formatCount, plural } from '../../components/number'
import { taskName } from '../../components/task-name'
import { href } from '../../routes'

/**
 * Names of tasks with their number of leaderboards, in columns: those with most first. Those without one,
 * and those that a quality rule hides, are shown on demand.
 */
export function TaskIndex({ tasks, isWide }: { tasks: readonly TaskCount[]; isWide: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const plain = tasks.filter(({ isHidden }) => !isHidden)
  const withLeaderboards = plain
    .filter(({ leaderboards }) => leaderboards > 0)
    .toSorted((a, b) => b.leaderboards - a.leaderboards)
  const without = plain.filter(({ leaderboards }) => leaderboards === 0)
  const first = withLeaderboards.length > 0 ? withLeaderboards : without
  const further = withLeaderboards.length > 0 ? without : []
  const hidden = tasks.filter(({ isHidden }) => isHidden)
  const shown = isOpen ? [...first, ...further, ...hidden] : first
  return (
    <>
      <ul className={isWide ? 'index wide gap-1' : 'index gap-1'}>
        {shown.map(({ id, name, leaderboards }) => (
          <li key={id}>
            <a href={href('task', { id })} title={taskName(name)}>
              {taskName(name)}
            </a>
            <span>{leaderboards === 0 ? 'none' : formatCount(leaderboards)}</span>
          </li>
        ))}
      </ul>
      {!isOpen && further.length + hidden.length > 0 && (
        <button
          type="button"
          className="button quiet small flush gap-1"
          onClick={() => setOpen(true)}
        >
          {furtherWords(further.length, hidden.length)}
          <Icon name="down" small />
        </button>
      )}
    </>
  )
}

const furtherWords = (without: number, hidden: number) =>
  [
    ...(without > 0 ? [`${formatCount(without)} without a leaderboard`] : []),
    ...(hidden > 0 ? [`${plural(hidden, 'task')} hidden by quality rules`] : []),
  ].join(', ')
