// What runs in a page brings nothing from outside with it, so its parts stand inside.
/* oxlint-disable unicorn/consistent-function-scoping */
import type { Page } from '@playwright/test'

/** What a page lacks of what screen readers go by, and whether it moves under reduced motion. */
export const structureFaults = (page: Page): Promise<string[]> => page.evaluate(look)

/** Runs in the page. */
function look(): string[] {
  const faults: string[] = []
  const main = document.querySelector('main')
  const headings = [...(main?.querySelectorAll('h1') ?? [])].map((each) => each.textContent.trim())
  if (headings.length !== 1) faults.push(`has ${headings.length} headings of the first level`)
  if (!/^.+ · Papers With Code Offline$/.test(document.title))
    faults.push(`has the title “${document.title}”`)
  for (const landmark of document.querySelectorAll('nav, aside, [role="region"]'))
    if (isNameless(landmark)) faults.push(`has a ${landmark.tagName.toLowerCase()} without a name`)
  // A text of Markdown has no captions for its tables.
  for (const table of document.querySelectorAll<HTMLTableElement>('table:not(.prose table)')) {
    const caption = table.caption?.textContent.trim() ?? ''
    if (caption === '' && isNameless(table)) faults.push('has a table without a caption')
    const sorted = table.querySelectorAll('[aria-sort]').length
    if (sorted > 1) faults.push(`has a table with ${sorted} sorted columns: ${caption}`)
    const heads = table.querySelectorAll('thead th:not([scope="col"], [scope="colgroup"])')
    if (heads.length > 0) faults.push(`has a table with heads of no column: ${caption}`)
    const rows = [...table.querySelectorAll('tbody tr:not([aria-hidden])')]
    if (
      rows.some(
        (row) =>
          !row.querySelector('th, td[colspan]') && !row.closest('tbody')?.querySelector('th'),
      )
    )
      faults.push(`has a table with rows without a head: ${caption}`)
  }
  if (!document.querySelector('[role="status"], [aria-live="polite"]'))
    faults.push('says nothing aloud')
  for (const figure of document.querySelectorAll('figure'))
    if (isNameless(figure) && !figure.querySelector('figcaption'))
      faults.push('has a figure without a name')
  for (const dialog of document.querySelectorAll('[role="dialog"], [role="menu"], dialog'))
    if (isNameless(dialog)) faults.push('has a layer without a name')
  // Those who look here want no motion.
  for (const { effect } of document.getAnimations())
    if (Number(effect?.getComputedTiming().activeDuration) > 0)
      faults.push('has something that moves')
  return faults

  function isNameless(element: Element): boolean {
    const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const words = [
      element.getAttribute('aria-label'),
      ...labels.map((id) => {
        const label = document.getElementById(id)
        return label?.getAttribute('aria-label') ?? label?.textContent
      }),
    ]
    return words.join('').trim() === ''
  }
}
