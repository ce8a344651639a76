import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

type Violation = Pick<AxeResults['violations'][number], 'id' | 'nodes'>

/** All that the theme can change. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** The colours of the app: what `data-theme` and `data-contrast` of the document say. */
const themes = [
  { theme: 'light', contrast: 'normal' },
  { theme: 'dark', contrast: 'normal' },
  { theme: 'light', contrast: 'more' },
  { theme: 'dark', contrast: 'more' },
]

/**
 * The faults that axe finds in what is on screen: all its rules in light, and those of colour in dark and
 * in high contrast. `without` names rules that do not hold where the test looks.
 */
export async function axeFaults(page: Page, without: readonly string[] = []): Promise<string[]> {
  const faults: string[] = []
  for (const look of themes) {
    await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), look)
    const isFirst = look === themes[0]
    const violations = isFirst ? await everyRule(page, without) : await coloursAgain(page)
    const where = `${look.theme}${look.contrast === 'more' ? ', high contrast' : ''}`
    for (const { id, nodes } of violations)
      for (const { html, failureSummary = '' } of nodes.slice(0, 3))
        faults.push(`${id} (${where}): ${html}\n${failureSummary}`)
  }
  await page.evaluate(() => {
    delete document.documentElement.dataset['theme']
    delete document.documentElement.dataset['contrast']
  })
  return faults
}

async function everyRule(page: Page, without: readonly string[]): Promise<Violation[]> {
  const off = without.map((rule) => [rule, { enabled: false }])
  const rules = { 'target-size': { enabled: true }, ...Object.fromEntries(off) }
  // The legacy mode needs no second page, which the desktop app could not open.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules, resultTypes: ['violations'] })
  return (await axe.analyze()).violations
}

/** With the axe that is in the page already: to put it there takes as long as to ask it. */
const coloursAgain = (page: Page): Promise<Violation[]> =>
  page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(...how: unknown[]): Promise<AxeResults> } }
    const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => ({ id, nodes }))
  }, ofColour)
