// What is read is cited: the dialog, its keys and forms, the export of lists, and the page about it all.
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../app'

const lift = '#/paper?id=long-tail-learning-with-foundation-model'
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Cite' })
const preview = (dialog: Locator) => dialog.getByRole('region', { name: 'Preview of the file' })
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function saved(page: Page, dialog: Locator) {
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save…' }).click()
  const download = await coming
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

test('a paper is cited in six forms, copied and saved', async ({ page, open }) => {
  await open(lift)
  await page.getByRole('main').getByRole('button', { name: 'Cite' }).click()
  const dialog = dialogOf(page)
  await expect(preview(dialog)).toContainText('@misc{shi2023long,')
  await expect(preview(dialog)).toContainText('eprint = {2309.10019}')
  for (const [format, text] of [
    ['BibLaTeX', 'eprinttype = {arxiv}'],
    ['RIS', 'AU  - Shi, Jiang-Xin'],
    ['CSL-JSON', '"family": "Shi"'],
    ['APA', 'Shi, J.-X., Wei, T., Zhou, Z.'],
    ['Plain text', 'Jiang-Xin Shi, Tong Wei'],
  ] as const) {
    await dialog.getByRole('radio', { name: format, exact: true }).click()
    await expect(preview(dialog)).toContainText(text)
  }
  await dialog.getByLabel('Say which snapshot it is archived in').check()
  await expect(preview(dialog)).toContainText('As archived in Papers With Code archive, snapshot')
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied 1 citation as Plain text')).toBeVisible()
  await expect(dialog).toBeHidden()
  expect(await clipboard(page)).toContain('arXiv:2309.10019')
  await page.keyboard.press('ControlOrMeta+Shift+B')
  await expect(page.getByText('Copied 1 citation as BibTeX')).toBeVisible()
  expect(await clipboard(page)).toMatch(/^@misc\{shi2023long,\n/)
})

test('a closed clipboard is told, in the dialog and for the key', async ({ page, open }) => {
  await open(lift)
  const button = page.getByRole('main').getByRole('button', { name: 'Cite' })
  await expect(button).toBeVisible()
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
  })
  await page.keyboard.press('ControlOrMeta+Shift+B')
  const sentence = 'Nothing was copied. The system keeps the clipboard closed.'
  await expect(page.getByText(sentence)).toBeVisible()
  await button.click()
  await dialogOf(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(dialogOf(page).getByRole('status')).toHaveText(sentence)
})

test('a leaderboard is cited by its papers, those of chosen rows, and itself', async ({
  page,
  open,
}) => {
  await open('#/leaderboard?id=image-classification-on-imagenet&chosen=1')
  await page.getByRole('main').getByRole('button', { name: 'Cite' }).click()
  const dialog = dialogOf(page)
  await expect(dialog.getByText(/^the beginning of \d+ citations/)).toBeVisible()
  await dialog.getByRole('radio', { name: 'Papers of the chosen rows' }).click()
  await expect(dialog.getByText('1 citation, exactly as written')).toBeVisible()
  await dialog.getByRole('radio', { name: 'The leaderboard itself' }).click()
  await expect(preview(dialog)).toContainText('Leaderboard: Image Classification on {ImageNet}')
  const { file, text } = await saved(page, dialog)
  expect(file).toMatch(/^image-classification-on-imagenet_[\d-]+\.bib$/)
  expect(text).toMatch(/^@misc\{paperswithcode\d{4}imageclassificationonimagenet/)
})

test('papers of a list leave as citations in the export', async ({ page, open }) => {
  await open('#/papers?year=2012')
  await page.getByRole('main').getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'RIS', exact: true }).click()
  await expect(preview(dialog)).toContainText('TY  - ')
  await expect(dialog.getByRole('group', { name: 'Columns' })).toHaveCount(0)
  const amount = await dialog.getByRole('status').innerText()
  const { file, text } = await saved(page, dialog)
  expect(file).toMatch(/^papers_[\d-]+\.ris$/)
  expect(amount).toBe(`${text.match(/^TY/gm)?.length} citations`)
  // The next export is of a table again.
  await page.getByRole('main').getByRole('button', { name: 'Export…' }).click()
  await expect(dialog.getByRole('radio', { name: 'CSV', exact: true })).toBeChecked()
})

test('about the program', async ({ page, open }) => {
  await open('#/about')
  const main = page.getByRole('main')
  await expect(main).toContainText('not affiliated with Papers With Code')
  await expect(main.getByRole('table', { name: /Dumps that this snapshot/ })).toContainText(
    'methods.json.gz',
  )
  await expect(main.getByRole('region', { name: 'Known gaps' })).toContainText(
    'How often a paper was cited',
  )
  await main.getByText('MIT licence in full').click()
  await expect(main.getByText('Permission is hereby granted').first()).toBeVisible()

  await main.getByText('Every package with its licence').click()
  const notices = main.getByRole('region', { name: 'Software of others' })
  await expect(notices.getByRole('status')).toHaveText(/^\d+ packages$/)
  await notices.getByLabel('Filter packages, licences and texts').fill('react-aria')
  await expect(notices.getByRole('status')).toHaveText(/^\d of \d+ packages$/)
  const item = notices.getByRole('listitem').filter({ hasText: 'react-aria-components' }).first()
  await item.locator('summary').click()
  await expect(item.getByText('Apache License').first()).toBeVisible()
  await notices.getByLabel('Filter packages, licences and texts').fill('citeproc')
  await expect(notices).toContainText('No package has this')

  await main.getByRole('link', { name: 'OpenCodePapers' }).click()
  await expect(
    page.getByRole('dialog', { name: 'Open github.com in your browser?' }),
  ).toContainText('https://github.com/DanBmh/OpenCodePapers')
  await page.keyboard.press('Escape')

  await main.getByRole('button', { name: 'Cite' }).click()
  await expect(preview(dialogOf(page))).toContainText(/Source files: .*SHA-256 [0-9a-f]{64}/)
})
