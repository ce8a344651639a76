import { array, assert, constantFrom, nat, oneof, property, record, constant } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '../../../src-renderer/address-root'
import { closing, duplicating, reopening } from '../../../src-renderer/tabs/closed-tabs'
import {
  activating,
  activeTab,
  entryOf,
  isUnused,
  MOST_CLOSED,
  MOST_ENTRIES,
  MOST_TABS,
  moving,
  naming,
  neighbour,
  oneTab,
  opening,
  replacing,
  shownEntry,
  showing,
  stepping,
  visiting,
  type Tabs,
} from '../../../src-renderer/tabs/tabs'

const first = oneTab('window', '#/sota')
const hashes = ({ tabs }: Tabs) => tabs.map((tab) => entryOf(tab).hash)
const open = (all: Tabs, hash: string, isBehind = true) => opening(all, { hash, isBehind })
const idOf = (all: Tabs, hash: string) =>
  all.tabs.find((tab) => entryOf(tab).hash === hash)?.id ?? -1
const close = (all: Tabs, ...names: string[]) =>
  closing(all, new Set(names.map((hash) => idOf(all, hash))))
const times = (count: number, act: (all: Tabs) => Tabs, all: Tabs) =>
  Array.from({ length: count }).reduce<Tabs>(act, all)

it.each([
  ['the start page alone', oneTab('window', START), true],
  ['another page', first, false],
  [
    'what led back to the start page',
    stepping(visiting(oneTab('window', START), '#/a'), -1),
    false,
  ],
  ['two tabs', open(oneTab('window', START), '#/a'), false],
])('a window with %s is unused: %s', (_, all, expected) => {
  expect(isUnused(all)).toBe(expected)
})

describe('the history of a tab', () => {
  it('leads back and forward through what the tab has shown, and no further', () => {
    const all = visiting(visiting(first, '#/a'), '#/b')
    expect(shownEntry(stepping(all, -1)).hash).toBe('#/a')
    expect(shownEntry(stepping(stepping(all, -2), 1)).hash).toBe('#/a')
    expect(stepping(all, 1)).toBe(all)
    expect(stepping(all, -3)).toBe(all)
  })

  it('loses its way forward when the reader goes elsewhere', () => {
    const all = visiting(stepping(visiting(visiting(first, '#/a'), '#/b'), -1), '#/c')
    expect(activeTab(all).entries.map(({ hash }) => hash)).toEqual(['#/sota', '#/a', '#/c'])
  })

  it('is of each tab by itself', () => {
    const other = visiting(open(visiting(first, '#/a'), '#/b', false), '#/c')
    expect(shownEntry(stepping(other, -1)).hash).toBe('#/b')
    expect(stepping(other, -2)).toBe(other)
    expect(shownEntry(stepping(activating(other, first.active), -1)).hash).toBe('#/sota')
  })

  it('keeps its last entries when there are too many', () => {
    const all = times(MOST_ENTRIES + 5, (each) => visiting(each, `#/${each.next}`), first)
    expect(activeTab(all).entries).toHaveLength(MOST_ENTRIES)
    expect(shownEntry(all).hash).toBe(`#/${all.next - 1}`)
  })

  it('takes another address in the place of the one shown', () => {
    const all = replacing(visiting(first, '#/a'), '#/b')
    expect(activeTab(all).entries.map(({ hash }) => hash)).toEqual(['#/sota', '#/b'])
    expect(shownEntry(all).id).toBe(shownEntry(visiting(first, '#/a')).id)
  })
})

describe('tabs', () => {
  it('open beside the one whose link it was, in turn, and behind it', () => {
    const all = open(open(open(first, '#/last'), '#/a'), '#/b')
    expect(hashes(all)).toEqual(['#/sota', '#/last', '#/a', '#/b'])
    expect(shownEntry(all).hash).toBe('#/sota')
  })

  it('are refused beyond the most that a window holds', () => {
    const full = times(MOST_TABS, (all) => open(all, '#/a'), first)
    expect(full.tabs).toHaveLength(MOST_TABS)
    expect(open(full, '#/b')).toBe(full)
    expect(duplicating(full, full.active)).toBe(full)
  })

  it.each([
    ['the one in front', '#/a', '#/b'],
    ['another', '#/b', '#/a'],
  ])('show what is left when %s is closed', (_, closed, shown) => {
    const all = activating(open(open(first, '#/a'), '#/b'), idOf(open(first, '#/a'), '#/a'))
    expect(shownEntry(close(all, closed)).hash).toBe(shown)
  })

  it('lead back to the tab they came from when the last of them is closed', () => {
    const all = open(open(open(first, '#/x'), '#/a'), '#/b')
    const shown = activating(all, idOf(all, '#/b'))
    expect(shownEntry(close(shown, '#/b')).hash).toBe('#/sota')
  })

  it('leave a new one with the start page when all are closed', () => {
    const none = close(open(first, '#/a'), '#/a', '#/sota')
    expect(hashes(none)).toEqual([START])
    expect(none.closed).toHaveLength(2)
    expect(hashes(reopening(none))).toContain('#/a')
  })

  it('come back with their history, where they stood', () => {
    const all = open(open(first, '#/a'), '#/b')
    const gone = closing(visiting(all, '#/c'), new Set([first.active]))
    const again = reopening(gone)
    expect(hashes(again)).toEqual(['#/c', '#/a', '#/b'])
    expect(shownEntry(stepping(again, -1)).hash).toBe('#/sota')
    expect(again.closed).toEqual([])
    expect(reopening(again)).toBe(again)
  })

  it('are moved within the strip, and no further', () => {
    const all = open(open(first, '#/a'), '#/b')
    expect(hashes(moving(all, first.active, 2))).toEqual(['#/a', '#/b', '#/sota'])
    expect(hashes(moving(all, first.active, -1))).toEqual(['#/sota', '#/a', '#/b'])
    expect(hashes(moving(all, first.active, 9))).toEqual(['#/a', '#/b', '#/sota'])
  })

  it('are gone through round the ends', () => {
    const all = open(open(first, '#/a'), '#/b')
    expect(neighbour(all, -1)).toBe(idOf(all, '#/b'))
    expect(neighbour(activating(all, idOf(all, '#/b')), 1)).toBe(first.active)
  })

  it('are called what their pages call themselves, by the entry that did', () => {
    const all = visiting(first, '#/a')
    const named = naming(naming(all, 2, 'SOTA'), shownEntry(all).id, 'A')
    expect(shownEntry(named).title).toBe('A')
    expect(shownEntry(stepping(named, -1)).title).toBe('SOTA')
    expect(naming(named, 999, 'nobody')).toBe(named)
  })

  it('are found by any entry they have shown; a closed one is not', () => {
    const all = open(visiting(first, '#/a'), '#/b', false)
    expect(shownEntry(showing(all, 2) ?? first).hash).toBe('#/sota')
    expect(showing(closing(all, new Set([first.active])), 2)).toBe(null)
  })
})

