// `npm test`: installs, checks types, style and format, runs every test, and closes with one line.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { installDependencies, root } from './set-up.mjs'
import { failedEndToEndTests, failedUnitTests } from './test-reports.mjs'

installDependencies()
const reports = join(root, 'test-results')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
const failures = []

for (const [name, script, args] of [
  ['types', 'node_modules/typescript/bin/tsc', ['-p', '.']],
  ['lint', 'node_modules/oxlint/bin/oxlint', ['--deny-warnings']],
  ['format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']],
]) {
  count(name, script, args)
}

build()
countUnitTests()
countEndToEndTests()
// Not how fast anything is, which depends on the machine: whether all that is measured still runs.
count('bench', 'build/bench.mjs', ['--quick'])
// A few kills; `npm run torture` makes hundreds.
count('torture', 'build/torture.mjs', ['--built', '--kills', '12'])
// A tenth of what `npm run fuzz` sends.
count('fuzz', 'build/fuzz.mjs', ['--built', '--requests', '10000'])

// Once more at the end, where they are looked for: the output above is long.
for (const failure of failures) console.log(`\nFailed: ${failure}`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 ? 0 : 1)

function runs(name, script, args, env = process.env) {
  console.log(`\n${name}`)
  const command = [join(root, script), ...args]
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env }).status === 0
}

function count(name, script, args) {
  const ok = runs(name, script, args)
  total[ok ? 'passed' : 'failed']++
  if (!ok) failures.push(name)
}

function countUnitTests() {
  const file = join(reports, 'unit.json')
  const ok = runs('unit tests', 'node_modules/vitest/vitest.mjs', [
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = readReport(file)
  const { numPassedTests, numFailedTests, numPendingTests } = report
  add(ok, numPassedTests, numFailedTests, numPendingTests)
  failures.push(...failedUnitTests(report))
}

function countEndToEndTests() {
  const file = join(reports, 'end-to-end.json')
  const ok = runs(
    'end-to-end tests',
    'node_modules/@playwright/test/cli.js',
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  )
  const report = readReport(file)
  const { expected = 0, flaky = 0, unexpected, skipped } = report.stats ?? {}
  add(ok, expected + flaky, unexpected, skipped)
  failures.push(...failedEndToEndTests(report))
}

/** A run that broke before it could count is one failure, never none. */
function add(ok, passed = 0, failed = 0, skipped = 0) {
  total.passed += passed
  total.failed += failed || (ok ? 0 : 1)
  total.skipped += skipped
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
