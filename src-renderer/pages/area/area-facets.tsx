import type { Area } from '#contract/snapshot'
import { useArchive } from '../../archive'
import { CountedCheck } from '../../components/counted-check'
import { FacetFrame } from '../../components/facets/facet-frame'
import { YearFacet } from '../../components/facets/year-facet'
import { isOn } from '../../is-on'
import type { AreaRequest } from './area'

/** What the tasks of an area can be narrowed to, in exact numbers. */
export function AreaFacets(props: {
  area: Area
  request: AreaRequest
  change: (part: Partial<AreaRequest>) => void
}) {
  const { area, request, change } = props
  const { text, leaderboards, year, hidden } = request
  const asked = useArchive(
    'task-facets',
    { area: area.id, text, leaderboards, year, hidden },
    { quiet: true },
  )
  if (asked.state === 'waiting') return null
  return (
    <FacetFrame filters={Number(isOn(leaderboards)) + Number(year !== undefined)}>
      {asked.state === 'failed' ? (
        <p role="alert" className="small">
          {asked.error.message}
        </p>
      ) : (
        <>
          <fieldset className="facet">
            <legend>Only</legend>
            <CountedCheck
              name="With leaderboard"
              count={asked.value.leaderboards.with}
              isOn={isOn(leaderboards)}
              change={(isOn) => change({ leaderboards: isOn || undefined })}
            />
          </fieldset>
          <YearFacet
            years={asked.value.years}
            chosen={year as string | undefined}
            choose={(year) => change({ year })}
          />
        </>
      )}
    </FacetFrame>
  )
}
