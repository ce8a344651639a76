import type { Area } from '#contract/snapshot'
import { useArchive } from '../../archive'
import { counted } from '../../components/counted'
import { NoSuchThing } from '../../components/no-such-thing'
import { formatCount } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { Switch } from '../../components/switch'
import { taskName } from '../../components/task-name'
import { isOn } from '../../is-on'
import { href, navigate, type AddressRequest } from '../../routes'
import { Branch } from './branch'
import { Leaves } from './leaves'
import { NoSuchArea } from '../area/no-such-area'

/**
 * Tasks as a nested list: by area, or below one task. The source has a graph with several parents and
 * cycles; a task that stands above itself is told so and does not open again.
 */
export function OutlinePage({ request }: { request: AddressRequest }) {
  const { id } = request
  return id === undefined ? (
    <AreasOutline request={request} />
  ) : (
    <TaskOutline id={id} request={request} />
  )
}

function AreasOutline({ request }: { request: AddressRequest }) {
  const asked = useArchive('areas', {})
  if (asked.state !== 'ready') return <Pending asked={asked} />
  const { areas, counts } = asked.value
  const opened = request['area']
  const chosen = areas.find(({ id }) => id === opened)
  if (opened !== undefined && !chosen) return <NoSuchArea id={opened} areas={areas} />
  return (
    <>
      <PageHead
        title="Outline of tasks"
        facts={[
          counted(counts.tasks, 'task'),
          'a task stands under each of its parents',
          <a key="list" className="link" href={href('tasks')}>
            as a list
          </a>,
        ]}
      />
      <Controls request={request} />
      {areas.length === 0 ? (
        <div className="empty gap-4">
          <h2>No areas here</h2>
          <p>This snapshot was made without evaluation tables, so its tasks stand under nothing.</p>
        </div>
      ) : (
        <ul className="outline of-areas gap-2" aria-label="Research areas">
          {areas.map((area) => (
            <AreaBranch
              key={area.id}
              area={area}
              isOpen={area.id === opened}
              hidden={isOn(request['hidden'])}
            />
          ))}
        </ul>
      )}
    </>
  )
}

function AreaBranch({ area, isOpen, hidden }: { area: Area; isOpen: boolean; hidden: boolean }) {
  const { id, name, tasks, leaderboards } = area
  return (
    <Branch
      name={name}
      path={`${id}/`}
      address={href('area', { id })}
      opensAtFirst={isOpen}
      detail={`${formatCount(tasks)} tasks, ${formatCount(leaderboards)} leaderboards`}
    >
      <Leaves of={{ area: id }} hidden={hidden} above={[]} label={`Tasks at the top of ${name}`} />
    </Branch>
  )
}

function TaskOutline({ id, request }: { id: string; request: AddressRequest }) {
  const asked = useArchive('subtasks', { id })
  if (asked.state !== 'ready') return <NoSuchThing asked={asked} kind="task" id={id} />
  const { below, total } = asked.value
  const name = taskName(below?.name ?? id)
  return (
    <>
      <PageHead
        title={`Below ${name}`}
        crumbs={[{ name, href: href('task', { id }) }]}
        short="Outline"
        facts={[
          total === 0 ? (
            'no task below it'
          ) : (
            <span key="below">{counted(total, 'task')} right below it</span>
          ),
          <a key="all" className="link" href={href('outline')}>
            all areas
          </a>,
        ]}
      />
      <Controls request={request} />
      <div className="gap-2">
        <Leaves
          of={{ id: below?.id ?? id }}
          hidden={isOn(request['hidden'])}
          above={[below?.id ?? id]}
          label={`Tasks below ${name}`}
        />
      </div>
    </>
  )
}

function Controls({ request }: { request: AddressRequest }) {
  return (
    <div className="filter-bar gap-3">
      <Switch
        isOn={isOn(request['hidden'])}
        change={(isOn) => navigate('outline', { ...request, hidden: isOn || undefined })}
      >
        With tasks that quality rules hide
      </Switch>
    </div>
  )
}
