import { useEveryPage, type EveryPage } from '../../archive'
import { Choice } from '../../components/choice'
import { counted } from '../../components/counted'
import { FilterChip, ThingChip } from '../../components/filter-chip'
import { FilterField } from '../../components/filter-field'
import { FilteredToNothing } from '../../components/filtered-to-nothing'
import { LeaderboardList } from '../../components/leaderboard-list'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { TableExport } from '../../export/table-export'
import { isOn } from '../../is-on'
import { navigate } from '../../routes'
import { LeaderboardFacets } from './leaderboard-facets'
import {
  filterWords,
  keysOf,
  orderOf,
  sortOf,
  type ChangeLeaderboards,
  type LeaderboardsRequest,
} from './leaderboards-request'

/** How many leaderboards one answer brings; the rows that follow come while the reader scrolls. */
const limit = 100

/** All leaderboards, or the notable ones: long histories of many results. */
export function LeaderboardsPage({ request }: { request: LeaderboardsRequest }) {
  const asked = useEveryPage('leaderboards', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <LeaderboardsView found={asked.value} stale={asked.stale} request={request} />
}

interface ViewProps {
  found: EveryPage<'leaderboards'>
  stale: boolean
  request: LeaderboardsRequest
}

function LeaderboardsView({ found, stale, request }: ViewProps) {
  const change: ChangeLeaderboards = (part) =>
    navigate('leaderboards', { ...request, ...part }, { replace: 'text' in part })
  const title = isOn(request.notable) ? 'Notable leaderboards' : 'All leaderboards'
  return (
    <>
      <Head title={title} total={found.total} request={request} />
      <div className="with-facets gap-3">
        <LeaderboardFacets request={request} change={change} />
        <div className="faceted">
          <Filters request={request} change={change} />
          {found.total === 0 ? (
            <FilteredToNothing
              noun="leaderboard"
              page="leaderboards"
              filters={filterWords(request)}
              text={request.text}
            />
          ) : (
            <LeaderboardList
              caption={title}
              items={found.items}
              full
              sortable
              long={found}
              stale={stale}
              sort={{
                keys: keysOf(request.sort),
                change: ([key]) => change({ sort: sortOf(key) }),
                otherwise: orderOf(request),
                oneWay: true,
              }}
            />
          )}
        </div>
      </div>
    </>
  )
}

function Head(props: { title: string; total: number; request: LeaderboardsRequest }) {
  const { title, total, request } = props
  const { notable, sort: _, ...others } = request
  const isFiltered = filterWords(others).length > 0
  return (
    <PageHead
      title={title}
      facts={[
        counted(total, 'leaderboard'),
        isFiltered ? 'with these filters' : 'in this snapshot',
        isOn(notable) &&
          'ten results or more over three years or more, ordered by results times years',
      ]}
      actions={
        total > 0 && (
          <TableExport
            title={title}
            method="leaderboards"
            request={request}
            name={isOn(notable) ? 'notable-leaderboards' : 'leaderboards'}
            rows={total}
          />
        )
      }
    />
  )
}

/** The two ways in, the filter by name, and the things of the address with their way off. */
function Filters(props: { request: LeaderboardsRequest; change: ChangeLeaderboards }) {
  const { request, change } = props
  const isNotable = isOn(request.notable)
  const choices = [
    { key: 'notable', content: 'Notable', isChosen: isNotable, notable: true },
    { key: 'all', content: 'All', isChosen: !isNotable, notable: undefined },
  ]
  return (
    <div className="filter-bar apart">
      <Choice
        className="segments"
        label="Which leaderboards"
        options={choices.map(({ notable, ...option }) => ({
          ...option,
          choose: () => change({ notable, sort: undefined }),
        }))}
      />
      <FilterField
        label="Filter leaderboards"
        text={request.text ?? ''}
        change={(text) => change({ text: text || undefined })}
      />
      {request.task && (
        <ThingChip kind="task" id={request.task} remove={() => change({ task: undefined })} />
      )}
      {request.dataset && (
        <ThingChip
          kind="dataset"
          id={request.dataset}
          remove={() => change({ dataset: undefined })}
        />
      )}
      {request.metric !== undefined && (
        <FilterChip
          kind="metric"
          name={request.metric}
          remove={() => change({ metric: undefined })}
        />
      )}
    </div>
  )
}
