// What runs in a page brings nothing from outside with it, so its parts stand inside.
/* oxlint-disable unicorn/consistent-function-scoping */
import type { Page } from '@playwright/test'

/**
 * What is wrong with how the page is laid out: boxes, not pictures, so that it holds whatever letters the
 * machine has. Nothing is wider than the window, no text is cut without a sign of it or drawn over other
 * text, no control lies on another, and no letter is too small.
 */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(look)

/** What has the focus and lies under something else, with the focus going through the page backwards. */
export const hiddenFocus = (page: Page): Promise<string[]> => page.evaluate(lookAtFocus)

/** Runs in the page. */
function look(): string[] {
  const faults = new Set<string>()
  const layer = [...document.querySelectorAll<HTMLElement>('[role="dialog"], [role="menu"]')].at(-1)
  const main = document.querySelector<HTMLElement>('main')
  const root = layer ?? document.body

  for (const box of [document.documentElement, main]) {
    const excess = box ? box.scrollWidth - box.clientWidth : 0
    if (box && excess > 1) faults.add(`${box.tagName.toLowerCase()} is ${excess} pixels too wide`)
  }

  const all = [...root.querySelectorAll<HTMLElement>('*')].filter(isSeen)
  const texts = all
    .filter((element) => !element.closest('svg, .katex, select'))
    .map((element) => ({ element, boxes: linesOf(element) }))
  for (const { element, boxes } of texts) {
    if (boxes.length === 0) continue
    const letters = Number.parseFloat(getComputedStyle(element).fontSize)
    if (letters < 11) faults.add(`letters of ${letters} pixels: ${nameOf(element)}`)
    const cut = boxes.map((box) => cutBy(element, box)).find((by) => by !== null)
    if (cut) faults.add(`cut by ${cut}: ${nameOf(element)}`)
    const isOutside = boxes.some((box) => (visibleBox(element, box)?.right ?? 0) > innerWidth + 1)
    if (isOutside) faults.add(`outside the window: ${nameOf(element)}`)
  }
  for (const [one, other] of overlapping(texts))
    faults.add(`${nameOf(one)} lies on ${nameOf(other)}`)

  const controls = all
    .filter((element) => element.matches('a[href], button, input, select, textarea, summary'))
    // Shown under the pointer or the focus only, over what is there.
    .filter((element) => Number(getComputedStyle(element).opacity) > 0)
    .map((element) => ({ element, boxes: [...element.getClientRects()] }))
  for (const [one, other] of overlapping(controls))
    faults.add(`${nameOf(one)} covers ${nameOf(other)}`)
  return [...faults]

  interface Boxed {
    element: HTMLElement
    boxes: readonly DOMRect[]
  }

  function isSeen(element: HTMLElement): boolean {
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    if (element.closest('.skip')) return false
    for (let at: HTMLElement | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath === 'inset(50%)') return false
    return true
  }

  /** The boxes of the text that stands in an element itself, one for each line. */
  function linesOf(element: HTMLElement): DOMRect[] {
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
      .flatMap((node) => {
        const range = document.createRange()
        range.selectNode(node)
        return [...range.getClientRects()]
      })
  }

  /** What is left of a box when everything that scrolls or cuts around it has taken its part. */
  function visibleBox(element: HTMLElement, box: DOMRect): DOMRect | null {
    let { left, top, right, bottom } = box
    for (let at: HTMLElement | null = element; at; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at)
      const frame = at.getBoundingClientRect()
      if (overflowX !== 'visible')
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)]
      if (overflowY !== 'visible')
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)]
    }
    return right - left > 1 && bottom - top > 1
      ? new DOMRect(left, top, right - left, bottom - top)
      : null
  }

  /** The element that hides a part of a text without saying so by an ellipsis or a title. */
  function cutBy(element: HTMLElement, box: DOMRect): string | null {
    for (let at: HTMLElement | null = element; at && at !== main; at = at.parentElement) {
      const style = getComputedStyle(at)
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) return null
      const frame = at.getBoundingClientRect()
      const isCut =
        (style.overflowX !== 'visible' && box.right > frame.right + 1.5) ||
        (style.overflowY !== 'visible' && box.bottom > frame.bottom + 3)
      const isTold =
        style.textOverflow === 'ellipsis' ||
        style.webkitLineClamp !== 'none' ||
        at.closest('[title]') ||
        element.closest('[title]')
      if (isCut && !isTold) return nameOf(at)
      if (isCut) return null
    }
    return null
  }

  /** Pairs of boxes that share more than a rim, none of them inside the other. */
  function overlapping(boxed: readonly Boxed[]): [HTMLElement, HTMLElement][] {
    const seen = boxed
      .flatMap(({ element, boxes }) =>
        boxes.map((box) => ({ element, box: visibleBox(element, box) })),
      )
      .flatMap(({ element, box }) => (box ? [{ element, box }] : []))
      .toSorted((a, b) => a.box.top - b.box.top)
    return seen.flatMap(({ element, box }, at) => {
      const pairs: [HTMLElement, HTMLElement][] = []
      for (const other of seen.slice(at + 1)) {
        if (other.box.top > box.bottom - 4) break
        const shared = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const isInside = element.contains(other.element) || other.element.contains(element)
        if (shared > 8 && !isInside && !isAbove(element, other.element))
          pairs.push([element, other.element])
      }
      return pairs
    })
  }

  /** Whether one of two stands on a layer of its own above the page, such as a head that sticks. */
  function isAbove(one: HTMLElement, other: HTMLElement): boolean {
    const floating = '.float, .toast, .board thead, .sticky thead, .stuck, .tray, .status-line'
    return one.closest(floating) !== other.closest(floating)
  }

  function nameOf(element: HTMLElement): string {
    const words = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)
    const classes = element.getAttribute('class')?.trim().replaceAll(/\s+/g, '.') ?? ''
    return `${element.tagName.toLowerCase()}${classes && `.${classes}`} “${words}”`
  }
}

/** Runs in the page. */
function lookAtFocus(): string[] {
  const main = document.querySelector('main')
  const controls = [
    ...(main?.querySelectorAll<HTMLElement>('a[href], button, input, select, summary') ?? []),
  ]
    // To a name that its cell cuts the browser scrolls within the cell, where an ellipsis may cover it.
    .filter((element) => !element.closest('.clip'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  const faults: string[] = []
  const tenths = [0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9.5]
  // Backwards, so that what sticks to the upper edge comes to lie on what is scrolled to.
  for (const element of controls.slice(0, 150).toReversed()) {
    element.blur()
    element.focus()
    if (document.activeElement !== element) continue
    if (!isHit(element))
      faults.push(`${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`)
  }
  return faults

  /** Whether any part of it can be seen and pressed: a long name is cut by its cell. */
  function isHit(element: HTMLElement): boolean {
    return [...element.getClientRects()].some(({ left, right, top, bottom }) =>
      tenths.some((part) => {
        const at = document.elementFromPoint(
          left + (part / 10) * (right - left),
          (top + bottom) / 2,
        )
        return element.contains(at) || at?.closest('label')?.contains(element)
      }),
    )
  }
}
