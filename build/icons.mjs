// `npm run icons`: makes every icon of the program from build/packaging/icons/drawing.mjs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { iconFiles } from './packaging/icons/icon-files.mjs'
import { root } from './set-up.mjs'

for (const [name, content] of iconFiles()) {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  console.log(name)
}
