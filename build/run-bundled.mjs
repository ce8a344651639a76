import { spawnSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { root } from './set-up.mjs'

/**
 * Bundles a TypeScript file below build/, runs it with arguments, and ends this process as it ends. Packages
 * that find their own files beside themselves are `external`.
 */
export async function runBundled(file, args, external = []) {
  const name = basename(file, '.ts')
  const outDir = join(root, 'out', name)
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: { ssr: join(root, 'build', file), outDir, target: 'node20' },
    ssr: { noExternal: true, external },
  })
  const command = [join(outDir, `${name}.js`), ...args]
  process.exit(spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1)
}
