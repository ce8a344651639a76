import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

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
  await putAxeInto(page)
  const faults: string[] = []
  for (const look of themes) {
    await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), look)
    const options = look === themes[0] ? everyRule(without) : { runOnly: ofColour }
    const violations = await violationsOf(page, options)
    const where = `${look.theme}${look.contrast === 'more' ? ', high contrast' : ''}`
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes)
        faults.push(`${id} (${where}): ${html}\n${failureSummary}`)
  }
  await page.evaluate(() => {
    delete document.documentElement.dataset['theme']
    delete document.documentElement.dataset['contrast']
  })
  return faults
}

const everyRule = (without: readonly string[]): RunOptions => ({
  rules: {
    'target-size': { enabled: true },
    ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  },
})

/** Its text takes longer to be sent and read than most pages to be looked at: once for each document. */
async function putAxeInto(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return
  // The legacy mode needs no second page, which the desktop app could not open.
  await new AxeBuilder({ page }).setLegacyMode().withRules('document-title').analyze()
}

/** Asks the axe that is in the page. Its builder would have all that is in order sent along. */
const violationsOf = (page: Page, options: RunOptions): Promise<Violation[]> =>
  page.evaluate(
    async (how) => {
      const { axe } = window as unknown as { axe: { run(...how: unknown[]): Promise<AxeResults> } }
      const { violations } = await axe.run(document, how)
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.slice(0, 3).map(({ html, failureSummary = '' }) => ({ html, failureSummary })),
      }))
    },
    { ...options, resultTypes: ['violations' as const] },
  )
