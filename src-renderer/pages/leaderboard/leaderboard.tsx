import type { Leaderboard } from '#contract/leaderboard'
import { formatSpan } from '../../components/date'
import { counted } from '../../components/counted'
import { formatCount } from '../../components/number'
import { NoSuchThing } from '../../components/no-such-thing'
import { Facts, PageHead } from '../../components/page-head'
import { lateCode } from '../../late/late-code'
import { latePart } from '../../late/late-part'
import { href, type AddressRequest } from '../../routes'
import { ChartSection } from './chart/chart-section'
import { ColumnsButton } from './columns-button'
import { ConflictBanner } from './conflict-banner'
import { FilterBar } from './filters/filter-bar'
import { NothingLeft } from './filters/nothing-left'
import { LeaderboardActions } from './leaderboard-actions'
import {
  changeOf,
  type ChangeLeaderboard,
  readLeaderboardAddress,
  type LeaderboardRequest,
  type LeaderboardView,
} from './leaderboard-address'
import { MetricBar } from './metric-bar'
import { otherTasks, placements, variants } from './places'
import { ResultTable } from './result-table'
import { RowPanel } from './row-panel/row-panel'
import { Tray } from './tray'
import { useLeaderboard } from './use-leaderboard'

// Texts need a reader for Markdown, which few leaderboards ask for.
const BackgroundText = latePart(
  lateCode('The description', async () => (await import('./background')).Background),
)

/** A task on a dataset: its results in the order of one of its metrics. */
export function LeaderboardPage({ request: address }: { request: AddressRequest }) {
  const { request, view } = readLeaderboardAddress(address)
  const asked = useLeaderboard(request)
  if (asked.state !== 'ready')
    return <NoSuchThing asked={asked} kind="leaderboard" id={request.id} />
  const { ranked, ordered: leaderboard } = asked.value
  const change = changeOf(address)
  return (
    <>
      <Head leaderboard={leaderboard} request={request} view={view} change={change} />
      <ConflictBanner leaderboard={leaderboard} change={change} />
      <MetricBar leaderboard={leaderboard} change={change} />
      <ChartSection leaderboard={ranked} request={request} view={view} change={change} />
      {leaderboard.results + (leaderboard.own ?? 0) > 1 && (
        <FilterBar
          leaderboard={leaderboard}
          where={request.where ?? ''}
          change={change}
          end={<ColumnsButton leaderboard={leaderboard} view={view} change={change} />}
        />
      )}
      {leaderboard.rows.length === 0 ? (
        <NothingLeft leaderboard={leaderboard} change={change} />
      ) : (
        <ResultTable
          leaderboard={leaderboard}
          ranked={ranked}
          stale={asked.stale}
          view={view}
          change={change}
        />
      )}
      <Notes leaderboard={leaderboard} />
      <Background leaderboard={leaderboard} />
      <Tray leaderboard={leaderboard} view={view} change={change} />
      <RowPanel leaderboard={leaderboard} request={request} view={view} change={change} />
    </>
  )
}

interface HeadProps {
  leaderboard: Leaderboard
  request: LeaderboardRequest
  view: LeaderboardView
  change: ChangeLeaderboard
}

function Head({ leaderboard, request, view, change }: HeadProps) {
  const { task, taskId, dataset, datasetId, areas, results, models, papers } = leaderboard
  const [area] = areas
  return (
    <>
      <PageHead
        title={
          <>
            <a href={href('task', { id: taskId })}>{task}</a> on{' '}
            {datasetId === null ? (
              dataset
            ) : (
              <a href={href('dataset', { id: datasetId })}>{dataset}</a>
            )}
          </>
        }
        name={`${task} on ${dataset}`}
        short={dataset}
        actions={
          <LeaderboardActions
            leaderboard={leaderboard}
            request={request}
            view={view}
            change={change}
          />
        }
        crumbs={[
          ...(area ? [{ name: area.name, href: href('area', { id: area.id }) }] : []),
          { name: task, href: href('task', { id: taskId }) },
        ]}
        facts={[
          counted(results, 'result'),
          leaderboard.own !== undefined && leaderboard.own > 0 && (
            <>
              <b>{formatCount(leaderboard.own)}</b> of yours
            </>
          ),
          counted(models, 'model'),
          counted(papers, 'paper'),
          formatSpan(leaderboard.firstDate, leaderboard.lastDate),
        ]}
      />
      <Facts
        className="facts gap-1"
        facts={[variants(leaderboard), otherTasks(leaderboard), placements(leaderboard)]}
      />
    </>
  )
}

function Notes({ leaderboard }: { leaderboard: Leaderboard }) {
  const { rankedBy, absences, own = 0 } = leaderboard
  const results = leaderboard.results + own
  const notes = [
    results === 1 && 'A single result; there is no ranking to show.',
    results > 1 &&
      rankedBy === null &&
      'No score can be ranked, so the results stand in the order of the archive.',
    rankedBy?.source === 'unknown' &&
      `Which end of ${rankedBy.metric} is better is unknown; higher is taken as better and no score is marked as best.`,
    absences.extraData && `Extra training data: ${absences.extraData}.`,
  ].filter((note) => note !== false && note !== undefined)
  return notes.length > 0 && <p className="small soft gap-2">{notes.join(' ')}</p>
}

/** What the archive says of the dataset at this place, if anything. */
function Background({ leaderboard }: { leaderboard: Leaderboard }) {
  const { description, links, citations } = leaderboard
  if (description === null && links.length === 0 && citations.length === 0) return null
  return <BackgroundText leaderboard={leaderboard} />
}
