// Tables leave the program: the dialog, its keys, the clipboard, and many leaderboards in one zip.
import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, test } from '../app'
import { pwc } from '../built'

const imageNet = 'image-classification-on-imagenet'
const address = `#/leaderboard?id=${imageNet}`

test.describe('the dialog', () => {
  test('shows what will be written, and writes it', async ({ page, open }) => {
    const dialog = await openDialog(page, open, `${address}&where=code:any`)
    const preview = dialog.getByRole('region', { name: 'Preview of the file' })
    await expect(preview).toContainText('Filtered rank')
    const [head = '', first = ''] = (await preview.innerText()).split('\n')
    const { text, file } = await saved(page, dialog)
    expect(file).toMatch(/^image-classification-on-imagenet_\d{4}-\d\d-\d\d\.csv$/)
    const lines = text.split('\r\n')
    expect(lines[0]).toBe(
      '\uFEFFFiltered rank,Rank,Model,Top 1 Accuracy,Top 5 Accuracy,Number of params,Paper,Code,Date',
    )
    // Lines of the preview begin with their number.
    expect([head, first]).toEqual([`1${lines[0]}`, `2${lines[1]}`])
    await expect(page.getByText(`Saved ${file} with`)).toBeVisible()
  })

  test('writes a description beside the file, with the filters', async ({ page, open }) => {
    const dialog = await openDialog(page, open, `${address}&where=code:any`)
    const [first, second] = await downloads(page, 2, () => save(dialog))
    expect(second?.suggestedFilename()).toBe(`${first?.suggestedFilename()}-metadata.json`)
    const description = JSON.parse(await textOf(second)) as { url: string }
    expect(description.url).toBe(first?.suggestedFilename())
    expect(JSON.stringify(description)).toContain('where=code')
  })

  for (const [format, extension, beginning] of [
    ['TSV', 'tsv', 'Rank\tModel\t'],
    ['JSON', 'json', '[\n  {\n    "rank": 1,'],
    ['JSONL', 'jsonl', '{"rank":1,'],
    ['Markdown', 'md', '<!--\nImage Classification on ImageNet'],
    ['LaTeX', 'tex', '% Image Classification on ImageNet'],
    ['HTML', 'html', '<!doctype html>'],
  ] as const) {
    test(`writes ${format}`, async ({ page, open }) => {
      const dialog = await openDialog(page, open, address)
      await dialog.getByRole('radio', { name: format, exact: true }).click()
      const { text, file } = await saved(page, dialog)
      expect(file.endsWith(`.${extension}`)).toBe(true)
      expect(text.slice(0, beginning.length)).toBe(beginning)
    })
  }

  test('follows the preset and every detail of it', async ({ page, open }) => {
    const dialog = await openDialog(page, open, address)
    await dialog.getByLabel('Preset').selectOption('Excel (European)')
    await expect(dialog.getByText('UTF-8 with BOM, semicolons, CRLF')).toBeVisible()
    await dialog.getByText('Details').click()
    await dialog.getByLabel('Line ends').selectOption('LF')
    await dialog.getByLabel(/Byte order mark/).uncheck()
    const { text } = await saved(page, dialog)
    const line = [imageNet, '--csv', '--preset', 'excel-european', '--newline', 'lf', '--bom', 'no']
    expect(text).toBe((await pwc(['leaderboard', ...line, '--columns', 'shown'])).stdout)
  })

  test('leaves out columns that are not wanted, and says when none is left', async ({
    page,
    open,
  }) => {
    const dialog = await openDialog(page, open, address)
    await dialog.getByRole('checkbox', { name: 'Paper', exact: true }).uncheck()
    await expect(dialog.getByText(/^7 of \d+$/)).toBeVisible()
    await dialog.getByRole('button', { name: 'All', exact: true }).click()
    await expect(dialog.getByRole('checkbox', { name: 'Paper id' })).toBeChecked()
    await dialog.getByRole('button', { name: 'As shown' }).click()
    for (const name of ['Rank', 'Model', 'Paper', 'Code', 'Date'])
      await dialog.getByRole('checkbox', { name, exact: true }).uncheck()
    for (const name of ['Top 1 Accuracy', 'Top 5 Accuracy', 'Number of params'])
      await dialog.getByRole('checkbox', { name, exact: true }).uncheck()
    await expect(dialog.getByRole('alert')).toHaveText('Name one column at least.')
    await expect(dialog.getByRole('button', { name: 'Save…' })).toBeDisabled()
  })

  test('writes the rows picked out of all, and says when none is', async ({ page, open }) => {
    const dialog = await openDialog(page, open, address)
    await expect(dialog.getByRole('radio', { name: /Chosen rows/ })).toBeDisabled()
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox', { name: /BiT-L/ }).check()
    await page.keyboard.press('Control+e')
    await dialog.getByRole('radio', { name: /Chosen rows/ }).check()
    await expect(dialog.getByText(/^1 row, 8 columns/)).toBeVisible()
    const { text } = await saved(page, dialog)
    expect(text.split('\r\n')).toEqual([expect.anything(), expect.stringMatching(/BiT-L/), ''])
  })

  test('takes the name that the reader types, as every system can have it', async ({
    page,
    open,
  }) => {
    const dialog = await openDialog(page, open, address)
    await dialog.getByLabel('File name').fill('../my: table?')
    expect((await saved(page, dialog)).file).toBe('my-table.csv')
  })

  test('warns when the guard goes, and remembers it for that preset alone', async ({
    page,
    open,
  }) => {
    const dialog = await openDialog(page, open, address)
    const guard = dialog.getByRole('checkbox', { name: /Guard against/ })
    await guard.uncheck()
    await expect(dialog.getByText(/a spreadsheet may run/)).toBeVisible()
    await saved(page, dialog)
    await page.keyboard.press('Control+e')
    await expect(guard).not.toBeChecked()
    await dialog.getByLabel('Preset').selectOption('Data tools (RFC 4180)')
    await expect(guard).toBeChecked()
  })

  test('exports again as the last time with two keys, on another page too', async ({
    page,
    open,
  }) => {
    const dialog = await openDialog(page, open, address)
    await dialog.getByRole('radio', { name: 'Markdown' }).click()
    await saved(page, dialog)
    await open('#/methods')
    await expect(page.getByRole('heading', { name: 'Methods' })).toBeVisible()
    const [again] = await downloads(page, 1, () => page.keyboard.press('Control+Shift+e'))
    expect(again?.suggestedFilename()).toMatch(/^methods_.*\.md$/)
  })

  test('writes a long list to its end', async ({ page, open }) => {
    const dialog = await openDialog(page, open, '#/papers')
    await expect(dialog.getByText(/^4,762 rows, \d+ columns$/)).toBeVisible()
    const { text } = await saved(page, dialog)
    expect(text.split('\r\n').length).toBeGreaterThanOrEqual(4763)
  })

  test('saves by keys alone', async ({ page, open }) => {
    await open(address)
    await expect(page.getByRole('table').first()).toBeVisible()
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(dialog.getByRole('radio', { name: /This view/ })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(dialog.getByRole('radio', { name: /All rows/ })).toBeChecked()
    const [file] = await downloads(page, 1, () => page.keyboard.press('Control+Enter'))
    expect(file?.suggestedFilename()).toContain(imageNet)
    await expect(dialog).toBeHidden()
  })
})

test.describe('the clipboard', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })

  for (const [item, key, beginning] of [
    ['Markdown', 'm', '<!--\nImage Classification'],
    ['LaTeX', 'l', '% Image Classification'],
    ['CSV', 'c', 'Rank,Model,'],
  ] as const) {
    test(`takes ${item} from the menu and from two keys`, async ({ page, open }) => {
      await open(address)
      await page.getByRole('button', { name: 'Copy as' }).click()
      await page.getByRole('menuitem', { name: item }).click()
      await expect(page.getByText(`Copied 199 rows and 8 columns as ${item}`)).toBeVisible()
      const fromMenu = await clipboard(page)
      expect(fromMenu['text/plain']?.slice(0, beginning.length)).toBe(beginning)
      await page.evaluate(() => navigator.clipboard.writeText(''))
      await page.keyboard.press('y')
      await expect(page.getByText(`${key.toUpperCase()} Copy as ${item}`)).toBeVisible()
      await page.keyboard.press(key)
      await expect
        .poll(async () => (await clipboard(page))['text/plain'])
        .toBe(fromMenu['text/plain'])
    })
  }

  test('may be closed, which is said where the copy was asked for', async ({ page, open }) => {
    const dialog = await openDialog(page, open, address)
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
    })
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
    await expect(dialog.getByRole('status')).toHaveText(
      'Nothing was copied. The system keeps the clipboard closed.',
    )
    await page.keyboard.press('Escape')
    await page.keyboard.press('y')
    await page.keyboard.press('m')
    await expect(page.getByText('Nothing was copied. The system keeps')).toBeVisible()
  })

  test('takes a table as lines and as a table at once', async ({ page, open }) => {
    await open(`${address}&where=code:any`)
    await expect(page.getByRole('table').first()).toBeVisible()
    await page.keyboard.press('y')
    await page.keyboard.press('t')
    await expect(page.getByText(/^Copied \d+ rows and 9 columns as a table/)).toBeVisible()
    const { 'text/plain': plain, 'text/html': html } = await clipboard(page)
    expect(plain?.split('\r\n')[0]).toMatch(/^Filtered rank\tRank\tModel\t/)
    expect(html).toContain('<table>')
  })

  test('waits for the second key a second, and then for none', async ({ page, open }) => {
    await open(address)
    await expect(page.getByRole('table').first()).toBeVisible()
    await page.keyboard.press('y')
    const hint = page.getByText(/^Y and then/)
    await expect(hint).toBeVisible()
    await expect(hint).toBeHidden()
    // The key is one of the chart again.
    await page.keyboard.press('c')
    await expect(page.getByRole('radio', { name: 'Trade-off' })).toBeChecked()
  })
})

