import type { ReactNode } from 'react'
import type { Paper } from '#contract/paper'
import { Absent } from '../../components/absent'
import { plural } from '../../components/number'
import { href } from '../../routes'
import { tasksOf } from './result-lines'

/** What the source says the paper is about: tasks, methods and the datasets it introduced. */
export function SideFacts({ paper }: { paper: Paper }) {
  const { methods, datasets, absences } = paper
  return (
    <>
      <Tags title="Tasks" absence="not reported">
        {taskTags(paper)}
      </Tags>
      <Tags title="Methods" absence={absences.methods ?? 'not reported'}>
        {methods.map(({ id, name, fullName }) => (
          <a key={id} className="tag" href={href('method', { id })} title={fullName ?? name}>
            {name}
          </a>
        ))}
      </Tags>
      {datasets.length > 0 && (
        <Tags title="Introduces" absence="none">
          {datasets.map(({ id, name }) => (
            <a key={id} className="tag" href={href('dataset', { id })}>
              {name}
            </a>
          ))}
        </Tags>
      )}
    </>
  )
}

function Tags(props: { title: string; absence: string; children: readonly ReactNode[] }) {
  const { title, absence, children } = props
  return (
    <section className="gap-3" aria-label={title}>
      <h3>{title}</h3>
      {children.length === 0 ? (
        <Absent>{absence}</Absent>
      ) : (
        <p className="tags gap-1">{children}</p>
      )}
    </section>
  )
}

/** The tasks that the source names, and how many more only the results name. */
function taskTags({ tasks, results }: Paper): ReactNode[] {
  const named = new Set(tasks.map(({ id }) => id))
  const others = tasksOf(results).filter(({ id }) => !named.has(id))
  const tags: ReactNode[] = tasks.map(({ id, name, leaderboards }) =>
    leaderboards > 0 ? (
      <a key={id} className="tag" href={href('task', { id })} title={name}>
        {name}
      </a>
    ) : (
      <span key={id} className="tag" title="No leaderboard in this snapshot">
        {name}
      </span>
    ),
  )
  if (others.length > 0 && tasks.length > 0) {
    tags.push(
      <span key="" className="small soft" title={others.map(({ name }) => name).join(', ')}>
        and {plural(others.length, 'task')} that only the results name
      </span>,
    )
  }
  return tags
}
