import { expect, test } from '../app'

test('says where the snapshot comes from and what it lacks', async ({ page, open }) => {
  await open('#/snapshot')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Snapshots')
  await expect(page.getByRole('main')).toContainText('CC BY-SA 4.0')
  await expect(page.getByRole('region', { name: 'What is missing' })).toContainText(
    'Abstracts: empty in every paper.',
  )
  const files = page.getByRole('table', { name: /^Dumps/ })
  await expect(files.getByRole('row')).toHaveCount(6)
  const evaluation = files.getByRole('row', { name: /^evaluation-tables/ })
  await expect(
    evaluation.getByRole('button', { name: /^Copy SHA-256 [0-9a-f]{64}$/ }),
  ).toBeVisible()
})

test('accounts for everything that was read', async ({ page, open }) => {
  await open('#/snapshot')
  const report = page.getByRole('region', { name: 'Report of Bundled facts' })
  await expect(report.getByRole('region', { name: 'Stored' })).toContainText('leaderboards2,947')
  await expect(report.getByRole('region', { name: 'Better end of metric columns' })).toContainText(
    /name[\d,]+/,
  )
  for (const name of ['Read', 'Merged', 'Repaired', 'Skipped', 'Keys not understood'])
    await expect(report.getByRole('region', { name, exact: true })).toBeVisible()
})

test('says how to import the full archive', async ({ page, open }) => {
  await open('#/snapshot?part=import')
  const help = page.getByRole('region', { name: 'Import the full archive' })
  await expect(help).toBeInViewport()
  await expect(help.getByRole('button', { name: 'Import folder…' })).toBeEnabled()
  await expect(
    help.getByRole('button', { name: 'Copy the command npx pwc import FOLDER' }),
  ).toBeVisible()
})

test('says whose data this is and how to name the source', async ({ page, open }) => {
  await open('#/about')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About')
  await expect(page.getByRole('main')).toContainText('not affiliated')
  await expect(page.getByRole('region', { name: 'Licence of the data' })).toContainText(
    /Papers With Code archive and its contributors, snapshot Bundled facts, 2023-09-18 or later, CC BY-SA 4\.0/,
  )
})
