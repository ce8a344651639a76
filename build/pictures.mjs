// `npm run pictures [-- --archive FILE]`: takes the screenshots of the README from the running app.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath } from './chromium.mjs'
import { buildIfStale } from './build.mjs'
import { root } from './set-up.mjs'

/**
 * The address of each page, its heading, since the page before stays until the next can be drawn, and a
 * key that opens a dialog on it.
 */
const pages = {
  start: ['#/home', 'Papers With Code archive'],
  task: ['#/task?id=image-classification', 'Image Classification'],
  leaderboard: [
    '#/leaderboard?id=image-classification-on-imagenet',
    'Image Classification on ImageNet',
  ],
  export: [
    '#/leaderboard?id=image-classification-on-imagenet&where=code:any',
    'Image Classification on ImageNet',
    'Control+e',
  ],
  paper: ['#/paper?id=long-tail-learning-with-foundation-model', 'Long-Tail Learning with'],
  snapshots: ['#/snapshot', 'Snapshots'],
}

buildIfStale()
const folder = join(root, 'docs/pictures')
mkdirSync(folder, { recursive: true })

// Not what whoever takes the pictures keeps.
const dataFolder = mkdtempSync(join(tmpdir(), 'pwc-pictures-'))
const server = spawn(
  process.execPath,
  [join(root, 'out/main/cli.js'), 'serve', ...process.argv.slice(2)],
  { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PWC_DATA: dataFolder } },
)
const address = await new Promise((resolve) => {
  server.stdout.on('data', (text) => resolve(/http:\/\/127\.0\.0\.1\S+/.exec(String(text))[0]))
})
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
for (const colorScheme of ['light', 'dark']) {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(address)
  // The offer of a tour is for those who are new; refused once, it does not come again.
  if (colorScheme === 'light') await page.getByRole('button', { name: 'No, thanks' }).click()
  // Else what lies below it looks different.
  await page.mouse.move(0, 0)
  for (const [name, [hash, heading, key]] of Object.entries(pages)) {
    await page.evaluate((target) => (location.hash = target), hash)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await page.locator('.unread').first().waitFor({ state: 'detached' })
    if (key) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').getByText('exactly as written').waitFor()
    }
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
    if (key) await page.keyboard.press('Escape')
  }
  await context.close()
}
await browser.close()
server.kill()
rmSync(dataFolder, { recursive: true, force: true })
