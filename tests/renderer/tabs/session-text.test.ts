import { anything, assert, json, property, string } from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { closing } from '../../../src-renderer/tabs/closed-tabs'
import { scrollTops } from '../../../src-renderer/tabs/scroll-tops'
import { readSession, writeSession } from '../../../src-renderer/tabs/session-text'
import {
  activeTab,
  entryOf,
  MOST_ENTRIES,
  MOST_TABS,
  naming,
  oneTab,
  opening,
  shownEntry,
  stepping,
  visiting,
  type Tabs,
} from '../../../src-renderer/tabs/tabs'

const ROOM = 50_000
const first = oneTab('window', '#/sota')
const times = (count: number, act: (all: Tabs) => Tabs, all: Tabs) =>
  Array.from({ length: count }).reduce<Tabs>(act, all)
const bytesOf = (text: string | null) => new TextEncoder().encode(JSON.stringify(text)).length

afterEach(() => scrollTops.clear())

describe('tabs as text', () => {
  it('are read as they were, with where their pages stood', () => {
    const opened = opening(visiting(first, '#/a'), { hash: '#/b', title: 'B', isBehind: true })
    const all = closing(opening(opened, { hash: '#/c' }), new Set([first.active]))
    const named = naming(all, shownEntry(all).id, 'C “ü” 漢')
    scrollTops.set(shownEntry(named).id, 1234.4)
    const read = readSession(writeSession(named, ROOM) ?? '')
    expect(read?.all).toEqual(named)
    expect(read?.tops.get(shownEntry(named).id)).toBe(1234)
  })

  it('of a hundred tabs that have been everywhere fit all the same, each where it is', () => {
    let all = times(MOST_TABS, (each) => opening(each, { hash: `#/task?id=${each.next}` }), first)
    for (const { id } of all.tabs) {
      all = times(MOST_ENTRIES, (each) => visiting(each, `#/${each.next}`), { ...all, active: id })
      all = stepping(all, -MOST_ENTRIES / 2)
    }
    const text = writeSession(all, ROOM)
    expect(bytesOf(text)).toBeLessThanOrEqual(ROOM)
    const read = readSession(text ?? '')?.all
    expect(read?.tabs.map((tab) => entryOf(tab).hash)).toEqual(
      all.tabs.map((tab) => entryOf(tab).hash),
    )
  })

  it('keep the past that is nearest when there is no room for all of it', () => {
    const all = stepping(
      times(MOST_ENTRIES, (each) => visiting(each, `#/${'x'.repeat(500)}${each.next}`), first),
      -1,
    )
    const read = readSession(writeSession(all, ROOM) ?? '')?.all ?? first
    expect(shownEntry(read)).toEqual(shownEntry(all))
    expect(activeTab(read).entries.length).toBeLessThan(MOST_ENTRIES)
    expect(shownEntry(stepping(read, -1))).toEqual(shownEntry(stepping(all, -1)))
    expect(shownEntry(stepping(read, 1))).toEqual(shownEntry(stepping(all, 1)))
  })

  it('are not written when not even their addresses fit', () => {
    const long = `#/${'x'.repeat(1000)}`
    expect(
      writeSession(
        times(60, (each) => opening(each, { hash: long }), first),
        ROOM,
      ),
    ).toBe(null)
  })
})

const sound = JSON.parse(writeSession(first, ROOM) ?? '') as Record<string, unknown>

describe('a text that is none of ours', () => {
  it.each([
    ['no JSON', '{'],
    ['no tab', JSON.stringify({ ...sound, tabs: [] })],
    ['no tab in front', JSON.stringify({ ...sound, active: 99 })],
    ['an id that is still to be given', JSON.stringify({ ...sound, next: 2 })],
    ['one id twice', JSON.stringify({ ...sound, tabs: [sound['tabs'], sound['tabs']].flat() })],
    ['an entry that is not there', JSON.stringify(sound).replace('"at":0', '"at":1')],
    ['a negative number', JSON.stringify(sound).replace('"at":0', '"at":-1')],
  ])('as with %s is refused', (_, text) => {
    expect(readSession(text)).toBe(null)
  })

  it('never fails, and never makes an address of anything else', () => {
    assert(property(string(), (text) => readSession(text) === null))
    assert(property(json(), (text) => readSession(text) === null))
    assert(
      property(anything(), (hash) => {
        const text = JSON.stringify(
          {
            ...sound,
            tabs: [{ id: 1, opener: null, at: 0, entries: [{ id: 2, hash, title: '', top: 0 }] }],
          },
          (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value),
        )
        const read = readSession(text)
        return read === null || shownEntry(read.all).hash.startsWith('#/')
      }),
    )
    const script = JSON.stringify(sound).replace('#/sota', 'javascript:alert(1)')
    expect(shownEntry(readSession(script)?.all ?? first).hash).toBe('#/')
  })
})
