// `npm run audit:leaderboards [-- --archive FILE]`: prints what a snapshot tells of its leaderboards,
// the better end of each metric above all. Ends with 1 when a target is missed.
// Without an archive it audits the snapshot that ships with the program.
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
    ssr: join(root, 'build/audit/audit.ts'),
    outDir: join(root, 'out/audit'),
    target: 'node20',
  },
  ssr: { noExternal: true },
})
const audit = [join(root, 'out/audit/audit.js'), ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, audit, { cwd: root, stdio: 'inherit' }).status ?? 1)
