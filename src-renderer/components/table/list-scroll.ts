import { drawnHeight, toPosition, toScroll, type ListScale } from './list-scale'

/** Which rows are drawn, and how much empty space stands before and after them, in pixels. */
export interface RowWindow {
  first: number
  end: number
  before: number
  after: number
  /** Whether the reader is on the way to elsewhere, so that these rows are only flown over. */
  isFlight: boolean
}

/** How many rows are drawn beyond either edge of the view. */
const overscan = 8

/** Pixels of the screen beyond which Chromium draws nothing are a few millions more than this. */
const highestOnScreen = 30_000_000

/** Higher than this nothing is drawn, on screens of any kind. */
const highest = 10_000_000

/** How long the list must stand still to be settled, in milliseconds. */
const patience = 120

/** How far the scroll bar may stray from where the list stands, in pixels. */
const farthest = 4000

/**
 * Follows the scrolling of a list of rows that are all of one height. A list too high to be drawn whole
 * is scrolled by the pixel by a wheel or a key, and in proportion when the scroll bar jumps. The first
 * has the bar stray from where it belongs; it is put right when the list has come to rest, which moves
 * nothing that can be seen. At rest, the bar alone tells where the list stands.
 */
export class ListScroll {
  #scroll = 0
  #position = 0
  #rowHeight: number
  #drawn: RowWindow | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #scroller: Element
  readonly #body: HTMLElement
  readonly #rows: number
  readonly #draw: (window: RowWindow) => void

  /** `draw` is told what to draw, whenever that changes. */
  constructor(
    scroller: Element,
    body: HTMLElement,
    rows: number,
    draw: (window: RowWindow) => void,
  ) {
    this.#scroller = scroller
    this.#body = body
    this.#rows = rows
    this.#draw = draw
    this.#rowHeight = lineHeight()
    this.measure()
  }

  /** Takes in how high rows are and where the list begins, and stands where the bar says. */
  measure(): void {
    const row = this.#body.querySelector('tr:not(.space)')
    if (row) this.#rowHeight = row.getBoundingClientRect().height || this.#rowHeight
    this.#scroll = this.#scrolled()
    this.#position = toPosition(this.#scale(), this.#scroll)
    this.#show(false)
  }

  /** To be called whenever the bar has moved. */
  moved(): void {
    const isJump = this.#follow()
    const scale = this.#scale()
    const astray = Math.abs(toScroll(scale, this.#position) - this.#scroll)
    // Close to the start there is no room for being astray.
    if (astray > farthest || (astray > 1 && this.#scroll < 2 * scale.viewport)) this.#putRight()
    this.#show(isJump)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.settle(), patience)
  }

  /** Brings a row to the top of the view, under the head. */
  goTo(row: number): void {
    const head = this.#body.closest('table')?.tHead?.getBoundingClientRect().height ?? 0
    const scale = this.#scale()
    const last = Math.max(0, scale.rows * scale.rowHeight - scale.viewport)
    this.#position = Math.min(row * scale.rowHeight - head, last)
    this.#putRight()
    this.#show(false)
  }

  /** Brings the start into view if it is above it. */
  toStart(): void {
    if (this.#position > 0) this.goTo(0)
  }

  end(): void {
    clearTimeout(this.#timer)
  }

  /** Puts the bar right, as when the list has come to rest. */
  settle(): void {
    clearTimeout(this.#timer)
    // What stands above the list may have grown, which moves it as scrolling does.
    this.#follow()
    this.#putRight()
    this.#show(false)
  }

  /** Stands where the bar has gone since. Returns whether that was a jump. */
  #follow(): boolean {
    const scale = this.#scale()
    const scroll = this.#scrolled()
    const step = scroll - this.#scroll
    const isJump = Math.abs(step) >= scale.viewport
    this.#position = isJump ? toPosition(scale, scroll) : this.#position + step
    this.#scroll = scroll
    return isJump
  }

  #putRight(): void {
    const wanted = toScroll(this.#scale(), this.#position)
    if (Math.abs(wanted - this.#scrolled()) > 1)
      this.#scroller.scrollTop += wanted - this.#scrolled()
    this.#scroll = this.#scrolled()
  }

  /** How far the top of the list is above the top of the view. */
  #scrolled(): number {
    const [body, view] = [this.#body, this.#scroller].map(
      (each) => each.getBoundingClientRect().top,
    )
    return (view ?? 0) - (body ?? 0)
  }

  #scale(): ListScale {
    return {
      rows: this.#rows,
      rowHeight: this.#rowHeight,
      viewport: this.#scroller.clientHeight,
      highest: Math.min(highest, highestOnScreen / devicePixelRatio),
    }
  }

  #show(isFlight: boolean): void {
    const scale = this.#scale()
    const { rows, rowHeight, viewport } = scale
    const top = Math.floor(this.#position / rowHeight) - overscan
    const bottom = Math.ceil((this.#position + viewport) / rowHeight) + overscan
    const first = Math.max(0, Math.min(top, rows))
    const end = Math.max(first, Math.min(bottom, rows))
    const before = Math.max(0, first * rowHeight - (this.#position - this.#scroll))
    const after = Math.max(0, drawnHeight(scale) - before - (end - first) * rowHeight)
    const next = { first, end, before, after, isFlight }
    if (isSame(this.#drawn, next)) return
    this.#drawn = next
    this.#draw(next)
  }
}

const isSame = (a: RowWindow | undefined, b: RowWindow): boolean =>
  a !== undefined &&
  a.first === b.first &&
  a.end === b.end &&
  a.before === b.before &&
  a.after === b.after &&
  a.isFlight === b.isFlight

/** The height of a row of one line, which grows with the reader's text size. */
export function lineHeight(): number {
  const style = getComputedStyle(document.documentElement)
  return parseFloat(style.getPropertyValue('--row')) * parseFloat(style.fontSize)
}
