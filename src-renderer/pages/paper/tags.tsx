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
        tags={tasks.map(({ id, name, leaderboards }) =>
          leaderboards > 0
            ? { key: id, name, href: href('task', { id }) }
            : { key: id, name, title: `${name}: no leaderboard in this snapshot` },
        )}
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

/** The methods that the paper uses, and the datasets that it introduced. */
export function MethodTags({ paper: { methods, datasets, absences } }: { paper: Paper }) {
  return (
    <div className="stack">
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
      {datasets.length > 0 && (
        <section aria-labelledby="introduces">
          <h3 id="introduces">Introduces</h3>
          <Tags
            tags={datasets.map(({ id, name }) => ({
              key: id,
              name,
              href: href('dataset', { id }),
            }))}
            absence="none"
          />
        </section>
      )}
    </div>
  )
}

function Tags({ tags, absence }: { tags: readonly Tag[]; absence: string }) {
  return tags.length === 0 ? (
    <Absent>{absence}</Absent>
  ) : (
    <TagList tags={tags} className="tags gap-1" />
  )
}
