import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../app'
import { expectAccessible } from './accessible'

const lift = 'long-tail-learning-with-foundation-model'
const paper = `#/paper?id=${lift}`
const cifar = '#/dataset?id=cifar-10'
const imagenet = '#/leaderboard?id=image-classification-on-imagenet'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const dialog = (page: Page) => page.getByRole('dialog')
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

async function openThing(page: Page, open: (address: string) => Promise<void>, address: string) {
  await open(address)
  await expect(page.getByRole('button', { name: 'Bookmark this page' })).toBeEnabled()
}

test('a collection is made on a page, put in order by keys, exported and deleted', async ({
  page,
  open,
}) => {
  await openThing(page, open, cifar)
  await page.keyboard.press('Control+Shift+d')
  await dialog(page).getByLabel('Name of a new collection').fill('Reading group')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('checkbox', { name: /^Reading group/ })).toBeChecked()
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Done' }).click()

  await openThing(page, open, paper)
  await page.getByRole('button', { name: 'More to keep', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Add to a collection…' }).click()
  // By its name, since the menu may still be closing.
  const collections = page.getByRole('dialog', { name: 'Collections' })
  const check = collections.getByRole('checkbox', { name: /^Reading group/ })
  await check.click()
  await expect(check).toBeChecked()
  await collections.getByRole('button', { name: 'Done' }).click()

  await open('#/library')
  await region(page, 'Collections').getByRole('link', { name: 'Reading group' }).click()
  await expect(title(page)).toHaveText('Reading group')
  const names = page.getByRole('rowheader')
  await expect(names).toHaveText(['CIFAR-10', /^Long-Tail Learning/])
  const up = page.getByRole('button', { name: /^Move Long-Tail.* up$/ })
  await up.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(names).toHaveText([/^Long-Tail Learning/, 'CIFAR-10'])
  await expect(up).toBeFocused()
  await expectAccessible(page)

  const bibtex = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Cite papers' }).click()
  await page.getByRole('menuitem', { name: 'BibTeX' }).click()
  expect(readFileSync(await (await bibtex).path(), 'utf8')).toContain('eprint = {2309.10019}')

  await page.getByRole('button', { name: 'Delete…' }).click()
  await expect(dialog(page)).toContainText('2 things are in it. Bookmarks, notes and marks on them')
  await dialog(page).getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(title(page)).toHaveText('Library')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(
    region(page, 'Collections').getByRole('row', { name: /Reading group/ }),
  ).toContainText('2')
})

test('a paper is marked as to read, and lists of papers say so', async ({ page, open }) => {
  await openThing(page, open, paper)
  const state = page.getByRole('combobox', { name: /^How far you are/ })
  await state.selectOption('To read')
  await expect(page.getByText('Marked: to read.')).toBeVisible()
  await open('#/papers')
  await expect(page.getByRole('rowheader', { name: /^to read Long-Tail Learning/ })).toBeVisible()
  await open('#/library?part=reading')
  await page.getByRole('radio', { name: 'Read 0' }).click()
  await expect(page.getByText('None is marked so.')).toBeVisible()
  await page.getByRole('radio', { name: 'To read 1' }).click()
  await page.getByRole('combobox', { name: /^How far you are/ }).selectOption('Reading: not marked')
  await expect(page.getByText('None marked.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(1)
})

test('a view is saved, found by its name, run, renamed and taken away', async ({ page, open }) => {
  await open('#/papers?code=yes&year=2020')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await page.keyboard.press('Control+Shift+s')
  await dialog(page).getByLabel('Name').fill('With code in 2020')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await open('#/')
  await expect(title(page)).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('code in 2020')
  await page.getByRole('group', { name: 'Your saved searches' }).getByRole('option').click()
  await expect(page).toHaveURL(/#\/papers\?code=yes&year=2020$/)
  await open('#/library?part=searches')
  await page.getByRole('button', { name: 'Rename With code in 2020' }).click()
  await dialog(page).getByLabel('Name').fill('Another name')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Another name' })).toBeVisible()
  await page.getByRole('button', { name: 'Take away the saved search Another name' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(0)
})

test('a result is kept from its row, and found again there', async ({ page, open }) => {
  await open(`${imagenet}&row=2`)
  const star = page.getByRole('button', { name: 'Bookmark this result' })
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')
  await open('#/library?part=bookmarks')
  const row = page.getByRole('row', { name: /in Image Classification on ImageNet/ })
  await expect(row).toContainText('Result')
  await row.getByRole('link').click()
  await expect(page).toHaveURL(/row=2/)
  await expect(star).toHaveAttribute('aria-pressed', 'true')
})

test('notes are found by the search and in quick open, with a piece of them', async ({
  page,
  open,
  dataFolder,
}) => {
  const kept = { kind: 'dataset', id: 'cifar-10', name: 'CIFAR-10', aliases: {} }
  const made = '2026-11-24T10:00:00.000Z'
  const note = { ...kept, made, snapshot: { name: 'A', date: null }, changed: made }
  writeFileSync(
    join(dataFolder, 'reader.json'),
    JSON.stringify({ version: 2, notes: [{ ...note, text: 'Too small for **Xylophon** nets' }] }),
  )
  await open('#/search?text=xylophon')
  const own = region(page, 'Your notes')
  await expect(own.getByRole('listitem')).toContainText('Too small for Xylophon nets')
  await expect(own.locator('mark')).toHaveText('Xylophon')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('xyloph')
  await page.getByRole('group', { name: 'Your notes' }).getByRole('option').click()
  await expect(title(page)).toHaveText('CIFAR-10')
})

test('a PDF is attached, saved as a copy by a browser, said to be missing, and forgotten', async ({
  page,
  open,
  dataFolder,
}) => {
  const path = join(dataFolder, 'own.pdf')
  writeFileSync(path, '%PDF-1.7 mine')
  writeFileSync(join(dataFolder, 'no.pdf'), '<html>')
  await openThing(page, open, paper)
  const files = region(page, 'Your files')
  for (const name of ['no.pdf', 'own.pdf']) {
    await files.getByRole('button', { name: 'Attach a PDF…' }).click()
    await dialog(page).getByLabel('Folder', { exact: true }).fill(dataFolder)
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('checkbox', { name }).check()
    await dialog(page).getByRole('button', { name: 'Choose these files' }).click()
    if (name === 'no.pdf')
      await expect(page.locator('.toast')).toContainText('does not begin as a PDF does')
  }
  const download = page.waitForEvent('download')
  await files.getByRole('button', { name: 'Save a copy of own.pdf' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('%PDF-1.7 mine')
  rmSync(path)
  await page.reload()
  await expect(files).toContainText('is not there any more')
  await expectAccessible(page)
  await files.getByRole('button', { name: 'Take away own.pdf' }).click()
  await expect(files).toContainText('No PDF of yours is attached.')
})

test('everybody can use the page of all lists, also in a narrow window', async ({
  page,
  open,
  dataFolder,
}) => {
  const made = '2026-11-24T10:00:00.000Z'
  const kept = {
    kind: 'paper',
    id: lift,
    name: 'x'.repeat(300),
    aliases: {},
    made,
    snapshot: { name: '<b>A</b>', date: null },
  }
  const changed = made
  const file = { ...kept, path: '/nowhere/a.pdf', bytes: 1, sha256: '0'.repeat(64) }
  const collection = { id: 'a', name: 'A', about: '![x](http://192.0.2.1/x.png)', made, changed }
  const search = { ...kept, address: 'javascript:alert(1)' }
  const lists = {
    bookmarks: [kept],
    collections: [{ ...collection, items: [kept] }],
    reading: [{ ...kept, state: 'skimmed', changed }],
    searches: [search],
    files: [file],
    history: [{ ...kept, address: 'https://evil.example/' }],
  }
  writeFileSync(join(dataFolder, 'reader.json'), JSON.stringify({ version: 2, ...lists }))
  await open('#/library')
  await expect(region(page, 'Files')).toContainText('missing')
  await expect(page.locator('a[href*="evil"], a[href^="javascript"]')).toHaveCount(0)
  // Names as long as these are cut by their cells, which axe does not see when it measures targets.
  await expectAccessible(page, ['target-size'])
  await page.setViewportSize({ width: 320, height: 640 })
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBeLessThanOrEqual(320)
  await open('#/library?part=collections&collection=a')
  await expect(title(page)).toHaveText('A')
  await expect(page.locator('img')).toHaveCount(0)
  expect(await width()).toBeLessThanOrEqual(320)
})
