import { expect, test } from '../app'
import { expectAccessible } from './accessible'

test('each tab has a history of its own, and all are there again after a reload', async ({
  page,
  open,
}) => {
  await open('#/sota')
  const tab = (name: string) => page.getByRole('tab', { name, exact: true })
  const heading = page.getByRole('heading', { level: 1 })
  const link = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true })

  // Behind the one in front: by Control, by the middle button, by the keyboard.
  await link('Computer Vision').click({ modifiers: ['Control'] })
  await link('Music').click({ button: 'middle' })
  await link('Graphs').focus()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('tab')).toHaveText([
    'State of the art by area',
    'Computer Vision',
    'Music',
    'Graphs',
  ])
  await expect(heading).toHaveText('State of the art by area')

  await tab('Computer Vision').click()
  await expect(heading).toHaveText('Computer Vision')
  await expect(heading).toBeFocused()
  await link('Image Classification').first().click()
  await expect(heading).toHaveText('Image Classification')
  await expect(tab('Image Classification')).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('main').evaluate((main) => main.scrollTo({ top: 300 }))

  // The other tab is where it was, and this one where it was left.
  await page.keyboard.press('t')
  await page.keyboard.press('1')
  await expect(heading).toHaveText('State of the art by area')
  await expect(page.getByRole('button', { name: 'Back' })).toBeDisabled()
  await tab('Image Classification').click()
  await expect.poll(() => page.getByRole('main').evaluate((main) => main.scrollTop)).toBe(300)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading).toHaveText('Computer Vision')

  // The browser's own way back leads through what was seen.
  await page.goBack()
  await expect(heading).toHaveText('Image Classification')
  await page.goBack()
  await expect(heading).toHaveText('State of the art by area')
  await expect(tab('State of the art by area')).toHaveAttribute('aria-selected', 'true')

  await page.reload()
  await expect(page.getByRole('tab')).toHaveText([
    'State of the art by area',
    'Image Classification',
    'Music',
    'Graphs',
  ])
  await tab('Image Classification').click()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(heading).toHaveText('Computer Vision')
  await expectAccessible(page)
})

test('tabs are closed, opened again and moved by keys and by their menus', async ({
  page,
  open,
}) => {
  await open('#/sota')
  const heading = page.getByRole('heading', { level: 1 })
  const tabs = page.getByRole('tab')
  await expect(heading).toHaveText('State of the art by area')
  await page.getByRole('button', { name: 'New tab' }).click()
  await expect(page.getByRole('searchbox', { name: /^Search everything/ })).toBeFocused()
  await tabs.first().click()
  await expect(heading).toBeFocused()
  await page.keyboard.press('t')
  await page.keyboard.press('d')
  await expect(tabs).toHaveCount(3)

  // Within the strip: arrows move the focus, Enter shows, Delete closes.
  await tabs.nth(1).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Shift+PageUp')
  await expect(tabs.nth(1)).toHaveText('Start')
  await expect(tabs.nth(1)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(tabs).toHaveText(['State of the art by area', 'State of the art by area'])
  await expect(tabs.nth(1)).toBeFocused()

  await page.getByRole('button', { name: 'All tabs' }).click()
  await page.getByRole('menuitem', { name: 'Reopen Start' }).click()
  await expect(heading).toHaveText('Papers With Code archive')
  await tabs.nth(1).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Close the others' }).click()
  await expect(tabs).toHaveCount(1)
  await page.getByRole('button', { name: 'Reopen the last' }).click()
  await expect(tabs).toHaveCount(2)
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await page.keyboard.press('x')
  await page.keyboard.press('t')
  await page.keyboard.press('x')
  await expect(tabs).toHaveText(['Start'])
})
