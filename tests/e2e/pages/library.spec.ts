import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../app'
import { expectAccessible } from './accessible'

const imagenet = '#/leaderboard?id=image-classification-on-imagenet'
const cifar = '#/dataset?id=cifar-10'

const star = (page: Page) => page.getByRole('button', { name: 'Bookmark this page' })
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const dialog = (page: Page) => page.getByRole('dialog')
const field = (page: Page) => page.getByRole('textbox', { name: 'Note, in Markdown' })

/** Chooses a file to restore. */
const chooseFile = (page: Page, content: string) =>
  page.getByLabel('File to restore').setInputFiles({
    name: 'back-up.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })

const elsewhere = {
  made: '2026-10-01T10:00:00.000Z',
  snapshot: { name: 'Another snapshot', date: '2025-07-28' },
}
const gone = {
  kind: 'paper',
  id: 'gone',
  name: 'A paper of another snapshot',
  aliases: {},
  ...elsewhere,
}
const moved = {
  kind: 'leaderboard',
  id: 'old-id',
  name: 'Image Classification on CIFAR-10',
  aliases: { task: 'Image Classification', dataset: 'CIFAR-10' },
  ...elsewhere,
}

test.describe('a bookmark', () => {
  test('is put on a page, found after a reload and in the Library', async ({ page, open }) => {
    await open(imagenet)
    await expect(star(page)).toHaveAttribute('aria-pressed', 'false')
    await page.keyboard.press('Control+d')
    await expect(star(page)).toHaveAttribute('aria-pressed', 'true')
    await page.reload()
    await expect(star(page)).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('link', { name: 'Library' }).click()
    const row = section(page, 'Bookmarks').getByRole('row', { name: /ImageNet/ })
    await expect(row).toContainText('found')
    await row.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ImageNet')
  })

  test('is taken away and brought back', async ({ page, open }) => {
    await open(cifar)
    await star(page).click()
    await expect(star(page)).toHaveAttribute('aria-pressed', 'true')
    await star(page).click()
    await expect(star(page)).toHaveAttribute('aria-pressed', 'false')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(star(page)).toHaveAttribute('aria-pressed', 'true')
  })

  test('cannot be put on a list', async ({ page, open }) => {
    await open('#/tasks')
    await expect(page.getByRole('rowheader').first()).toBeVisible()
    await expect(star(page)).toBeDisabled()
    await page.keyboard.press('Control+d')
    await expect(page.getByText('Only the page of a paper')).toBeVisible()
  })

  test('of another snapshot is kept, said to be elsewhere, and found where it has moved', async ({
    page,
    open,
    dataFolder,
  }) => {
    writeFileSync(
      join(dataFolder, 'reader.json'),
      JSON.stringify({ version: 2, bookmarks: [gone, moved] }),
    )
    await open('#/library')
    const absent = section(page, 'Not found here')
    await expect(absent.getByRole('row', { name: /another snapshot/i })).toContainText(
      'Another snapshot, 2025-07-28',
    )
    const row = section(page, 'Bookmarks').getByRole('row', { name: /CIFAR-10/ })
    await expect(row).toContainText(
      'moved to “image-classification-on-cifar-10”, found by its task and dataset',
    )
    await absent.getByRole('button', { name: /^Take away/ }).click()
    await expect(absent).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(absent.getByText('A paper of another snapshot')).toBeVisible()
    await row.getByRole('link').click()
    await expect(star(page)).toHaveAttribute('aria-pressed', 'true')
  })
})

test.describe('a note', () => {
  test('is written, read after a reload, changed and taken away', async ({ page, open }) => {
    await open(cifar)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('n')
    await field(page).fill('Too **small** for $x^2$')
    await page.keyboard.press('Control+Enter')
    await expect(dialog(page)).toHaveCount(0)
    await page.reload()
    await page.getByRole('button', { name: 'Your note on this page' }).click()
    await expect(dialog(page).getByText('small', { exact: true })).toHaveCSS(
      'font-weight',
      /[67]00/,
    )
    await dialog(page).getByRole('button', { name: 'Edit' }).click()
    await field(page).fill('changed')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await open('#/library')
    await section(page, 'Notes')
      .getByRole('button', { name: /changed/ })
      .click()
    await dialog(page).getByRole('button', { name: 'Take the note away' }).click()
    await expect(section(page, 'Notes').getByRole('table')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(section(page, 'Notes').getByRole('button', { name: /changed/ })).toBeVisible()
  })

  test('that is not saved stays, and one that cannot be saved says so', async ({
    page,
    open,
    dataFolder,
  }) => {
    await open(cifar)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('n')
    await field(page).fill('half a thought')
    await page.keyboard.press('Escape')
    await expect(page.getByText('Your note is not saved yet.')).toBeVisible()
    writeFileSync(join(dataFolder, 'reader.json'), '{"version": 99}')
    await page.keyboard.press('n')
    await expect(field(page)).toHaveValue('half a thought')
    await page.keyboard.press('Control+Enter')
    await expect(dialog(page).getByRole('alert')).toContainText('newer version')
    await expect(field(page)).toHaveValue('half a thought')
  })

  test('of a stranger runs and loads nothing', async ({ page, open }) => {
    await open(cifar)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('n')
    await field(page).fill(
      '<img src=x onerror="document.title=1"> <script>document.title=1</script>\n\n' +
        '[press](javascript:document.title=1) ![seen](http://192.0.2.1/seen.png)\n\n' +
        '$\\href{javascript:alert(1)}{x}$',
    )
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Your note on this page' }).click()
    await expect(dialog(page).getByText('press')).toBeVisible()
    await expect(dialog(page).locator('img, script, a[href^="javascript"]')).toHaveCount(0)
    await expect(page).toHaveTitle(/^CIFAR-10/)
  })
})

test('visits are noted once each, cleared, and no longer noted when that is switched off', async ({
  page,
  open,
}) => {
  await open(imagenet)
  await expect(star(page)).toBeEnabled()
  await open(cifar)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CIFAR-10')
  await open('#/library')
  const rows = section(page, 'History').getByRole('rowheader')
  await expect(rows).toHaveText(['CIFAR-10', 'Image Classification on ImageNet'])
  await section(page, 'History').getByRole('switch').click()
  await section(page, 'History').getByRole('button', { name: 'Clear' }).click()
  await expect(rows).toHaveCount(0)
  await open(imagenet)
  await expect(star(page)).toBeEnabled()
  await open('#/library')
  await expect(section(page, 'History')).toContainText('Empty, and nothing is noted.')
})

test.describe('all of it', () => {
  test('is exported, and restored as the page says beforehand', async ({ page, open }) => {
    await open(imagenet)
    await star(page).click()
    await open('#/library')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^papers-with-code-library-\d{4}-\d\d-\d\d\.json$/)
    const text = readFileSync(await file.path(), 'utf8')
    expect(JSON.parse(text).bookmarks).toHaveLength(1)

    const other = JSON.stringify({ ...JSON.parse(text), bookmarks: [gone, moved] })
    await chooseFile(page, other)
    const line = dialog(page).getByRole('row', { name: /^Bookmarks/ })
    await expect(line).toHaveText('Bookmarks2003')
    await dialog(page).getByRole('radio', { name: 'Replace all I keep' }).click()
    await expect(line).toHaveText('Bookmarks2012')
    await dialog(page).getByRole('button', { name: 'Cancel' }).click()
    await expect(section(page, 'Bookmarks').getByRole('rowheader')).toHaveCount(1)

    await chooseFile(page, other)
    await dialog(page).getByRole('button', { name: 'Add' }).click()
    await expect(section(page, 'Bookmarks').getByRole('rowheader')).toHaveCount(2)
    await expect(section(page, 'Not found here').getByRole('rowheader')).toHaveCount(1)
  })

  for (const [what, content, sentence] of [
    ['no library', '<html><script>alert(1)</script>', 'does not read as JSON'],
    [
      'of wrong types',
      JSON.stringify({ version: 2, bookmarks: [{ id: { $gt: '' } }] }),
      '“bookmarks.0.kind”',
    ],
    ['a huge list', `{"version":2,"notes":[${'0,'.repeat(200_000)}0]}`, '“notes” is too long'],
    [
      'with an id of 10,000 characters',
      JSON.stringify({ version: 2, bookmarks: [{ ...gone, id: 'x'.repeat(10_000) }] }),
      '“bookmarks.0.id”',
    ],
  ] as const) {
    test(`is not replaced by a file that is ${what}`, async ({ page, open, dataFolder }) => {
      await open(imagenet)
      await star(page).click()
      await expect(star(page)).toHaveAttribute('aria-pressed', 'true')
      await open('#/library')
      await expect(section(page, 'Bookmarks').getByRole('rowheader')).toHaveCount(1)
      const before = readFileSync(join(dataFolder, 'reader.json'), 'utf8')
      await chooseFile(page, content)
      await expect(dialog(page).getByRole('alert')).toContainText(sentence)
      await expect(dialog(page).getByRole('button', { name: 'Add' })).toBeDisabled()
      await page.keyboard.press('Escape')
      expect(readFileSync(join(dataFolder, 'reader.json'), 'utf8')).toBe(before)
    })
  }
})

test('everybody can use the question of a restored file, and the fields of a note', async ({
  page,
  open,
  dataFolder,
}) => {
  const note = { ...gone, text: 'A *note*', changed: elsewhere.made }
  writeFileSync(
    join(dataFolder, 'reader.json'),
    JSON.stringify({ version: 2, bookmarks: [gone, moved], notes: [note], history: [gone, moved] }),
  )
  await open('#/library')
  await expect(section(page, 'Not found here')).toBeVisible()
  await chooseFile(page, JSON.stringify({ version: 2 }))
  await expect(dialog(page).getByRole('row', { name: /^Bookmarks/ })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await open(cifar)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CIFAR-10')
  await page.keyboard.press('n')
  await expect(field(page)).toBeFocused()
  await expectAccessible(page)
})
