import type { Page } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../app'
import { pwc, serve } from '../built'
import { expectAccessible } from './accessible'

const imagenet = '#/leaderboard?id=image-classification-on-imagenet'
const id = 'real-time-instance-segmentation-on-mscoco'
const disputed = `#/leaderboard?id=${id}`
const unknown = '#/leaderboard?id=link-prediction-on-fb15k-237&metric=MR'

const first = (page: Page) => page.getByRole('rowheader').first()
const direction = (page: Page) => page.getByRole('button', { name: /^Better end of / })
const why = (page: Page) => page.getByRole('dialog')
const here = (page: Page) => why(page).getByLabel('Remember for this leaderboard')
const everywhere = (page: Page) =>
  why(page).getByLabel('Remember for every leaderboard with this metric')

async function choose(page: Page, words: string): Promise<void> {
  await direction(page).click()
  await page.getByRole('menuitemradio', { name: words }).click()
}

test.describe('the menu of directions', () => {
  test('reverses the ranking by the address, and back', async ({ page, open }) => {
    await open(imagenet)
    await expect(direction(page)).toHaveText('Better end of Top 1 Accuracy: higher is better')
    await choose(page, 'Lower is better')
    await expect(page).toHaveURL(/better=lower$/)
    await expect(direction(page)).toHaveText(/: lower is better$/)
    await expect(page.getByText('your choice')).toBeVisible()
    await expect(first(page)).not.toHaveText('FixEfficientNet-L2')
    await choose(page, 'Higher is better')
    await expect(page).toHaveURL(/imagenet$/)
    await expect(page.getByText('certain')).toBeVisible()
  })

  test('leaves the rows as the archive has them', async ({ page, open }) => {
    await open(disputed)
    await expect(first(page)).toHaveText('BlendMask-512 (DLA_34)')
    await choose(page, 'Archive order')
    await expect(page).toHaveURL(/sort=position%3Aasc$/)
    await expect(first(page)).toHaveText('YOLACT')
    await expect(direction(page)).toHaveText(/: archive order$/)
    await choose(page, 'Higher is better')
    await expect(first(page)).toHaveText('BlendMask-512 (DLA_34)')
    await expect(page).toHaveURL(/mscoco$/)
  })

  test('claims nothing where nothing tells, and can be used there', async ({ page, open }) => {
    await open(unknown)
    await expect(page.getByRole('radio', { name: /^MR ?, direction unknown$/ })).toBeVisible()
    await expect(direction(page)).toHaveText('Better end of MR: highest first')
    await direction(page).click()
    await expect(page.locator('[role=menuitemradio][aria-checked=true]')).toHaveCount(0)
    await page.getByRole('menuitemradio', { name: 'Higher is better' }).click()
    await expect(page).toHaveURL(/better=higher$/)
    await expect(page.getByRole('radio', { name: /^MR ?, higher is better$/ })).toBeVisible()
  })
})

