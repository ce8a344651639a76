// `npm run newcomer [-- --linked] [-- --test] [-- --pages N]`: clones what is committed into an empty folder and does what the README
// says, then uses the app as somebody who has just met it: every section, every command, every kind of page. `--linked`
// uses the packages that are here instead of installing them.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { chromiumPath } from './chromium.mjs'
import { root } from './set-up.mjs'

const { values } = parseArgs({
  options: {
    linked: { type: 'boolean' },
    test: { type: 'boolean' },
    pages: { type: 'string', default: '60' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'pwc-newcomer-'))
const clone = join(folder, 'papers-with-code-offline')
/** A newcomer has chosen nothing yet, and has no window system here, so that the app opens in a browser. */
const env = { ...process.env, PWC_DATA: join(folder, 'data') }
for (const name of ['PWC_ARCHIVE', 'PWC_TOKEN', 'DISPLAY', 'WAYLAND_DISPLAY']) delete env[name]
const isWindows = process.platform === 'win32'

try {
  run('git', ['clone', '--quiet', root, clone], root)
  if (values.linked)
    symlinkSync(realpathSync(join(root, 'node_modules')), join(clone, 'node_modules'), 'junction')
  await start()
  run('npx', ['pwc', 'import', 'resources/bundled', '--name', 'All of it'])
  run('npx', ['pwc', 'snapshots'])
  run('npm', ['run', 'crawl', '--', '--pages', values.pages, '--links', '2'])
  run('npm', ['run', 'e2e', '--', '--project=browser', 'tests/e2e/every-command.spec.ts'])
  if (values.test) run('npm', ['test'])
  console.log('A newcomer gets on.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Runs a command in the clone; a failure ends all. */
function run(command, args, cwd = clone) {
  console.log(`\n${command} ${args.join(' ')}`)
  // npm is a script on Windows, which Node starts through a shell only.
  const { status } = spawnSync(command, args, { cwd, env, stdio: 'inherit', shell: isWindows })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}

/** The first command of the README, until the app has been seen in a browser. */
async function start() {
  console.log('\nnpm start')
  const child = spawn('npm', ['start'], { cwd: clone, env, shell: isWindows, detached: !isWindows })
  try {
    await seen(await addressOf(child))
  } finally {
    // npm starts the program as a child of its own; together they are one group.
    if (isWindows) child.kill()
    else process.kill(-child.pid)
  }
}

function addressOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)))
    child.stderr.on('data', (text) => process.stderr.write(text))
    child.stdout.on('data', (text) => {
      process.stdout.write(text)
      const [address] = /http:\/\/127\.0\.0\.1\S+/.exec(String(text)) ?? []
      if (address) resolve(address)
    })
  })
}

/** Every section opens, and the tour can be taken to its end. */
async function seen(address) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const troubles = []
  page.on('pageerror', ({ message }) => troubles.push(message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  await page.goto(address)
  await page.getByRole('button', { name: 'Take the tour' }).click()
  for (const step of [1, 2, 3, 4, 5]) {
    await page.getByRole('dialog').getByText(`${step} of 5`).waitFor()
    await page.keyboard.press('Enter')
  }
  const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
  for (const link of await sections.all()) {
    const name = await link.getAttribute('title')
    await link.click()
    await page.locator(`.sidebar [aria-current][title="${name}"]`).waitFor()
    await page.getByRole('heading', { level: 1 }).waitFor()
    console.log(`  ${name}`)
  }
  await browser.close()
  if (troubles.length > 0) throw new Error(`The page is in trouble:\n${troubles.join('\n')}`)
}
