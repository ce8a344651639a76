import type { Task } from '#contract/task'
import { LeaderboardList } from '../../components/leaderboard-list'
import { formatCount } from '../../components/number'
import { Section } from '../../components/section'
import { Switch } from '../../components/switch'
import { TableExport } from '../../export/table-export'
import { navigate } from '../../routes'
import type { TaskRequest } from './task'

/** The leaderboards of the task, with those of every task below it when the reader wants them. */
export function Benchmarks(props: { task: Task; request: TaskRequest; stale: boolean }) {
  const { task, request, stale } = props
  const { id, name, leaderboards, leaderboardsBelow } = task
  const isWhole = request.subtasks === true || request.subtasks === 'true'
  return (
    <Section
      title="Benchmarks"
      note="best by the first metric of each leaderboard"
      end={
        <>
          {leaderboardsBelow > 0 && (
            <Switch
              isOn={isWhole}
              change={(subtasks) => navigate('task', { ...request, subtasks })}
            >
              Include subtasks <span className="faint">({formatCount(leaderboardsBelow)})</span>
            </Switch>
          )}
          {leaderboards.length > 0 && (
            <TableExport
              title={`Leaderboards of ${name}`}
              method="task"
              request={{ id, subtasks: isWhole }}
              name={id}
              rows={leaderboards.length}
              more={{
                kind: 'leaderboards',
                title: 'In full',
                wanted: { task: id, subtasks: isWhole },
                name: isWhole ? `${id}-with-subtasks` : id,
              }}
              small
            />
          )}
        </>
      }
    >
      {leaderboards.length === 0 ? (
        <p className="soft">No leaderboard of its own; its subtasks have some.</p>
      ) : (
        <LeaderboardList
          caption={`Leaderboards of ${name}${isWhole ? ' and its subtasks' : ''}, most results first`}
          items={leaderboards}
          name={isWhole ? 'both' : 'dataset'}
          full
          stale={stale}
        />
      )}
    </Section>
  )
}
