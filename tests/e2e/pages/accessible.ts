import type { Page } from '@playwright/test'
import { expect } from '../app'
import { axeFaults } from '../everybody/axe'

/**
 * Fails when axe finds a fault in what is on screen, in any theme: for states that need more than an address
 * and a press, which is all that `everybody.spec.ts` has. `without` names rules that do not hold there.
 */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await axeFaults(page, without)).toEqual([])
}