/** What a reader may do, with numbers that choose among the tabs there are. */
const act = oneof(
  record({ does: constantFrom('visit', 'replace', 'reopen', 'back', 'forward'), at: constant(0) }),
  record({ does: constantFrom('open', 'behind', 'last', 'go', 'close', 'copy'), at: nat(200) }),
  record({ does: constantFrom('others', 'move', 'browse'), at: nat(200) }),
)

function done(all: Tabs, { does, at }: { does: string; at: number }): Tabs {
  const id = all.tabs[at % all.tabs.length]?.id ?? -1
  const entries = all.tabs.flatMap((tab) => tab.entries)
  const acts: Record<string, () => Tabs> = {
    visit: () => visiting(all, `#/${all.next}`),
    replace: () => replacing(all, '#/replaced'),
    reopen: () => reopening(all),
    back: () => stepping(all, -1),
    forward: () => stepping(all, 1),
    open: () => opening(all, { hash: `#/${all.next}` }),
    behind: () => opening(all, { hash: `#/${all.next}`, isBehind: true }),
    last: () => opening(all, { hash: START, isLast: true }),
    go: () => activating(all, id),
    close: () => closing(all, new Set([id])),
    copy: () => duplicating(all, id),
    others: () =>
      closing(all, new Set(all.tabs.map((tab) => tab.id).filter((each) => each !== id))),
    move: () => moving(all, id, at),
    browse: () => showing(all, entries[at % entries.length]?.id ?? -1) ?? all,
  }
  return acts[does]?.() ?? all
}

function check(all: Tabs): void {
  const everyTab = [...all.tabs, ...all.closed.map(({ tab }) => tab)]
  const ids = everyTab.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)])
  expect(new Set(ids).size, 'no two share an id').toBe(ids.length)
  expect(ids.every((id) => id < all.next)).toBe(true)
  expect(all.tabs.length).toBeGreaterThan(0)
  expect(all.tabs.length).toBeLessThanOrEqual(MOST_TABS)
  expect(all.closed.length).toBeLessThanOrEqual(MOST_CLOSED)
  expect(all.tabs.filter(({ id }) => id === all.active)).toHaveLength(1)
  for (const { entries, at } of everyTab) {
    expect(entries.length).toBeLessThanOrEqual(MOST_ENTRIES)
    expect(at in entries).toBe(true)
  }
}

describe('whatever the reader does', () => {
  it('one tab is in front, nothing is lost or shared, and nothing grows without bound', () => {
    assert(
      property(array(act, { maxLength: 150 }), (acts) => {
        let all = first
        for (const each of acts) {
          all = done(all, each)
          check(all)
        }
      }),
    )
  })

  it('back after going on is where the reader was, and forward leads there again', () => {
    assert(
      property(array(act, { maxLength: 60 }), (acts) => {
        const all = acts.reduce(done, first)
        const on = visiting(all, '#/on')
        expect(shownEntry(stepping(on, -1))).toEqual(shownEntry(all))
        expect(stepping(stepping(on, -1), 1)).toEqual(on)
      }),
    )
  })

  it('a tab that is closed and reopened is the tab it was', () => {
    assert(
      property(array(act, { maxLength: 60 }), nat(200), (acts, at) => {
        const all = acts.reduce(done, first)
        const tab = all.tabs[at % all.tabs.length]
        if (!tab || all.tabs.length === 1) return
        const again = reopening(closing(all, new Set([tab.id])))
        expect(again.tabs).toEqual(all.tabs)
        expect(again.active).toBe(tab.id)
      }),
    )
  })
})
