import { ask } from '#contract/ask'
import { call } from '../../../archive'
import type { Chart } from '../../../charts/chart'
import { measureIn } from '../../../charts/lettering'
import type { Savable } from '../../../charts/save-chart'
import { lateCode } from '../../../late/late-code'
import { questionOf, type LeaderboardRequest } from '../leaderboard-address'
import { rankingMetric } from '../ranking'
import { chartForm, chartSubject, type ChartAddress } from './chart-form'
import { savable } from './chart-subject'

const drawCode = lateCode('The chart', async () => (await import('../../../charts/draw')).drawChart)

/**
 * The chart as it is without results of the reader's own: asked for and drawn anew, since they may hold
 * records and stretch the axes. `shown` is the drawing on screen.
 */
export async function savableWithoutOwn(
  request: LeaderboardRequest,
  address: ChartAddress,
  shown: SVGSVGElement | null,
): Promise<Savable> {
  const { own: _, ...question } = questionOf(request)
  const leaderboard = await ask(call, 'leaderboard', question)
  const metric = rankingMetric(leaderboard)
  if (!metric) throw new Error('No metric ranks this leaderboard.')
  const subject = chartSubject(leaderboard, metric, chartForm(leaderboard, metric, address))
  const drawn = subject.chart && shown ? await drawBeside(shown, subject.chart) : null
  return {
    ...savable(leaderboard, subject, drawn?.drawing ?? null),
    ...(drawn && { release: drawn.release }),
  }
}

/** Draws in the size of another drawing and beside it, where its style is known, but out of sight. */
async function drawBeside(shown: SVGSVGElement, chart: Chart) {
  const drawChart = await drawCode.load()
  const { fontFamily, fontSize } = getComputedStyle(shown)
  const size = parseFloat(fontSize)
  const { svg } = drawChart(chart, {
    width: shown.width.baseVal.value,
    height: shown.height.baseVal.value,
    size,
    measure: measureIn(fontFamily, size),
  })
  const stage = document.createElement('div')
  stage.className = 'chart chart-stage'
  stage.append(svg)
  shown.after(stage)
  return { drawing: svg, release: () => stage.remove() }
}
