// The charts of a leaderboard, on the bundled facts and on leaderboards that are hard to draw.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { chartedTables } from '../../fixtures/charted-leaderboards'
import { expect, test } from '../app'
import { pwc, serve, type Server } from '../built'

const imagenet = '#/leaderboard?id=image-classification-on-imagenet'

const section = (page: Page) => page.locator('.chart-section')
/** By how much the page is wider than its window, once it has settled. */
const overflow = (page: Page) =>
  page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth)
const points = (page: Page) => page.getByRole('slider', { name: 'Results in the chart' })
const form = (page: Page, name: string) =>
  section(page).getByRole('radiogroup', { name: 'Show as' }).getByRole('radio', { name })
const save = async (page: Page, item: string) => {
  await section(page).getByRole('button', { name: 'Save chart' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test.describe('the chart of ImageNet', () => {
  test('says what it shows, and how much of it', async ({ page, open }) => {
    await open(imagenet)
    await expect(section(page)).toContainText('From 63.3% in 2012 to 88.5% in 2020, 17 records.')
    await expect(section(page)).toContainText(
      '195 of 199 results drawn; not drawn: 1 without a date, 3 without a score',
    )
    await expect(page.getByRole('img', { name: /17 records/ })).toBeVisible()
  })

  test('is walked with keys, from result to result and from record to record', async ({
    page,
    open,
  }) => {
    await open(imagenet)
    await points(page).focus()
    await page.keyboard.press('Home')
    await expect(points(page)).toHaveAttribute('aria-valuetext', /^AlexNet - 7CNNs, 63.3%, 2012/)
    await page.keyboard.press('ArrowUp')
    const record = /record at its time$/
    await expect(points(page)).toHaveAttribute('aria-valuetext', record)
    await page.keyboard.press('ArrowRight')
    await expect(points(page)).not.toHaveAttribute('aria-valuenow', '1')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    await expect(points(page)).toHaveAttribute('aria-valuetext', /^FixEfficientNet-L2, 88.5%/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/row=\d+/)
    await expect(page.getByRole('dialog')).toContainText('FixEfficientNet-L2')
  })

  test('shows the point under the pointer, and lets it go', async ({ page, open }) => {
    await open(imagenet)
    const box = await points(page).boundingBox()
    if (!box) throw new Error('The chart has no place.')
    // The line of records ends at the right in a record, near the top.
    const best = page.locator('.chart-place .chart-best path').last()
    const at = await best.boundingBox()
    if (!at) throw new Error('No record is drawn.')
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2)
    await expect(page.locator('.chart-tip')).toContainText('%')
    await page.keyboard.press('Escape')
    await expect(page.locator('.chart-tip')).toHaveCount(0)
  })

  test('is saved as a drawing, a picture and a table', async ({ page, open }) => {
    await open(imagenet)
    await expect(points(page)).toBeVisible()
    const drawing = await save(page, 'Drawing (SVG)')
    expect(drawing.name).toMatch(/\.svg$/)
    expect(drawing.bytes.toString()).toMatch(/^(<\?xml[^>]*>\s*)?<svg[^>]* xmlns="http:\/\/www\.w3/)
    expect(drawing.bytes.toString()).not.toMatch(/var\(--|<script/)
    const picture = await save(page, 'Picture (PNG)')
    expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG')
    const table = await save(page, 'Points (CSV)')
    expect(table.bytes.toString().trim().split('\r\n')).toHaveLength(196)
  })

  test('stands as a table too', async ({ page, open }) => {
    await open(imagenet)
    await form(page, 'Table').click()
    const table = section(page).getByRole('table', { name: 'Top 1 Accuracy over time' })
    await expect(table.getByRole('row')).toHaveCount(196)
  })

  test('weighs two metrics against each other', async ({ page, open }) => {
    await open(imagenet)
    await form(page, 'Trade-off').click()
    await section(page).getByLabel('Second metric').selectOption('Number of params')
    await expect(page).toHaveURL(/against=Number\+of\+params/)
    await expect(section(page)).toContainText(/\d+ of \d+ results on the front\./)
    await expect(section(page)).toContainText(/not drawn: \d+ without a score of both/)
  })

  test('draws what the filters leave', async ({ page, open }) => {
    await open(imagenet)
    await section(page).getByRole('button', { name: 'With code' }).click()
    await expect(page).toHaveURL(/where=code%3Aany/)
    await expect(section(page)).not.toContainText('195 of 199')
    await section(page).getByRole('button', { name: 'All' }).click()
    await expect(section(page)).toContainText('195 of 199')
  })

  test('turns with the better end', async ({ page, open }) => {
    await open(`${imagenet}&better=lower`)
    await expect(section(page)).toContainText(/^Top 1 Accuracy over timeFrom 63.3% .* to \d/)
    await expect(section(page)).not.toContainText('to 88.5%')
  })
})

test.describe('a chart that is hard to draw', () => {
  let folder: string
  let server: Server

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pwc-charted-'))
    const dump = join(folder, 'evaluation-tables.json')
    const archive = join(folder, 'charted.sqlite')
    writeFileSync(dump, JSON.stringify(chartedTables))
    const { code, stderr } = await pwc(['import', dump, '--to', archive])
    expect(code, stderr).toBe(0)
    server = await serve(['--archive', archive])
  })

  test.afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const openCharted = (page: Page, id: string, more = '') =>
    page.goto(`${server.origin}/#/leaderboard?id=${id}${more}&token=${server.token}`)

  test('tells extra data by hollow points, and names what it leaves out', async ({ page }) => {
    await openCharted(page, 'extra-data-on-a')
    await expect(section(page)).toContainText('From 9 in 2018 to 1.5 in 2021, 4 records.')
    await expect(section(page)).toContainText('hollow: extra training data')
    await expect(section(page)).toContainText(
      '5 of 8 results drawn; not drawn: 1 without a date, 1 with a date that cannot be right, 1 without a score',
    )
    await expect(page.locator('.chart-place .chart-best.hollow path')).not.toHaveCount(0)
  })

  test('has the results of equal worth on the front together', async ({ page }) => {
    await openCharted(page, 'extra-data-on-a', '&chart=trade-off&against=Params')
    await expect(section(page)).toContainText('4 of 6 results on the front.')
  })

  test('is logarithmic over two decades, unless the reader says otherwise', async ({ page }) => {
    await openCharted(page, 'extra-data-on-a', '&metric=Params&better=lower')
    const log = section(page).getByRole('switch', { name: 'Log scale' })
    await expect(log).toBeChecked()
    await page.keyboard.press('l')
    await expect(log).not.toBeChecked()
    await expect(page).toHaveURL(/scale=linear/)
  })

  test('claims no records where the better end is unknown', async ({ page }) => {
    await openCharted(page, 'unknown-direction-on-a')
    await expect(section(page)).toContainText('No records, since it is unknown')
    await expect(page.locator('.chart-place .chart-best path')).toHaveCount(0)
  })

  test('says so when the scores lie too far apart', async ({ page }) => {
    await openCharted(page, 'too-far-apart-on-a')
    await expect(page.getByText('No chart: the scores lie too far apart')).toBeVisible()
  })

  for (const id of [
    'every-row-a-record-on-a',
    'one-day-on-a',
    'long-names-on-a',
    'all-scripts-on-a',
  ])
    test(`stays in its place: ${id}`, async ({ page }) => {
      await openCharted(page, id)
      for (const width of [1280, 480]) {
        await page.setViewportSize({ width, height: 800 })
        await expect(points(page)).toBeVisible()
        await expect.poll(() => overflow(page)).toBe(0)
      }
    })

  test('has its table drawn beside it, whatever the number of rows and metrics', async ({
    page,
  }) => {
    await openCharted(page, 'many-rows-on-a')
    await expect(points(page)).toHaveAttribute('aria-valuemax', '1250')
    await expect(
      page.getByRole('row', { name: /^Choose Model 0 |Model 0 90 / }).first(),
    ).toBeVisible()
    await expect.poll(() => overflow(page)).toBe(0)
  })
})
