import { expect, it } from 'vitest'
import type { Chart, ChartPoint } from '../../../src-renderer/charts/chart'
import { keyOf } from '../../../src-renderer/charts/key'

const point = (part: Partial<ChartPoint> = {}): ChartPoint => ({
  position: 1,
  x: 0,
  y: 0,
  name: '',
  score: '',
  notes: [],
  isHollow: false,
  isOwn: false,
  ...part,
})
const signs = (points: readonly ChartPoint[], best: readonly number[]) =>
  keyOf({ points, best } as unknown as Chart, 'record').map(({ sign, words }) => `${sign} ${words}`)

it.each([
  ['records and others', [point(), point()], [0], ['◆ record', '● other result']],
  ['no record', [point()], [], ['● result']],
  [
    'a result of the reader’s own beside a record',
    [point(), point({ isOwn: true })],
    [0],
    ['◆ record', '▲ yours, not of the archive'],
  ],
  [
    'a record of the reader’s own, which is a triangle too',
    [point(), point({ isOwn: true })],
    [1],
    ['● other result', '▲ yours, not of the archive'],
  ],
])('the key of a chart with %s', (_, points, best, told) => {
  expect(signs(points, best)).toEqual(told)
})
