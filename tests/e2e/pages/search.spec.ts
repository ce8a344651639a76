import { expect, test } from '../app'

test('shows what it finds by kind, with the words marked', async ({ page, open }) => {
  await open('#/search?text=imagenet')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('imagenet')
  await expect(page).toHaveTitle('Search: imagenet · Papers With Code Offline')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Leaderboards',
    'Datasets',
    'Models',
    'Papers',
    'Repositories',
  ])
  const leaderboards = page.getByRole('region', { name: 'Leaderboards' })
  await expect(leaderboards.getByRole('listitem')).toHaveCount(5)
  await expect(leaderboards.getByRole('listitem').first()).toHaveText(
    'Image Classification on ImageNet199 results',
  )
  await expect(leaderboards.locator('mark').first()).toHaveText('ImageNet')
})

test('shows all of one kind', async ({ page, open }) => {
  await open('#/search?text=learning')
  const papers = page.getByRole('region', { name: 'Papers' })
  const words = (await papers.getByRole('link', { name: /^All/ }).innerText()).split(' ')
  await papers.getByRole('link', { name: /^All/ }).click()
  await expect(page).toHaveURL(/kind=paper$/)
  const table = page.getByRole('table', { name: /^Papers/ })
  const total = Number(words[1]?.replace(/\D/g, ''))
  expect(total).toBeGreaterThan(200)
  await expect(table).toHaveAttribute('aria-rowcount', String(total + 1))
})

for (const [pasted, address] of [
  ['2309.10019', /#\/paper\?id=long-tail-learning-with-foundation-model$/],
  ['https://www.alphaxiv.org/abs/2309.10019v3', /#\/paper\?id=long-tail-learning-with-foundation/],
  ['10.48550/arXiv.2309.10019', /#\/paper\?id=long-tail-learning-with-foundation-model$/],
  ['github.com/shijxcs/lift.git', /#\/repository\?url=https%3A%2F%2Fgithub.com%2Fshijxcs%2FLIFT$/],
] as const)
  test(`opens the page of ${pasted}, pasted`, async ({ page, open }) => {
    await open('#/about')
    const field = page.getByRole('searchbox', { name: /Search/ }).first()
    await field.fill(pasted)
    await field.press('Enter')
    await expect(page).toHaveURL(address)
    await page.goBack()
    await expect(page).toHaveURL(/#\/about/)
  })

test('says that a pasted id is not in this snapshot', async ({ page, open }) => {
  await open('#/search?text=2501.99999')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'arXiv 2501.99999 is not in this snapshot',
  )
})

test('has what is called just so before everything else', async ({ page, open }) => {
  await open('#/search?text=imagenet')
  const exact = page.getByRole('region', { name: 'Exact match' })
  await expect(exact).toContainText('ImageNet dataset, named exactly so')
  await exact.getByRole('link').click()
  await expect(page).toHaveURL(/#\/dataset\?id=imagenet$/)
})

test('leads from a model to its results, and sorts them', async ({ page, open }) => {
  await open('#/search?text=fixefficientnet&kind=model')
  await page
    .getByRole('table', { name: /^Models/ })
    .getByRole('link')
    .first()
    .click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('FixEfficientNet')
  const table = page.getByRole('table', { name: /^Results of / })
  await expect(table.getByRole('row').nth(1)).toContainText(/\d of \d/)
  await table.getByRole('button', { name: 'Date' }).click()
  await expect(page).toHaveURL(/sort=date/)
  await expect(table.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', /./)
})

test('quick open shows what belongs to the text of the moment, and never nothing', async ({
  page,
  open,
}) => {
  await open('#/about')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox')
  await expect(field).toBeFocused()
  const looks = await page.evaluateHandle(watchQuickOpen)
  const list = page.getByRole('listbox', { name: 'Matches' })
  // The first letters faster than they are answered, the others one by one.
  await page.keyboard.type('imag')
  for (const letter of 'enet') {
    await page.keyboard.type(letter)
    await expect(list).toHaveAttribute('aria-busy', 'false')
  }
  const seen = await looks.jsonValue()
  const answered = seen.filter(({ isBusy, text }) => !isBusy && text.length > 1)
  const texts = new Set(answered.map(({ text }) => text))
  for (const text of ['image', 'imagen', 'imagene', 'imagenet']) expect(texts).toContain(text)
  for (const { text, names, options } of answered) {
    expect(options).toBeGreaterThan(1)
    for (const name of names) expect(name.toLowerCase()).toContain(text)
  }
  expect(answered.at(-1)?.names).toContain('ImageNet')
  for (const { options } of seen) expect(options).toBeGreaterThan(0)
})

/** Notes what quick open shows whenever that changes: the text, and the names that repeat it. */
function watchQuickOpen() {
  const seen: { text: string; isBusy: boolean; names: string[]; options: number }[] = []
  const dialog = document.querySelector('dialog.palette')
  const look = () => {
    const list = dialog?.querySelector('[role=listbox]')
    const named = ['Exact match', 'Models', 'Authors'].map(
      (name) => `[role=group][aria-label="${name}"] .name`,
    )
    seen.push({
      text: dialog?.querySelector('input')?.value ?? '',
      isBusy: list?.getAttribute('aria-busy') === 'true',
      names: [...(list?.querySelectorAll(named.join()) ?? [])].map(
        (name) => name.textContent ?? '',
      ),
      options: list?.querySelectorAll('[role=option]').length ?? 0,
    })
  }
  if (dialog)
    new MutationObserver(look).observe(dialog, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  return seen
}

test('says what to do when nothing is found', async ({ page, open }) => {
  await open('#/search?text=convoluzzzzzzzzq')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Nothing is named “convoluzzzzzzzzq”',
  )
  await expect(page.getByRole('region', { name: 'What the field understands' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Search arXiv in your browser…' })).toBeVisible()
})

test('takes signs for what they are', async ({ page, open }) => {
  await open('#/search?text=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img')
  await expect(page.locator('main img')).toHaveCount(0)
})

test('says what may be typed before anything is', async ({ page, open }) => {
  await open('#/search')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
})

test('asks papers for fields, and says which it does not understand', async ({ page, open }) => {
  await open('#/search?text=learning')
  await page
    .getByRole('searchbox', { name: /Search/ })
    .first()
    .fill('')
  await page.keyboard.type('attention -graph year:2017 has:code')
  await page.keyboard.press('Enter')
  const papers = page.getByRole('region', { name: 'Papers' })
  await expect(papers.getByRole('listitem').first()).toContainText('2017')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Papers'])
  await open('#/search?text=attention%20year%3Asoon')
  await expect(page.getByRole('note')).toHaveText(/“year:soon” is not understood/)
  await open('#/search?text=author%3Anobody')
  await expect(page.getByText('No paper of this snapshot has all that is asked for.')).toBeVisible()
  await expect(page.getByRole('note')).toHaveText('No author here is called “nobody”.')
})
