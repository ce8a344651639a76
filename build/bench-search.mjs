// `npm run bench:search -- --archive FILE [--of-each N] [--titles-only] [--misses]`: how well the search finds papers that
// are known in part, beside SQLite's FTS4.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { buildIfStale } from './build.mjs'
import { root } from './set-up.mjs'

if (!process.argv.includes('--archive')) buildIfStale()
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    ssr: join(root, 'build/bench/quality/quality.ts'),
    outDir: join(root, 'out/bench-search'),
    target: 'node20',
  },
  ssr: { noExternal: true },
})
const bench = [join(root, 'out/bench-search/quality.js'), ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, bench, { cwd: root, stdio: 'inherit' }).status ?? 1)
