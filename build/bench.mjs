// `npm run bench [-- --dumps FOLDER] [-- --archive FILE] [-- --quick]`: prints each figure beside its target.
// Without options it measures the snapshot that ships with the program; `--archive` may be given several times.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { buildIfStale } from './build.mjs'
import { root } from './set-up.mjs'

buildIfStale()
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    ssr: join(root, 'build/bench/bench.ts'),
    outDir: join(root, 'out/bench'),
    target: 'node20',
  },
  // The browser's driver finds its own files beside itself.
  ssr: { noExternal: true, external: ['playwright-core'] },
})
const bench = [join(root, 'out/bench/bench.js'), ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, bench, { cwd: root, stdio: 'inherit' }).status ?? 1)
