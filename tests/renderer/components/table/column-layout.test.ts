import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  moved,
  narrowest,
  ownLayout,
  place,
  readLayout,
  widest,
  withPinned,
  withShown,
  withWidth,
  writeLayout,
  type ColumnLayout,
} from '../../../../src-renderer/components/table/column-layout'

const columns = [
  { id: 'rank', isPinned: true },
  { id: 'model', isPinned: true, stays: true },
  { id: 'metric.F1' },
  { id: 'paper' },
  { id: 'date' },
]
const layoutWith = (part: Partial<ColumnLayout>): ColumnLayout => ({ ...ownLayout, ...part })
/** The columns on screen as one text; pinned ones stand before the bar. */
function onScreen(layout: ColumnLayout): string {
  const shown = place(columns, layout).filter(({ isShown }) => isShown)
  const names = (isPinned: boolean) =>
    shown.filter((each) => each.isPinned === isPinned).map(({ column }) => column.id)
  return [names(true), names(false)].map((ids) => ids.join(' ')).join(' | ')
}

describe('where columns stand', () => {
  it.each<[string, Partial<ColumnLayout>, string]>([
    ['as the table has them', {}, 'rank model | metric.F1 paper date'],
    ['without hidden ones', { hidden: ['paper', 'rank'] }, 'model | metric.F1 date'],
    ['with the one that stays', { hidden: ['model'] }, 'rank model | metric.F1 paper date'],
    ['with none pinned', { pinned: [] }, ' | rank model metric.F1 paper date'],
    ['with others pinned', { pinned: ['date'] }, 'date | rank model metric.F1 paper'],
    [
      'in another order',
      { order: ['date', 'paper', 'model', 'rank', 'metric.F1'] },
      'model rank | date paper metric.F1',
    ],
    [
      'with new columns after the ones they follow',
      { order: ['date', 'model'] },
      'rank model | date metric.F1 paper',
    ],
    [
      'without those that are gone',
      { order: ['gone', 'paper', 'gone', 'paper'], hidden: ['gone'], pinned: ['gone', 'rank'] },
      'rank | model metric.F1 paper date',
    ],
  ])('%s', (_, layout, expected) => {
    expect(onScreen(layoutWith(layout))).toBe(expected)
  })

  it('names every column once, whatever is remembered', () => {
    const ids = fc.array(fc.constantFrom(...columns.map(({ id }) => id), 'gone'))
    fc.assert(
      fc.property(ids, ids, ids, (order, hidden, pinned) => {
        const placed = place(columns, layoutWith({ order, hidden, pinned }))
        expect(placed.map(({ column }) => column.id).toSorted()).toEqual(
          columns.map(({ id }) => id).toSorted(),
        )
      }),
    )
  })
})

const move = (layout: ColumnLayout, id: string, step: -1 | 1, among: 'shown' | 'all') =>
  moved(place(columns, layout), layout, { id, step, among })

describe('moving a column', () => {
  it.each<[string, -1 | 1, 'shown' | 'all', string | null]>([
    ['date', -1, 'all', 'rank model | metric.F1 date'],
    ['date', -1, 'shown', 'rank model | date metric.F1'],
    ['metric.F1', 1, 'shown', 'rank model | date metric.F1'],
    ['rank', 1, 'shown', 'model rank | metric.F1 date'],
    // Neither past the end nor into the pinned ones.
    ['date', 1, 'shown', null],
    ['metric.F1', -1, 'shown', null],
    ['model', 1, 'all', null],
    ['gone', 1, 'all', null],
  ])('%s by %i among %s', (id, step, among, expected) => {
    const layout = layoutWith({ hidden: ['paper'] })
    const next = move(layout, id, step, among)
    expect(next && onScreen(next)).toBe(expected)
  })

  it('and back is no change', () => {
    const there = move(ownLayout, 'paper', 1, 'shown') ?? ownLayout
    const back = move(there, 'paper', -1, 'shown') ?? ownLayout
    expect(onScreen(there)).not.toBe(onScreen(ownLayout))
    expect(onScreen(back)).toBe(onScreen(ownLayout))
  })
})

describe('other changes', () => {
  it('hides once and shows again', () => {
    const hidden = withShown(withShown(ownLayout, 'date', false), 'date', false)
    expect(hidden.hidden).toEqual(['date'])
    expect(withShown(hidden, 'date', true)).toEqual(ownLayout)
  })

  it('pins after those that are pinned, and lets go', () => {
    const pinned = withPinned(place(columns, ownLayout), ownLayout, 'date')
    expect(onScreen(pinned)).toBe('rank model date | metric.F1 paper')
    expect(onScreen(withPinned(place(columns, pinned), pinned, 'date'))).toBe(onScreen(ownLayout))
  })

  it.each([
    [10.123, 10.12],
    [0, narrowest],
    [1e9, widest],
  ])('a width of %d becomes %d', (rem, kept) => {
    expect(withWidth(ownLayout, 'date', rem).widths.get('date')).toBe(kept)
  })

  it('forgets a width', () => {
    expect(withWidth(withWidth(ownLayout, 'date', 9), 'date', null)).toEqual(ownLayout)
  })
})

describe('a layout as text', () => {
  it.each<[Partial<ColumnLayout>, string]>([
    [{}, ''],
    [{ hidden: ['paper', 'code'] }, 'hide:paper|code'],
    [{ pinned: [] }, 'pin:'],
    [
      {
        order: ['model', 'metric.A, |=:%'],
        pinned: ['model'],
        widths: new Map([['metric.A, |=:%', 22.5]]),
      },
      'order:model|metric.A%2C%20%7C%3D%3A%25,pin:model,width:metric.A%2C%20%7C%3D%3A%25=22.5',
    ],
  ])('%j is %s', (part, text) => {
    expect(writeLayout(layoutWith(part))).toBe(text)
    expect(readLayout(text)).toEqual(layoutWith(part))
  })

  const id = fc
    .string({ unit: 'binary', minLength: 1 })
    .map((name) => `metric.${name.toWellFormed()}`)

  it('is read back as it was written', () => {
    const layouts = fc.record({
      order: fc.option(fc.array(id, { minLength: 1 })),
      hidden: fc.array(id),
      pinned: fc.option(fc.array(id)),
      widths: fc
        .array(fc.tuple(id, fc.integer({ min: narrowest, max: widest })))
        .map((pairs) => new Map(pairs)),
    })
    fc.assert(
      fc.property(layouts, (layout) => {
        expect(readLayout(writeLayout(layout))).toEqual(layout)
      }),
    )
  })

  it('never fails on what somebody typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, part) => {
        readLayout(text)
        for (const rem of readLayout(`width:${part}=${text}`).widths.values()) {
          expect(rem).toBeGreaterThanOrEqual(narrowest)
          expect(rem).toBeLessThanOrEqual(widest)
        }
      }),
    )
  })
})
