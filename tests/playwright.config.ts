import { defineConfig } from '@playwright/test'
import type { HostOptions } from './e2e/app'
import { chromiumPath } from '../build/chromium.mjs'

const executablePath = chromiumPath()

// The same built app in three places. A test runs in a browser, where most things can be seen as well
// as anywhere and fastest, unless it is tagged: `@shell` for what only the desktop app has, `@everywhere`
// for what every place must show. Where there is no Electron program, its tests are reported as skipped.
export default defineConfig<HostOptions>({
  testDir: 'e2e',
  outputDir: '../test-results/end-to-end',
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  // Shared machines stall for seconds. What passes only the second time is listed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    // One page for all tests of a worker, emptied in between: a fresh one costs more than most tests.
    reuseContext: true,
    launchOptions: {
      args: ['--renderer-process-limit=1', '--disable-gpu', '--disable-quic', '--disable-sync'],
      ...(executablePath !== undefined && { executablePath }),
    },
  },
  projects: [
    { name: 'browser', use: { host: 'browser' }, grepInvert: /@shell/ },
    { name: 'double', use: { host: 'double' }, grep: /@shell|@everywhere/ },
    { name: 'electron', use: { host: 'electron' }, grep: /@shell|@everywhere/ },
  ],
})