test.describe('many leaderboards at once', () => {
  test('come as one zip with a manifest', async ({ page, open }) => {
    const dialog = await openDialog(page, open, '#/task?id=image-classification')
    await dialog.getByRole('radio', { name: /In full/ }).check()
    await expect(dialog.getByText(/^One zip with 43 files/)).toBeVisible()
    const [zip] = await downloads(page, 1, () => save(dialog))
    expect(zip?.suggestedFilename()).toMatch(/^image-classification_.*\.zip$/)
    const files = unzipSync(readFileSync((await zip?.path()) ?? ''))
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as {
      leaderboards: number
      files: { path: string }[]
    }
    expect(manifest.leaderboards).toBe(43)
    expect(Object.keys(files)).toHaveLength(2 * 43 + 1)
    for (const { path } of manifest.files) expect(files[path]?.length).toBeGreaterThan(10)
  })

  test('can be those of a whole area', async ({ page, open }) => {
    const dialog = await openDialog(page, open, '#/tasks?area=music')
    await dialog.getByRole('radio', { name: /In full/ }).check()
    const [zip] = await downloads(page, 1, () => save(dialog))
    expect(zip?.suggestedFilename()).toMatch(/^music_.*\.zip$/)
  })
})

async function openDialog(page: Page, open: (address: string) => Promise<void>, at: string) {
  await open(at)
  await page.getByRole('button', { name: 'Export…' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog).toBeVisible()
  return dialog
}

const save = (dialog: ReturnType<Page['getByRole']>) =>
  dialog.getByRole('button', { name: 'Save…' }).click()

async function saved(page: Page, dialog: ReturnType<Page['getByRole']>) {
  const [download] = await downloads(page, 1, () => save(dialog))
  return { text: await textOf(download), file: download?.suggestedFilename() ?? '' }
}

/** The first so many downloads that follow an act. */
async function downloads(page: Page, count: number, act: () => Promise<void>) {
  const all: Download[] = []
  const listen = (download: Download) => void all.push(download)
  page.on('download', listen)
  await act()
  await expect.poll(() => all.length).toBeGreaterThanOrEqual(count)
  page.off('download', listen)
  return all
}

const textOf = async (download: Download | undefined) =>
  readFileSync((await download?.path()) ?? '', 'utf8')

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const forms = (item?.types ?? []).map(
      async (type) => [type, await (await item?.getType(type))?.text()] as const,
    )
    return Object.fromEntries(await Promise.all(forms)) as Record<string, string | undefined>
  })
