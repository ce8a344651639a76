import { useMemo, useState } from 'react'
import { useArchive } from '../../archive'
import { FacetFrame } from '../../components/facets/facet-frame'
import { SingleFacet } from '../../components/facets/single-facet'
import { YearFacet } from '../../components/facets/year-facet'
import type { ChangeLeaderboards, LeaderboardsRequest } from './leaderboards-request'

interface FacetsProps {
  request: LeaderboardsRequest
  change: ChangeLeaderboards
}

/** What the list can be narrowed to, in exact numbers. */
export function LeaderboardFacets({ request, change }: FacetsProps) {
  const { sort: _, ...filters } = request
  const asked = useArchive('leaderboard-facets', filters, { quiet: true })
  if (asked.state === 'waiting') return null
  const on = [request.area, request.task, request.dataset, request.metric, request.year]
  return (
    <FacetFrame filters={on.filter((value) => value !== undefined).length}>
      {asked.state === 'failed' ? (
        <p role="alert" className="small">
          {asked.error.message}
        </p>
      ) : (
        <>
          <SingleFacet
            title="Area"
            plural="areas"
            values={asked.value.areas}
            chosen={request.area}
            choose={(area) => change({ area })}
          />
          <FoundFacet title="Task" kind="task" {...{ request, change, told: asked.value.task }} />
          <FoundFacet
            title="First metric"
            kind="metric"
            {...{ request, change, told: asked.value.metric }}
          />
          <YearFacet
            years={asked.value.years}
            chosen={request.year as string | undefined}
            choose={(year) => change({ year })}
          />
        </>
      )}
    </FacetFrame>
  )
}

type Told = { distinct: number; values: readonly { id: string; name: string; count: number }[] }

/** A facet of very many values, of which the archive looks for those that hold a text. */
function FoundFacet(props: FacetsProps & { title: string; kind: 'task' | 'metric'; told: Told }) {
  const { title, kind, request, change, told } = props
  const [text, setText] = useState('')
  const question = useMemo(() => {
    const { sort: _, ...filters } = request
    return { ...filters, facet: kind, find: text }
  }, [request, kind, text])
  const isOff = text.trim() === ''
  const asked = useArchive('leaderboard-facets', question, { quiet: true, isOff })
  const { values, distinct } = !isOff && asked.state === 'ready' ? asked.value[kind] : told
  return (
    <SingleFacet
      title={title}
      plural={kind === 'task' ? 'tasks' : 'metrics'}
      values={values}
      distinct={distinct}
      chosen={request[kind]}
      choose={(id) => change({ [kind]: id })}
      find={{ text, change: setText }}
    />
  )
}
