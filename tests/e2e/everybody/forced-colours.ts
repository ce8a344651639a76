// What runs in a page brings nothing from outside with it, so its parts stand inside.
/* oxlint-disable unicorn/consistent-function-scoping */
import type { Page } from '@playwright/test'

/**
 * What a reader no longer sees with the colours of the system, as in the high contrast of Windows: boxes
 * that are drawn by their ground alone, what is chosen, and where the focus is.
 */
export async function forcedColourFaults(page: Page): Promise<string[]> {
  // A drawing without words or parts, such as a bar, is nothing but its ground.
  await page.evaluate(markGrounds)
  await page.emulateMedia({ forcedColors: 'active' })
  const faults = await page.evaluate(look)
  await page.emulateMedia({ forcedColors: 'none' })
  return faults
}

/** Runs in the page. */
function markGrounds(): void {
  const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour)
  for (const element of document.querySelectorAll<HTMLElement>('body *:not(input, svg, svg *)')) {
    delete element.dataset['ground']
    if (element.childNodes.length > 0 || !element.checkVisibility()) continue
    const box = element.getBoundingClientRect()
    if (box.width < 1 || box.height < 1) continue
    if (!isClear(getComputedStyle(element).backgroundColor)) element.dataset['ground'] = ''
  }
}

/** Runs in the page. */
async function look(): Promise<string[]> {
  const faults = new Set<string>()
  // The first look at a page whose colours have just changed may still be that of before.
  await twoFrames()
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.background = 'Canvas'
  const canvas = getComputedStyle(probe).backgroundColor
  probe.remove()

  for (const element of document.querySelectorAll<HTMLElement>('[data-ground]')) {
    const { backgroundColor, borderTopWidth } = getComputedStyle(element)
    const hasEdge = Number.parseFloat(borderTopWidth) > 0
    if (!hasEdge && isGroundBehind(backgroundColor, element))
      faults.add(`is not seen: ${nameOf(element)}`)
    delete element.dataset['ground']
  }

  const chosen =
    '[aria-current], [aria-checked="true"], [aria-pressed="true"], [aria-selected="true"], input:checked'
  for (const element of document.querySelectorAll<HTMLElement>(chosen)) {
    // A row is told by its box, and the last of the crumbs by having no link.
    if (!element.checkVisibility() || element.querySelector(':checked')) continue
    const other = otherLike(element)
    if (other && looksOf(other) === looksOf(element))
      faults.add(`chosen looks like the others: ${nameOf(element)}`)
  }

  const had = document.activeElement
  const seen = new Set<string>()
  const layer = [...document.querySelectorAll<HTMLElement>('[role="dialog"], [role="menu"]')].at(-1)
  const controls =
    'a[href], button, input, select, textarea, summary, [role="option"], [tabindex="0"]'
  for (const element of (layer ?? document.body).querySelectorAll<HTMLElement>(controls)) {
    const kind = `${element.tagName} ${element.className}`
    if (seen.has(kind) || !element.checkVisibility({ visibilityProperty: true })) continue
    // What a press of the mouse gave the focus shows no ring, and cannot be given it again.
    if (element === had) continue
    seen.add(kind)
    element.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
    if (document.activeElement !== element) continue
    if (hasRing(element)) continue
    // A chart draws a ring of its own around a point, once it has the focus.
    const drawn = element.innerHTML
    await twoFrames()
    if (element.innerHTML === drawn) faults.add(`has the focus unseen: ${nameOf(element)}`)
  }
  if (had instanceof HTMLElement) had.focus({ preventScroll: true })
  return [...faults]

  function twoFrames(): Promise<unknown> {
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }

  /** One of the same kind beside it, or one level up, that is not chosen. */
  function otherLike(element: HTMLElement): HTMLElement | undefined {
    const kind = element.matches('input')
      ? `input[type="${element.getAttribute('type')}"]`
      : element.tagName
    const role = element.getAttribute('role')
    const group =
      element.closest('ul, [role], fieldset, form, table, main')?.parentElement ?? document
    return [...group.querySelectorAll<HTMLElement>(kind)].find(
      (other) =>
        other.className === element.className &&
        other.getAttribute('role') === role &&
        !other.matches(chosen) &&
        !other.matches(':disabled, [aria-disabled="true"]') &&
        other.checkVisibility(),
    )
  }

  /** Its own and that of what holds it, which a tab is drawn by. */
  function looksOf(element: HTMLElement): string {
    return [element, element.parentElement].map((each) => each && lookOf(each)).join(' | ')
  }

  function lookOf(element: HTMLElement): string {
    const parts = ['', '::before', '::after'].map((part) => getComputedStyle(element, part))
    const sign = element.querySelector('svg')
    return [
      ...parts.flatMap((style) => [
        style.display,
        isGroundBehind(style.backgroundColor, element) ? 'clear' : style.backgroundColor,
        style.borderTopWidth,
        style.borderTopColor,
        style.outlineStyle,
      ]),
      parts[0]?.color,
      sign && `${getComputedStyle(sign).fill} ${sign.innerHTML}`,
    ].join(' ')
  }

  function hasRing(element: HTMLElement): boolean {
    for (let at: HTMLElement | null = element; at; at = at.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return true
    }
    return false
  }

  function isGroundBehind(colour: string, element: HTMLElement): boolean {
    for (let at = element.parentElement; at && !isClear(colour); at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if (!isClear(backgroundColor)) return backgroundColor === colour
    }
    return isClear(colour) || colour === canvas
  }

  function isClear(colour: string): boolean {
    return /^rgba\(.*, 0\)$/.test(colour)
  }

  function nameOf(element: HTMLElement): string {
    const words = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)
    return `${element.tagName.toLowerCase()}.${element.className} “${words}”`
  }
}
