import type { Page } from '@playwright/test'
import { expect, test } from '../app'

const lift = '#/paper?id=long-tail-learning-with-foundation-model'
const many = '#/paper?id=attention-is-all-you-need'

const results = (page: Page) => page.getByRole('table', { name: /^Results of this paper/ })
const listings = (page: Page) => page.getByRole('table', { name: /^Every listing/ })

test(
  'shows all that the former site showed of a paper',
  { tag: '@everywhere' },
  async ({ page, open }) => {
    await open(lift)
    const main = page.getByRole('main')
    const title = 'Long-Tail Learning with Foundation Model: Heavy Fine-Tuning Hurts'
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page).toHaveTitle(`${title} · Papers With Code Offline`)
    await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText('Papers')
    await expect(main.locator('.byline')).toHaveText(
      'Jiang-Xin Shi, Tong Wei, Zhi Zhou, Jie-Jing Shao, Xin-Yan Han, Yu-Feng Li',
    )
    await expect(main).toContainText('2023-09-18')
    await expect(main).toContainText('venue not reported')
    await expect(main).toContainText('10 results on 5 datasets')
    const tasks = page.getByRole('region', { name: 'Tasks', exact: true })
    await expect(tasks.getByRole('listitem').first()).toHaveText('Image Classification')
    await expect(tasks.getByRole('link', { name: 'Long-tail Learning', exact: true })).toBeVisible()
    // A task without a leaderboard reads as a label, and leads to its page all the same.
    await expect(tasks.getByRole('link', { name: /class descriptors/ })).toHaveClass(/label/)
    await expect(main.getByRole('link', { name: /^(Paper|PDF|Code)/ })).toHaveText([
      'Paper',
      'PDF',
      'Code (1, official)',
    ])
    const code = page.getByRole('region', { name: 'Code' })
    await expect(code.getByRole('listitem')).toContainText(/shijxcs\/LIFT.*official/)
    await expect(code).toContainText('Stars are not part of the archive.')
    await expect(main).toContainText('Abstract not in this snapshot.')
    await expect(page.getByRole('region', { name: 'Methods' })).toContainText('not reported')
  },
)

test('shows each result once, best first, with its rank', async ({ page, open }) => {
  await open(lift)
  await expect(page.getByText('10 results · 50 listings under 5 tasks')).toBeVisible()
  const rows = results(page).getByRole('row')
  await expect(rows).toHaveCount(11)
  await expect(results(page).getByRole('columnheader')).toHaveText([
    'Dataset',
    'Metric',
    'Score',
    'Model',
    'Rank',
    'Listed under',
  ])
  const places = rows.filter({ hasText: 'Places-LT' })
  await expect(places).toContainText(/Top-1 Accuracy.*higher is better.*53\.7, best.*1 of 2/)
  await expect(rows.nth(rowAfter(await rows.allInnerTexts(), 'Places-LT'))).toContainText('52.2')
  const cifar = rows.filter({ hasText: 'CIFAR-100-LT (ρ=50)' })
  await expect(cifar).toContainText(/Error Rate.*lower is better.*9\.8, best.*1 of 2/)
  await expect(rows.nth(rowAfter(await rows.allInnerTexts(), '(ρ=50)'))).toContainText('16.9')
})

const rowAfter = (texts: string[], part: string) =>
  texts.findIndex((text) => text.includes(part)) + 1

test('shows every listing on demand, and keeps that in the address', async ({ page, open }) => {
  await open(lift)
  await page.getByRole('switch', { name: 'Show every placement' }).click()
  await expect(page).toHaveURL(/listings=true$/)
  await expect(listings(page).getByRole('row')).toHaveCount(51)
  await expect(listings(page).getByRole('columnheader')).toHaveText([
    'Task',
    'Dataset',
    'Metric',
    'Value',
    'Model',
  ])
  await expect(listings(page).getByRole('row').nth(1).getByRole('cell')).toHaveText([
    'Places-LT',
    'Top-1 Accuracy',
    '53.7',
    'LIFT (ViT-L/14)',
  ])
  await page.reload()
  await expect(listings(page)).toBeVisible()
  await page.getByRole('switch', { name: 'Show every placement' }).click()
  await expect(results(page)).toBeVisible()
  await expect(page).not.toHaveURL(/listings/)
})

