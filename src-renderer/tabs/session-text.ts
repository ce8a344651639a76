import { isAddress, START } from '../address-root'
import { scrollTops } from './scroll-tops'
import { MOST_CLOSED, MOST_ENTRIES, MOST_TABS, type Entry, type Tab, type Tabs } from './tabs'

const LONGEST_HASH = 8000
const LONGEST_TITLE = 200

/** How much of the past is kept, from all of it to none; what fits first is taken. */
const measures = [
  { entries: MOST_ENTRIES, closed: MOST_CLOSED },
  { entries: 50, closed: MOST_CLOSED },
  { entries: 20, closed: 10 },
  { entries: 5, closed: 5 },
  { entries: 1, closed: 0 },
]

/** The tabs as a text of so many bytes at most; null when not even their addresses fit. */
export function writeSession(all: Tabs, longest: number): string | null {
  for (const { entries, closed } of measures) {
    const text = JSON.stringify({
      ...all,
      tabs: all.tabs.map((tab) => written(tab, entries)),
      closed: all.closed
        .slice(Math.max(0, all.closed.length - closed))
        .map((each) => ({ ...each, tab: written(each.tab, entries) })),
    })
    if (bytesOf(text) <= longest) return text
  }
  return null
}

/** As it is sent, within a text of JSON. */
const bytesOf = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length

/** With so many entries about the one that is shown. */
function written({ id, opener, entries, at }: Tab, most: number) {
  const first = Math.max(0, Math.min(at - Math.ceil(most / 2) + 1, entries.length - most))
  return {
    id,
    opener,
    at: at - first,
    entries: entries.slice(first, first + most).map((entry) => ({
      ...entry,
      title: entry.title.slice(0, LONGEST_TITLE),
      top: Math.round(scrollTops.get(entry.id) ?? 0),
    })),
  }
}

/** What was kept, and where its pages stood; null for a text that is none of ours. */
export function readSession(text: string): { all: Tabs; tops: Map<number, number> } | null {
  try {
    const tops = new Map<number, number>()
    const all = readTabs(JSON.parse(text), tops)
    const ids = [...all.tabs, ...all.closed.map(({ tab }) => tab)].flatMap(({ id, entries }) => [
      id,
      ...entries.map((entry) => entry.id),
    ])
    const isSound = new Set(ids).size === ids.length && ids.every((id) => id < all.next)
    return isSound && all.tabs.some(({ id }) => id === all.active) ? { all, tops } : null
  } catch {
    return null
  }
}

/** Throws where the text says something else than it should. */
function readTabs(value: unknown, tops: Map<number, number>): Tabs {
  const { name, tabs, active, closed, next } = partsOf(value)
  return {
    name: textIn(name, 100),
    tabs: listIn(tabs, MOST_TABS).map((each) => readTab(each, tops)),
    active: wholeIn(active),
    closed: listIn(closed, MOST_CLOSED).map((each) => {
      const { tab, place } = partsOf(each)
      return { tab: readTab(tab, tops), place: wholeIn(place) }
    }),
    next: wholeIn(next),
  }
}

function readTab(value: unknown, tops: Map<number, number>): Tab {
  const { id, entries, at, opener } = partsOf(value)
  const read = listIn(entries, MOST_ENTRIES).map((each) => readEntry(each, tops))
  if (!(wholeIn(at) in read)) throw new Error('no such entry')
  return {
    id: wholeIn(id),
    entries: read,
    at: wholeIn(at),
    opener: opener === null ? null : wholeIn(opener),
  }
}

function readEntry(value: unknown, tops: Map<number, number>): Entry {
  const { id, hash, title, top } = partsOf(value)
  const address = textIn(hash, LONGEST_HASH)
  tops.set(wholeIn(id), wholeIn(top))
  return {
    id: wholeIn(id),
    hash: isAddress(address) ? address : START,
    title: textIn(title, LONGEST_TITLE),
  }
}

function partsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('no object')
  return value as Record<string, unknown>
}

function listIn(value: unknown, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new Error('no list')
  return value
}

function textIn(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw new Error('no text')
  return value
}

function wholeIn(value: unknown): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw new Error('no number')
  return Number(value)
}
