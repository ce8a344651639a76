import { useId, useMemo, useState } from 'react'
import type { Leaderboard, Metric } from '#contract/leaderboard'
import { ChartFigure } from '../../../charts/chart-figure'
import { ChartKey } from '../../../charts/chart-key'
import { SaveMenu } from '../../../charts/save-menu'
import { Section } from '../../../components/section'
import type { ChangeLeaderboard, LeaderboardRequest, LeaderboardView } from '../leaderboard-address'
import { isFiltered, rankingMetric } from '../ranking'
import { ChartControls } from './chart-controls'
import { chartForm, chartSubject } from './chart-form'
import { useChartCommands } from './chart-commands'
import { savable } from './chart-subject'
import { PointTable } from './point-table'
import { savableWithoutOwn } from './without-own'

interface ChartProps {
  leaderboard: Leaderboard
  request: LeaderboardRequest
  view: LeaderboardView
  change: ChangeLeaderboard
}

/** With fewer results than this a lower chart holds them as well. */
const few = 10

/** The ranking metric over time or against a second one. Nothing where no metric ranks. */
export function ChartSection(props: ChartProps) {
  const metric = rankingMetric(props.leaderboard)
  return metric && <MetricChart {...props} metric={metric} />
}

function MetricChart({
  leaderboard,
  request,
  view,
  change,
  metric,
}: ChartProps & { metric: Metric }) {
  const summaryId = useId()
  const [drawing, setDrawing] = useState<SVGSVGElement | null>(null)
  const { against, where = '' } = request
  const { chart: asked, scale } = view
  const state = useMemo(
    () => chartForm(leaderboard, metric, { against, chart: asked, scale }),
    [leaderboard, metric, against, asked, scale],
  )
  const subject = useMemo(
    () => chartSubject(leaderboard, metric, state),
    [leaderboard, metric, state],
  )
  const { title, summary, chart, table, counts, best } = subject
  const isTable = state.form === 'table' && table.rows.length > 0
  const isLogOffered = subject.isLogOffered && chart !== null && !isTable
  useChartCommands(leaderboard, metric, isLogOffered)
  // With nothing to draw and nothing to choose, a sentence is enough.
  if (!chart && !isTable && state.others.length === 0 && !isFiltered(leaderboard))
    return <p className="small soft gap-3">{summary}</p>
  return (
    <Section
      className="chart-section gap-3"
      title={title}
      note={<span id={summaryId}>{summary}</span>}
      end={
        <ChartControls
          leaderboard={leaderboard}
          where={where}
          state={state}
          isLogOffered={isLogOffered}
          change={change}
        >
          {table.rows.length > 0 && (
            <SaveMenu
              files={chart && !isTable ? ['svg', 'png', 'csv'] : ['csv']}
              chart={() =>
                leaderboard.own
                  ? savableWithoutOwn(request, { against, chart: asked, scale }, drawing)
                  : savable(leaderboard, subject, drawing)
              }
              withOwn={leaderboard.own ? () => savable(leaderboard, subject, drawing) : undefined}
            />
          )}
        </ChartControls>
      }
    >
      {isTable && <PointTable table={table} caption={title} />}
      {!isTable && chart && (
        <ChartFigure
          chart={chart}
          height={(chart.points.length < few ? 9.5 : 11) + (state.isTradeOff ? 4 : 0)}
          summaryId={summaryId}
          drawn={setDrawing}
          open={(position) => change({ row: String(position) })}
        >
          <ChartKey chart={chart} best={best}>
            {counts}
          </ChartKey>
        </ChartFigure>
      )}
    </Section>
  )
}
