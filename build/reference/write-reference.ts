import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { referenceFiles } from './reference'

const [root = '.'] = process.argv.slice(2)
const folder = join(root, 'docs/reference')
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(referenceFiles(root)))
  writeFileSync(join(folder, name), text)
