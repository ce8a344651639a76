import { useState } from 'react'
import type { TaskCount } from '#contract/task'
import { Icon } from '../../components/icon'
import { formatCount, plural } from '../../components/number'
import { href } from '../../routes'

/** The tasks below this one: those with most leaderboards first, those without on demand. */
export function Subtasks({
  subtasks,
  isWide,
}: {
  subtasks: readonly TaskCount[]
  isWide: boolean
}) {
  const [isOpen, setOpen] = useState(false)
  if (subtasks.length === 0) return null
  const withLeaderboards = subtasks
    .filter(({ leaderboards }) => leaderboards > 0)
    .toSorted((a, b) => b.leaderboards - a.leaderboards)
  const without = subtasks.filter(({ leaderboards }) => leaderboards === 0)
  const isWhole = isOpen || withLeaderboards.length === 0
  const shown = isWhole ? [...withLeaderboards, ...without] : withLeaderboards
  return (
    <section aria-labelledby="subtasks">
      <h2 id="subtasks" className="plain-head">
        {plural(subtasks.length, 'subtask')}{' '}
        <span className="soft">with number of leaderboards</span>
      </h2>
      <ul className={isWide ? 'index wide gap-1' : 'index gap-1'}>
        {shown.map(({ id, name, leaderboards }) => (
          <li key={id}>
            <a href={href('task', { id })} title={name}>
              {name}
            </a>
            <span>{leaderboards === 0 ? 'none' : formatCount(leaderboards)}</span>
          </li>
        ))}
      </ul>
      {!isWhole && without.length > 0 && (
        <button
          type="button"
          className="button quiet small flush gap-1"
          onClick={() => setOpen(true)}
        >
          {formatCount(without.length)} without a leaderboard
          <Icon name="down" small />
        </button>
      )}
    </section>
  )
}
