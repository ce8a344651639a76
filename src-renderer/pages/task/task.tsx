import { Fragment } from 'react'
import type { InputOf } from '#contract/contract'
import type { Reference } from '#contract/reference'
import type { Task } from '#contract/task'
import { useArchive } from '../../archive'
import { counted } from '../../components/counted'
import { ExternalLink } from '../../components/external-link'
import { Fold } from '../../components/fold'
import { Markdown } from '../../components/markdown'
import { NoSuchThing } from '../../components/no-such-thing'
import { PageHead } from '../../components/page-head'
import { Withheld } from '../../components/withheld'
import { href } from '../../routes'
import { Benchmarks } from './benchmarks'
import { DatasetsWithout } from './datasets-without'
import { NoLeaderboard } from './no-leaderboard'
import { Subtasks } from './subtasks'
import { TaskPapers, type PaperChoice } from './task-papers'

/** `papers` is of this page alone: which of the task's papers are listed. */
export type TaskRequest = InputOf<'task'> & { papers?: PaperChoice }

/** A task: what it is, its leaderboards, the tasks around it and its papers. */
export function TaskPage({ request }: { request: TaskRequest }) {
  const { id, subtasks } = request
  const asked = useArchive('task', { id, subtasks })
  if (asked.state !== 'ready') return <NoSuchThing asked={asked} kind="task" id={id} />
  const task = asked.value
  const isDescribed = task.description !== null
  const hasSubtasks = task.subtasks.length > 0
  // With its subtasks' leaderboards included, a task without its own has some too.
  const hasLeaderboards = task.leaderboardCount > 0 || task.leaderboards.length > 0
  return (
    <>
      <Head task={task} />
      {hasLeaderboards ? (
        <>
          <div className={isDescribed && hasSubtasks ? 'columns halves gap-3' : 'stack gap-3'}>
            <Description task={task} />
            <Subtasks subtasks={task.subtasks} isWide={!isDescribed} />
          </div>
          <Benchmarks task={task} request={request} stale={asked.stale} />
          <DatasetsWithout task={task} />
        </>
      ) : (
        <>
          <div className="gap-3">
            <Description task={task} />
          </div>
          <NoLeaderboard task={task} />
        </>
      )}
      <TaskPapers task={task} request={request} />
    </>
  )
}

function Head({ task }: { task: Task }) {
  const { name, areas, parents, synonyms, leaderboardCount, resultCount, paperCount } = task
  const [area] = areas
  return (
    <PageHead
      title={name}
      crumbs={area && [{ name: area.name, href: href('tasks', { area: area.id }) }]}
      facts={[
        leaderboardCount === 0 ? 'no leaderboard' : counted(leaderboardCount, 'leaderboard'),
        leaderboardCount > 0 && counted(resultCount, 'result'),
        counted(paperCount, 'paper'),
        areas.length > 0 && <>in {links(areas, ({ id }) => href('tasks', { area: id }))}</>,
        parents.length > 0 && <>also under {links(parents, ({ id }) => href('task', { id }))}</>,
        synonyms.length > 0 && `also called ${synonyms.join(', ')}`,
      ]}
    />
  )
}

function links(things: readonly Reference[], address: (thing: Reference) => string) {
  return things.map((thing, index) => (
    <Fragment key={thing.id}>
      {index > 0 && ', '}
      <a className="link" href={address(thing)}>
        {thing.name}
      </a>
    </Fragment>
  ))
}

function Description({ task: { description, source, stub, absences } }: { task: Task }) {
  return (
    <div>
      {description === null ? (
        <Withheld what="Description" absence={absences.description} />
      ) : (
        <Fold>
          <Markdown text={description} />
        </Fold>
      )}
      {source && (
        <p className="small faint gap-1">
          Source: <ExternalLink url={source.url}>{source.title}</ExternalLink>
        </p>
      )}
      {stub && (
        <p className="small soft gap-1">
          Known only from papers and datasets; the evaluation tables of this snapshot do not name
          it.
        </p>
      )}
    </div>
  )
}
