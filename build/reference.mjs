// `npm run reference`: writes docs/reference anew from the tables of the contract.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from './set-up.mjs'

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    ssr: join(root, 'build/reference/write-reference.ts'),
    outDir: join(root, 'out/reference'),
    target: 'node20',
  },
  ssr: { noExternal: true },
})
const script = [join(root, 'out/reference/write-reference.js'), root]
process.exit(spawnSync(process.execPath, script, { cwd: root, stdio: 'inherit' }).status ?? 1)