test('everybody can use the menu, and the question of a key', async ({ page, open }) => {
  await open(disputed)
  await direction(page).click()
  await expect(page.getByRole('menu')).toBeVisible()
  // A layer that floats stands beside the regions of the page.
  await expectAccessible(page, ['region'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('v')
  const question = page.getByRole('status').getByRole('button')
  // It stays while it has the focus.
  await question.focus()
  await expectAccessible(page)
  await expect(question).toBeFocused()
})

test.describe('the keys', () => {
  test('rank by another metric and reverse it, and ask once whether to remember', async ({
    page,
    open,
  }) => {
    await open(imagenet)
    await expect(first(page)).toBeVisible()
    // The second is for what the first did, even before that is on screen.
    await page.keyboard.press('2')
    await page.keyboard.press('v')
    await expect(page).toHaveURL(/metric=Top\+5\+Accuracy&better=lower$/)
    const offer = page.getByRole('status').getByRole('button', { name: 'Remember for this' })
    await expect(offer).toBeVisible()
    await offer.click()
    await expect(page).toHaveURL(/metric=Top\+5\+Accuracy$/)
    await expect(direction(page)).toHaveText(/: lower is better$/)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(direction(page)).toHaveText(/: higher is better$/)
    await page.keyboard.press('v')
    await expect(page).toHaveURL(/better=lower$/)
    await expect(offer).toHaveCount(0)
    await page.keyboard.press('1')
    await expect(page).toHaveURL(/imagenet$/)
  })

  test('are letters to whoever types', async ({ page, open }) => {
    await open(imagenet)
    await page.getByRole('searchbox', { name: /Filter models/ }).pressSequentially('v2')
    await expect(page).toHaveURL(/where=/)
    await expect(page).not.toHaveURL(/better=|metric=/)
  })
})

test.describe('a decision', () => {
  test('for a leaderboard is found again after a restart, and taken back', async ({ browser }) => {
    const data = mkdtempSync(join(tmpdir(), 'pwc-restart-'))
    const visit = async (act: (page: Page) => Promise<void>) => {
      const server = await serve([], { PWC_DATA: data })
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`${server.origin}/${disputed}&token=${server.token}`)
      await act(page)
      await context.close()
      await server.stop()
    }
    await visit(async (page) => {
      await choose(page, 'Lower is better')
      await page.getByRole('button', { name: 'Why?' }).click()
      await expect(here(page)).not.toBeChecked()
      await here(page).check()
      await expect(page).toHaveURL(/mscoco$/)
      await expect(first(page)).toHaveText('YOLACT')
      await expect(here(page)).toBeChecked()
    })
    await visit(async (page) => {
      await expect(first(page)).toHaveText('YOLACT')
      await expect(page.getByText('your choice')).toBeVisible()
      await expect(page.getByRole('region', { name: 'Direction in doubt' })).toHaveCount(0)
      const { stdout } = await pwc(['leaderboard', id, '--json'], { PWC_DATA: data })
      expect(JSON.parse(stdout)).toMatchObject({
        rankedBy: { better: 'lower', source: 'reader', decided: 'leaderboard' },
      })
      await page.getByRole('button', { name: 'Why?' }).click()
      await here(page).uncheck()
      await expect(first(page)).toHaveText('BlendMask-512 (DLA_34)')
      await expect(page.getByRole('region', { name: 'Direction in doubt' })).toBeVisible()
    })
    rmSync(data, { recursive: true })
  })

  test(
    'for a metric holds on every leaderboard with it, but for those with one of their own',
    {
      tag: '@everywhere',
    },
    async ({ page, open, dataFolder }) => {
      await open(`${disputed}&better=lower`)
      await page.getByRole('button', { name: 'Why?' }).click()
      await everywhere(page).check()
      await expect(page).toHaveURL(/mscoco$/)
      await expect(first(page)).toHaveText('YOLACT')
      await expect(why(page).getByRole('row', { name: /^Your choice/ })).toContainText(
        'for every leaderboard',
      )
      const own = ['prefer', '--metric', 'AP', '--better', 'higher', '--leaderboard', id]
      expect((await pwc(own, { PWC_DATA: dataFolder })).code).toBe(0)
      await page.reload()
      await expect(first(page)).toHaveText('BlendMask-512 (DLA_34)')
      const others = await pwc(['preferences'], { PWC_DATA: dataFolder })
      expect(others.stdout).toMatch(/^AP +lower +every leaderboard$/m)
      expect(others.stdout).toContain(id)
      await page.getByRole('button', { name: 'Why?' }).click()
      await expect(here(page)).toBeChecked()
      await expect(everywhere(page)).not.toBeChecked()
      await expect(why(page)).toContainText(
        'Remember for every leaderboard with this metric (now lower)',
      )
    },
  )

  test('that cannot be kept is said, and nothing is claimed', async ({
    page,
    open,
    dataFolder,
  }) => {
    writeFileSync(join(dataFolder, 'reader.json'), '{"version": 3}')
    await open(disputed)
    await page.getByRole('button', { name: 'Why?' }).click()
    await expect(why(page).getByRole('alert')).toContainText('a newer version of this program')
    await here(page).click()
    await expect(page.getByText('Nothing was kept.')).toBeVisible()
    await expect(here(page)).not.toBeChecked()
  })
})

test.describe('a conflict of name and order', () => {
  test('is said, can be seen both ways, and is decided with one press', async ({ page, open }) => {
    await open(disputed)
    const doubt = page.getByRole('region', { name: 'Direction in doubt' })
    await expect(doubt).toContainText('disagree about AP')
    await expect(doubt).toContainText('with the lowest score first')
    await expect(doubt).toContainText('Showing: higher is better')
    await expect(page.getByText('in doubt', { exact: true })).toBeVisible()
    await expect(first(page)).toHaveText('BlendMask-512 (DLA_34)')
    await doubt.getByRole('button', { name: 'Rank lowest first' }).click()
    await expect(first(page)).toHaveText('YOLACT')
    await expect(doubt).toContainText('Showing: lower is better')
    await doubt.getByRole('button', { name: 'Remember for this leaderboard' }).click()
    await expect(doubt).toHaveCount(0)
    await expect(page).toHaveURL(/mscoco$/)
    await expect(first(page)).toHaveText('YOLACT')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(doubt).toBeVisible()
    await expect(first(page)).toHaveText('BlendMask-512 (DLA_34)')
  })
})

test.describe('the reason', () => {
  test('is told rule by rule', async ({ page, open }) => {
    await open(disputed)
    await page.getByRole('button', { name: 'Why?' }).click()
    const dialog = page.getByRole('dialog', { name: 'AP: higher is better' })
    const row = (name: string) => dialog.getByRole('row', { name })
    await expect(row('Your choice')).toContainText('none made')
    await expect(row('Stated in the source')).toContainText('not in this snapshot')
    await expect(row('Metric name')).toContainText('higher')
    await expect(row('Metric name')).toContainText('certain, used')
    await expect(row('Order of the rows')).toContainText('lower')
    await expect(row('Order of the rows')).toContainText('strong, disagrees')
    await expect(dialog).toContainText('Metric name: listed as ')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Why?' })).toBeFocused()
  })

  test('follows what is chosen beside it', async ({ page, open }) => {
    await open(disputed)
    await page.getByRole('button', { name: 'Why?' }).click()
    await why(page).getByRole('radio', { name: 'Lower is better' }).click()
    await expect(page.getByRole('dialog', { name: 'AP: lower is better' })).toBeVisible()
    await expect(why(page).getByRole('row', { name: 'Your choice' })).toContainText('for this view')
    await expect(first(page)).toHaveText('YOLACT')
  })

  test('fits where the page is narrow and the text twice as large', async ({ page, open }) => {
    await page.setViewportSize({ width: 640, height: 800 })
    await open(disputed)
    await page.getByRole('button', { name: 'Why?' }).click()
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
    const box = await why(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(640)
    expect(
      await why(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0)
    const main = page.getByRole('main', { includeHidden: true })
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })
})
