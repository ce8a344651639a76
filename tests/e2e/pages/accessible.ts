import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '../app'

/** All that the theme can change. */
const ofColour = ['color-contrast', 'link-in-text-block']

/**
 * Fails when axe finds a fault in what is on screen, in light or in dark. `without` names rules that do
 * not hold where the test looks.
 */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // The legacy mode needs no second page, which the desktop app could not open.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (
      colorScheme === 'light' ? axe.disableRules(without) : axe.withRules(ofColour)
    ).analyze()
    const faults = violations.map(({ id, nodes }) => ({
      fault: id,
      theme: colorScheme,
      where: nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
    }))
    expect(faults).toEqual([])
  }
}
