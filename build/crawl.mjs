// `npm run crawl [-- --archive FILE] [-- --pages N] [-- --links N] [-- --seed N]`: goes through the app by its links and
// looks closely at so many pages of a snapshot, following so many new links of each (all of them when not said).
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfStale } from './build.mjs'
import { root } from './set-up.mjs'

const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    pages: { type: 'string', default: '500' },
    links: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
})

buildIfStale()
const env = {
  ...process.env,
  PWC_CRAWL_PAGES: values.pages,
  PWC_CRAWL_LINKS: values.links,
  PWC_CRAWL_SEED: values.seed,
  ...(values.archive && { PWC_CRAWL_ARCHIVE: resolve(values.archive) }),
}
const command = [
  join(root, 'node_modules/@playwright/test/cli.js'),
  'test',
  '--config=tests/playwright.config.ts',
  '--project=browser',
  'tests/e2e/crawler.spec.ts',
]
process.exit(spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env }).status ?? 1)
