import type { Page } from '@playwright/test'
import { expect, test } from '../app'

const classification = '#/task?id=image-classification'

const benchmarks = (page: Page) => page.getByRole('table', { name: /^Leaderboards of/ })
const papers = (page: Page) => page.getByRole('table', { name: /^Papers of/ })

test('shows the leaderboards of a task with their best results', async ({ page, open }) => {
  await open(classification)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Image Classification')
  await expect(page.getByRole('main')).toContainText('43 leaderboards')
  await expect(page.getByRole('main')).toContainText('887 results')
  await expect(benchmarks(page).getByRole('row')).toHaveCount(44)
  await expect(benchmarks(page).getByRole('row').nth(1)).toContainText(
    /ImageNet.*Top 1 Accuracy.*FixEfficientNet-L2.*88\.5%/,
  )
  await benchmarks(page).getByRole('link', { name: 'CIFAR-10', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Image Classification on CIFAR-10',
  )
})

test('includes the leaderboards of subtasks on demand', async ({ page, open }) => {
  await open(classification)
  await page.getByRole('switch', { name: 'Include subtasks' }).click()
  await expect(page).toHaveURL(/subtasks=true$/)
  await expect(benchmarks(page)).toHaveAccessibleName(/and its subtasks/)
  await expect.poll(() => benchmarks(page).getByRole('row').count()).toBeGreaterThan(100)
  await page.goBack()
  await expect(benchmarks(page).getByRole('row')).toHaveCount(44)
})

test('names subtasks and the areas', async ({ page, open }) => {
  await open(classification)
  const subtasks = page.getByRole('region', { name: /^21 subtasks/ })
  await expect(subtasks.getByRole('listitem')).toHaveCount(14)
  await expect(subtasks.getByRole('listitem').first()).toHaveText('Few-Shot Image Classification53')
  await subtasks.getByRole('button', { name: '7 without a leaderboard' }).click()
  await expect(subtasks.getByRole('listitem')).toHaveCount(21)
  await expect(page.getByRole('link', { name: 'Adversarial', exact: true })).toHaveAttribute(
    'href',
    '#/area?id=adversarial',
  )
})

test('lists papers by choice', async ({ page, open }) => {
  await open(classification)
  await expect(papers(page).getByRole('row')).toHaveCount(11)
  await page.getByRole('radio', { name: 'Most implemented' }).click()
  await expect(page).toHaveURL(/papers=implemented$/)
  await expect(papers(page)).toHaveAccessibleName(/most implemented$/)
  await expect(papers(page).getByRole('row').nth(1)).toContainText(
    'Deep Residual Learning for Image Recognition',
  )
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/papers=without-code$/)
  await expect(papers(page).getByRole('row').nth(1)).toContainText('none')
  await page.getByRole('link', { name: /without code$/ }).click()
  await expect(page).toHaveURL(/#\/papers\?task=image-classification&sort=newest&code=no$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers')
})

test('says what is close to a task without a leaderboard', async ({ page, open }) => {
  await open('#/task?id=content-based-image-retrieval')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'No leaderboard for this task in this snapshot',
  )
  await expect(page.getByText('4,407 of 5,061 tasks have none.')).toBeVisible()
  const below = page.getByRole('region', { name: 'Subtasks with a leaderboard' })
  await expect(below.getByRole('link', { name: 'Drone navigation' })).toBeVisible()
  const above = page.getByRole('region', { name: 'In the task above it, Image Retrieval' })
  await expect(above.getByRole('row')).toHaveCount(7)
  await expect(page.getByRole('region', { name: 'Datasets of this task' })).toContainText(
    'Oxford5k',
  )
})

test('of a task below another one tells the way there, and the tasks beside it', async ({
  page,
  open,
}) => {
  await open('#/task?id=few-shot-image-classification')
  const crumbs = page.getByRole('navigation', { name: 'Where you are' })
  await expect(crumbs.getByRole('listitem')).toHaveText([
    'SOTA',
    /./,
    'Image Classification',
    'Few-Shot Image Classification',
  ])
  const beside = page.getByRole('region', { name: /tasks beside it/ })
  await expect(beside.getByRole('link', { name: 'Document Image Classification' })).toBeVisible()
  await page.getByRole('link', { name: 'as an outline' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Below Few-Shot Image Classification',
  )
})

test('is one page for all spellings of its name', async ({ page, open }) => {
  await open('#/task?id=object-detection-2')
  await expect(page).toHaveURL(/#\/task\?id=object-detection$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Object Detection')
  await expect(page.getByRole('main')).toContainText('also written object-detection')
})

test('says why lists hide it', async ({ page, open }) => {
  await open('#/task?id=16k')
  await expect(page.getByRole('main')).toContainText(
    'Hidden in lists. Its name is nothing but numbers and units.',
  )
  const below = page.getByRole('region', { name: 'Subtasks with a leaderboard' })
  await below.getByRole('link', { name: /of all tasks below$/ }).click()
  await expect(benchmarks(page)).toHaveAccessibleName(/and its subtasks/)
})

test('offers the nearest names for an unknown task', async ({ page, open }) => {
  await open('#/task?id=image-classifcation')
  await expect(page.getByRole('alert')).toContainText('image-classifcation')
  const nearest = page.getByRole('region', { name: 'Nearest names' })
  await expect(nearest.getByRole('link').nth(1)).toHaveText('Image Classification')
})
