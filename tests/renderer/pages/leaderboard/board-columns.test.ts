import { expect, it, describe } from 'vitest'
import type { Leaderboard } from '#contract/leaderboard'
import type { Preferences } from '#contract/preferences'
import { firstSettings } from '#contract/settings'
import {
  boardColumns,
  shownColumns,
} from '../../../../src-renderer/pages/leaderboard/board-columns'
import { metricOf, resultRow } from '../../../fixtures/leaderboard'

const ranking = {
  metric: 'F1',
  better: 'higher',
  source: 'name',
  confidence: 'certain',
  decided: null,
} as const

const boardWith = (part: Partial<Leaderboard>) =>
  ({
    id: 'a-on-b',
    metrics: [metricOf(), metricOf({ name: 'Backbone', kind: 'attribute' })],
    rows: [resultRow()],
    rankedBy: ranking,
    where: '',
    fold: false,
    ...part,
  }) as Leaderboard

const remembering = (views: Record<string, string>): Preferences => ({
  directions: [],
  views,
  settings: firstSettings,
  trouble: null,
})

describe('the columns of a leaderboard', () => {
  it.each<[string, Partial<Leaderboard>, boolean, string]>([
    ['metrics, attributes, then the rest', {}, false, 'rank model F1 Backbone paper code date'],
    [
      'extra data when a row tells',
      { rows: [resultRow({ extraData: false })] },
      false,
      'rank model F1 extra Backbone paper code date',
    ],
    [
      'the rank among those shown first, when some may be left out',
      { where: 'code:any' },
      false,
      'shown rank model F1 Backbone paper code date',
    ],
    [
      'the same with one row for each paper',
      { fold: true },
      false,
      'shown rank model F1 Backbone paper code date',
    ],
    [
      'the place in the archive beside a rank in doubt',
      { metrics: [metricOf({ conflict: { name: 'higher', order: 'lower' } })] },
      false,
      'rank position model F1 paper code date',
    ],
    [
      'metrics as the archive has them',
      { metrics: [metricOf({ name: 'EM' }), metricOf()] },
      false,
      'rank model EM F1 paper code date',
    ],
    [
      'the ranking metric first where the others may be out of sight',
      { metrics: [metricOf({ name: 'EM' }), metricOf()] },
      true,
      'rank model F1 EM paper code date',
    ],
  ])('%s', (_, part, isWide, expected) => {
    const ids = boardColumns(boardWith(part), isWide).map(({ id }) => id.replace('metric.', ''))
    expect(ids.join(' ')).toBe(expected)
  })
})

const shown = (columns: string | undefined, views: Record<string, string> | null) =>
  shownColumns(boardWith({}), { columns }, views && remembering(views)).join(' ')
const kept = { 'leaderboard/a-on-b/columns': 'hide:paper,order:model|rank,pin:' }

describe('the columns on screen', () => {
  it.each<[string, string | undefined, Record<string, string> | null, string]>([
    ['all of them', undefined, null, 'rank model metric.F1 metric.Backbone paper code date'],
    ['as remembered', undefined, kept, 'model metric.F1 metric.Backbone code date rank'],
    [
      'as the address says, whatever is remembered',
      'hide:code',
      kept,
      'rank model metric.F1 metric.Backbone paper date',
    ],
    [
      'as if nothing was remembered of another leaderboard',
      undefined,
      { 'leaderboard/a-on-c/columns': 'hide:paper' },
      'rank model metric.F1 metric.Backbone paper code date',
    ],
  ])('%s', (_, columns, views, expected) => {
    expect(shown(columns, views)).toBe(expected)
  })
})
