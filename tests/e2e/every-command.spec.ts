// Each command of the app is given by its keys where it applies, and does what it says.
import type { Page } from '@playwright/test'
import { readKeys } from '../../src-main/contract/commands/combination'
import { type CommandId, commandIds, commands } from '../../src-main/contract/commands/commands'
import { expect, test } from './app'
import { effects, tabWalk, unseen } from './command-effects'

/** So many commands go into one walk: enough to share a page, few enough to end in time. */
const EACH = 12

const seenHere = commandIds.filter((id) => id in effects)
const walks = Array.from({ length: Math.ceil(seenHere.length / EACH) }, (_, at) =>
  seenHere.slice(at * EACH, (at + 1) * EACH),
)

test.describe.configure({ timeout: 90_000 })

for (const walk of walks)
  test(`gives ${walk.join(', ')}`, async ({ page, open }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    for (const id of walk)
      await test.step(id, async () => {
        const effect = effects[id]
        if (!effect) return
        // From a page without commands of its own, so that what was there before is gone.
        await open('#/about')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('About')
        await open(effect.at)
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('About')
        await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
        await effect.before?.(page)
        await give(page, id)
        await effect.seen(page)
        await page.keyboard.press('Escape')
      })
  })

test('gives the commands of tabs', async ({ page, open }) => {
  await open('#/papers')
  const tabs = page.getByRole('tablist', { name: 'Open tabs' }).getByRole('tab')
  await expect(tabs).toHaveText(['Papers'])
  for (const [id, front, of, title] of tabWalk)
    await test.step(id, async () => {
      await give(page, id)
      await expect(tabs).toHaveCount(of)
      await expect(tabs.nth(front - 1)).toHaveAttribute('aria-selected', 'true')
      await expect(tabs.nth(front - 1)).toHaveText(title)
      // It takes letters from the moment on that it has the focus.
      if (id === 'new-tab') await expect(page.locator('#search')).toBeFocused()
    })
})

test('has a row for every command', () => {
  const told = new Set<string>([
    ...Object.keys(effects),
    ...tabWalk.map(([id]) => id),
    ...Object.keys(unseen),
  ])
  expect(commandIds.filter((id) => !told.has(id))).toEqual([])
})

/** Presses the first keys of a command; one without keys is chosen in the palette. */
async function give(page: Page, id: CommandId): Promise<void> {
  // Where a field has the focus, letters are for it.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const { keys, title } = commands[id]
  if (keys.length === 0) {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(`>${title}`)
    await page.getByRole('option', { name: title }).first().click()
  }
  for (const { held, key } of readKeys(keys[0] ?? '') ?? [])
    await page.keyboard.press(
      [...held.map((each) => (each === 'Mod' || each === 'Ctrl' ? 'Control' : each)), key].join(
        '+',
      ),
    )
}
