import { useArchive } from '../../archive'
import { FacetFrame, NoFacets } from '../../components/facets/facet-frame'
import { ListFacet } from '../../components/facets/list-facet'
import { SingleFacet } from '../../components/facets/single-facet'
import { YearFacet } from '../../components/facets/year-facet'
import { withoutSort } from '../../catalogue/list-filters'
import type { ChangeLeaderboards, LeaderboardsRequest } from './leaderboards-request'

/** What the list can be narrowed to, in exact numbers. */
export function LeaderboardFacets(props: {
  request: LeaderboardsRequest
  change: ChangeLeaderboards
}) {
  const { request, change } = props
  const asked = useArchive('leaderboard-facets', withoutSort(request), { quiet: true })
  if (asked.state === 'waiting') return null
  if (asked.state === 'failed') return <NoFacets message={asked.error.message} />
  const { value: facets } = asked
  const on = [request.area, request.task, request.dataset, request.metric, request.year]
  const values = {
    method: 'leaderboard-facets',
    wants: 'one',
    few: 7,
    facets,
    request,
    change,
  } as const
  return (
    <FacetFrame filters={on.filter((value) => value !== undefined).length}>
      <SingleFacet
        title="Area"
        plural="areas"
        values={facets.areas}
        chosen={request.area}
        choose={(area) => change({ area })}
      />
      <ListFacet {...values} title="Task" plural="tasks" name="task" />
      <ListFacet {...values} title="First metric" plural="metrics" name="metric" />
      <YearFacet
        years={facets.years}
        chosen={request.year as string | undefined}
        choose={(year) => change({ year })}
      />
    </FacetFrame>
  )
}
