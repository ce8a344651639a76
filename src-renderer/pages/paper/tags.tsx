import type { Paper } from '#contract/paper'
import { Absent } from '../../components/absent'
import { plural } from '../../components/number'
import { TagList, type Tag } from '../../components/tag-list'
import { href } from '../../routes'
import { tasksOf } from './result-lines'

/** The tasks that the source names, and how many more only the results name. */
export function TaskTags({ paper: { tasks, results } }: { paper: Paper }) {
  const named = new Set(tasks.map(({ id }) => id))
  const others = tasksOf(results).filter(({ id }) => !named.has(id))
  return (
    <section aria-labelledby="tasks">
      <h3 id="tasks">Tasks</h3>
      <Tags
        tags={tasks.map(({ id, name, leaderboards }) => ({
          key: id,
          name,
          href: href('task', { id }),
          isLabel: leaderboards === 0,
          title: leaderboards === 0 ? `${name}: no leaderboard in this snapshot` : name,
        }))}
        absence="not reported"
      />
      {others.length > 0 && (
        <p className="small soft gap-1" title={others.map(({ name }) => name).join(', ')}>
          {tasks.length > 0 && 'and '}
          {plural(others.length, 'task')} that only the results name
        </p>
      )}
    </section>
  )
}

/** The methods that the paper uses; what they are stands further down. */
export function MethodTags({ paper: { methods, absences } }: { paper: Paper }) {
  return (
    <section aria-labelledby="methods">
      <h3 id="methods">Methods</h3>
      <Tags
        tags={methods.map(({ id, name, fullName }) => ({
          key: id,
          name,
          href: href('method', { id }),
          title: fullName ?? name,
        }))}
        absence={absences.methods ?? 'not reported'}
      />
    </section>
  )
}

function Tags({ tags, absence }: { tags: readonly Tag[]; absence: string }) {
  return tags.length === 0 ? (
    <Absent>{absence}</Absent>
  ) : (
    <TagList tags={tags} className="tags gap-1" />
  )
}
