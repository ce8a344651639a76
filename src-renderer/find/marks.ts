import { createStore } from '../store'
import { findText } from './find-text'
import { rangeOf, textOf } from './page-text'

/** What was found of a text on the page. */
interface Found {
  text: string
  ranges: readonly StaticRange[]
  /** Which of them the reader is at. */
  at: number
  isCut: boolean
  /** The part of the page that was searched, when it is not all. */
  within: string | null
}

const nothing: Found = { text: '', ranges: [], at: 0, isCut: false, within: null }

export const found = createStore<Found>(nothing)

const ALL = 'find'
const CURRENT = 'find-current'

/** Finds a text on the page, from what the reader sees on; `stays` when only the page has changed. */
export function look(text: string, { stays = false } = {}): void {
  const main = document.getElementById('main')
  if (!main || text.trim() === '') return clear(text)
  const page = textOf(main)
  const { matches, isCut } = findText(page.pieces, text)
  const ranges = matches.flatMap((match) => rangeOf(page, match) ?? [])
  const at = stays
    ? Math.min(found.get().at, Math.max(0, ranges.length - 1))
    : firstBelow(main, ranges)
  found.set({ text, ranges, at, isCut, within: page.note })
  mark()
  if (!stays) showCurrent()
}

/** Goes to the next or the one before, round the ends. */
export function go(by: 1 | -1): void {
  const { ranges, at } = found.get()
  if (ranges.length === 0) return
  found.set({ ...found.get(), at: (at + by + ranges.length) % ranges.length })
  mark()
  showCurrent()
}

/** Takes the marks away. */
export function clear(text = ''): void {
  CSS.highlights.delete(ALL)
  CSS.highlights.delete(CURRENT)
  found.set({ ...nothing, text })
}

/** Puts the cursor of the page where the reader is, so that Tab goes on from there. */
export function leaveAtCurrent(): void {
  const { ranges, at } = found.get()
  const current = ranges[at] && liveRange(ranges[at])
  document.getElementById('main')?.focus({ preventScroll: true })
  if (!current) return
  const { startContainer, startOffset, endContainer, endOffset } = current
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}

function mark(): void {
  const { ranges, at } = found.get()
  const current = ranges[at]
  CSS.highlights.set(ALL, new Highlight(...ranges))
  const front = new Highlight(...(current ? [current] : []))
  front.priority = 1
  CSS.highlights.set(CURRENT, front)
}

function showCurrent(): void {
  const { ranges, at } = found.get()
  const current = ranges[at] && liveRange(ranges[at])
  if (!current) return
  const main = document.getElementById('main')
  let region = current.startContainer.parentElement
  while (region) {
    if (isScroller(region)) reveal(current, region)
    region = region === main ? null : region.parentElement
  }
}

/** Not what merely cuts its text off: that would stay shifted. */
function isScroller(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element)
  return [overflowX, overflowY].some((each) => each === 'auto' || each === 'scroll')
}

/** Scrolls a region so that a range in it can be seen, with room for the head of a table. */
function reveal(range: Range, region: Element): void {
  const room = region.getBoundingClientRect()
  const { top, bottom, left, right } = range.getBoundingClientRect()
  const head = room.height / 6
  const isAcross = top < room.top + head || bottom > room.bottom - head
  const isAside = left < room.left || right > room.right
  region.scrollBy({
    top: isAcross ? top - room.top - room.height / 3 : 0,
    left: isAside ? left - room.left - room.width / 3 : 0,
    behavior: 'instant',
  })
}

function firstBelow(main: Element, ranges: readonly StaticRange[]): number {
  const { top } = main.getBoundingClientRect()
  const first = ranges.findIndex((each) => {
    const range = liveRange(each)
    return range !== null && range.getBoundingClientRect().top >= top
  })
  return Math.max(0, first)
}

/** Null when the page has changed since. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange) {
  try {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range
  } catch {
    return null
  }
}