test('names the leaderboards that list a result', async ({ page, open }) => {
  await open(lift)
  await results(page).getByRole('button', { name: '5 tasks' }).first().press('Enter')
  await expect(page.getByRole('menuitem')).toHaveCount(5)
  await page.getByRole('menuitem', { name: 'Long-tail Learning' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Long-tail Learning on Places-LT',
  )
})

test(
  'asks before it opens an address outside, once for each host',
  { tag: '@everywhere' },
  async ({ page, open }) => {
    await open(lift)
    const opened: string[] = []
    await page.exposeFunction('noteOpened', (address: string) => opened.push(address))
    await page.evaluate(() =>
      // Where the link would lead is noted; nothing is asked of a network.
      addEventListener('click', (event) => {
        const link = event.target instanceof Element && event.target.closest('a[target="_blank"]')
        if (!link || event.defaultPrevented) return
        event.preventDefault()
        const { noteOpened } = window as unknown as { noteOpened: (address: string) => void }
        noteOpened(link.getAttribute('href') ?? '')
      }),
    )
    await page.getByRole('link', { name: 'PDF' }).click()
    const question = page.getByRole('dialog', { name: 'Open arxiv.org in your browser?' })
    await expect(question).toContainText('https://arxiv.org/pdf/2309.10019')
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(question).toHaveCount(0)
    expect(opened).toEqual([])

    await page.getByRole('link', { name: 'PDF' }).click()
    await question.getByRole('link', { name: 'Open' }).click()
    await expect(question).toHaveCount(0)
    await page.getByRole('link', { name: 'Paper', exact: true }).click()
    await expect.poll(() => opened).toHaveLength(2)
    expect(opened[1]).toBe('https://arxiv.org/abs/2309.10019')

    await open('#/settings?part=network')
    await page.getByRole('button', { name: 'Ask again for arxiv.org' }).click()
    await expect(page.getByText('No host is opened without asking.')).toBeVisible()
    await open(lift)
    await page.getByRole('link', { name: 'PDF' }).click()
    await expect(question).toBeVisible()
  },
)

test(
  'tells where a link leads before it is opened, and asks each time where the reader should look twice',
  { tag: '@everywhere' },
  async ({ page, open, host }) => {
    await open(lift)
    const pdf = page.getByRole('link', { name: 'PDF' })
    await expect(pdf).toHaveAccessibleDescription('Opens arxiv.org in your browser')
    if (host !== 'browser') {
      const status = page.getByText('Opens arxiv.org in your browser: https://arxiv.org/pdf/')
      await pdf.hover()
      await expect(status).toBeVisible()
      await page.mouse.move(0, 0)
      await expect(status).toBeHidden()
      await pdf.focus()
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      await expect(status).toBeVisible()
    }
    await page.keyboard.press('n')
    await page
      .getByRole('textbox', { name: 'Note, in Markdown' })
      .fill('[https://arxiv.org/abs/1](https://evil.example/) [arXiv](https://аrxiv.org/abs/1)')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Your note on this page' }).click()
    for (const [link, host, doubt] of [
      ['https://arxiv.org/abs/1', 'evil.example', 'which is another host'],
      ['arXiv', 'xn--rxiv-43d.org', 'letters that can be taken for others'],
    ] as const) {
      const question = page.getByRole('dialog', { name: `Open ${host} in your browser?` })
      for (const _ of ['the first time', 'and again']) {
        await page.getByRole('dialog').getByRole('link', { name: link, exact: true }).click()
        await expect(question.getByRole('note')).toContainText(doubt)
        await expect(question).toContainText('You are asked each time.')
        // Where it would lead is not asked for.
        await question.getByRole('link', { name: 'Open' }).evaluate((open) => {
          open.addEventListener('click', (event) => event.preventDefault())
        })
        await question.getByRole('link', { name: 'Open' }).click()
        await expect(question).toHaveCount(0)
      }
    }
  },
)

test('copies the arXiv id', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(lift)
  await page.getByRole('button', { name: 'Copy arXiv id 2309.10019' }).click()
  await expect(page.getByText('Copied arXiv id 2309.10019')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('2309.10019')
})

test('keeps three reasons for related papers apart', async ({ page, open }) => {
  await open(many)
  const same = page.getByRole('region', { name: 'On the same leaderboards' })
  await expect(same.getByRole('listitem').first()).toContainText(/shared leaderboards?$/)
  await expect(
    page.getByRole('region', { name: 'Shares tasks' }).getByRole('listitem').first(),
  ).toContainText(/shared tasks?/)
  await expect(
    page.getByRole('region', { name: 'Similar text' }).getByRole('listitem').first(),
  ).toContainText(/shared words?/)
})

test('folds a long list of repositories', async ({ page, open }) => {
  await open(many)
  const code = page.getByRole('region', { name: /^Code/ })
  await expect(code.getByRole('listitem')).toHaveCount(6)
  await code.getByRole('button', { name: /more$/ }).click()
  expect(await code.getByRole('listitem').count()).toBeGreaterThan(200)
})

test('says what is known of a paper that only leaderboards cite', async ({ page, open }) => {
  await open('#/paper?id=learning-to-combine-grammatical-error-corrections')
  await expect(page.getByRole('note')).toContainText('Known only from leaderboards or code links.')
  await expect(results(page)).toBeVisible()
  await page.getByText('Archive facts').click()
  await expect(page.getByText('none: known only from what cites it')).toBeVisible()
})

test('saves the results as CSV', async ({ page, open }) => {
  await open(lift)
  await page.getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByLabel('Preset').selectOption('Data tools (RFC 4180)')
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save…' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('long-tail-learning-with-foundation-model_2023-09-18.csv')
  const lines = (await text(await file.createReadStream())).split('\r\n')
  expect(lines[0]).toBe('Task,Dataset,Metric,Score,Model,Rank,Of,Extra data')
  expect(lines).toHaveLength(52)
  expect(lines).toContain(
    'Image Classification,CIFAR-100-LT (ρ=50),Error Rate,9.8,"LIFT (ViT-B/16, ImageNet-21K pre-training)",1,2,',
  )
})

async function text(stream: AsyncIterable<unknown>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

test('offers the nearest names for an old link', async ({ page, open }) => {
  await open('#/paper?id=long-tail-learning-with-foundation-models')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in this snapshot')
  const nearest = page.getByRole('region', { name: 'Nearest names' })
  await nearest.getByRole('link', { name: /^Long-Tail Learning with Foundation Model/ }).click()
  await expect(results(page)).toBeVisible()
})
