import { Fragment, useEffect } from 'react'
import type { InputOf } from '#contract/contract'
import type { Reference } from '#contract/reference'
import type { Task } from '#contract/task'
import { useArchive } from '../../archive'
import { counted } from '../../components/counted'
import { ExternalLink } from '../../components/external-link'
import { Fold } from '../../components/fold'
import { Icon } from '../../components/icon'
import { Markdown } from '../../components/markdown'
import { NoSuchThing } from '../../components/no-such-thing'
import { PageHead } from '../../components/page-head'
import { taskName } from '../../components/task-name'
import { Withheld } from '../../components/withheld'
import type { Crumb } from '../../current-page'
import { href, navigate } from '../../routes'
import { Benchmarks } from './benchmarks'
import { DatasetsWithout } from './datasets-without'
import { NoLeaderboard } from './no-leaderboard'
import { Siblings } from './siblings'
import { Subtasks } from './subtasks'
import { TaskPapers, type PaperChoice } from './task-papers'

/** `papers` is of this page alone: which of the task's papers are listed. */
export type TaskRequest = InputOf<'task'> & { papers?: PaperChoice }

/** A task: what it is, its leaderboards, the tasks around it and its papers. */
export function TaskPage({ request }: { request: TaskRequest }) {
  const { id, subtasks } = request
  const asked = useArchive('task', { id, subtasks })
  if (asked.state !== 'ready') return <NoSuchThing asked={asked} kind="task" id={id} />
  return <TaskView task={asked.value} stale={asked.stale} request={request} />
}

interface ViewProps {
  task: Task
  stale: boolean
  request: TaskRequest
}

function TaskView({ task, stale, request }: ViewProps) {
  useOwnAddress(task, stale, request)
  const isDescribed = task.description !== null
  const hasSubtasks = task.subtasks.length > 0
  // With its subtasks' leaderboards included, a task without its own has some too.
  const hasLeaderboards = task.leaderboardCount > 0 || task.leaderboards.length > 0
  return (
    <>
      <Head task={task} />
      {task.doubt !== null && <DoubtBanner doubt={task.doubt} />}
      {hasLeaderboards ? (
        <>
          <div className={isDescribed && hasSubtasks ? 'columns halves gap-3' : 'stack gap-3'}>
            <Description task={task} />
            <Subtasks id={task.id} subtasks={task.subtasks} isWide={!isDescribed} />
          </div>
          <Benchmarks task={task} request={request} stale={stale} />
          <Siblings task={task} />
          <DatasetsWithout task={task} />
        </>
      ) : (
        <>
          <div className="gap-3">
            <Description task={task} />
          </div>
          <NoLeaderboard task={task} request={request} />
        </>
      )}
      <TaskPapers task={task} request={request} />
    </>
  )
}

function Head({ task }: { task: Task }) {
  const { areas, parents, synonyms, spellings } = task
  const { leaderboardCount, resultCount, datasetCount, paperCount } = task
  return (
    <PageHead
      title={taskName(task.name)}
      crumbs={crumbsOf(task)}
      facts={[
        leaderboardCount === 0 ? 'no leaderboard' : counted(leaderboardCount, 'leaderboard'),
        leaderboardCount > 0 && counted(resultCount, 'result'),
        counted(paperCount, 'paper'),
        datasetCount > 0 && (
          <a key="datasets" className="link" href={href('datasets', { task: task.id })}>
            {counted(datasetCount, 'dataset')}
          </a>
        ),
        areas.length > 0 && <>in {links(areas, ({ id }) => href('area', { id }))}</>,
        parents.length > 0 && (
          <>
            {parents.length > 1 ? 'also under' : 'under'}{' '}
            {links(parents, ({ id }) => href('task', { id }))}
          </>
        ),
        synonyms.length > 0 && `also called ${synonyms.join(', ')}`,
        spellings.length > 0 && `also written ${spellings.join(', ')}`,
      ]}
    />
  )
}

/** The area, then a shortest way down the graph; of a long one the last levels. */
function crumbsOf({ areas: [area], trail }: Task): Crumb[] {
  const ofArea = area ? [{ name: area.name, href: href('area', { id: area.id }) }] : []
  const way = trail.map(({ id, name }) => ({ name: taskName(name), href: href('task', { id }) }))
  return [...ofArea, ...way.slice(-LEVELS)]
}

const LEVELS = 3

/** An id of another spelling, as in an old link, gives way to that of the task. */
function useOwnAddress({ id }: Task, stale: boolean, request: TaskRequest): void {
  useEffect(() => {
    if (!stale && request.id !== id) navigate('task', { ...request, id }, { replace: true })
  }, [id, stale, request])
}

/** Why lists hide the task. */
function DoubtBanner({ doubt }: { doubt: string }) {
  return (
    <div className="banner gap-3">
      <Icon name="info" />
      <p>
        <b>Hidden in lists.</b> {doubt} It is in the archive as it was, and search finds it.
      </p>
    </div>
  )
}

function links(things: readonly Reference[], address: (thing: Reference) => string) {
  return things.map((thing, index) => (
    <Fragment key={thing.id}>
      {index > 0 && ', '}
      <a className="link" href={address(thing)}>
        {taskName(thing.name)}
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
