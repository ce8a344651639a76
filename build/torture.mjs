// `npm run torture`: ends the program at random moments and looks whether anything is lost. `--kills N`
// of each kind, 200 when absent.
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { installDependencies } from './set-up.mjs'

installDependencies()
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    built: { type: 'boolean', default: false },
  },
})
const kills = Number(values.kills)
if (!(Number.isInteger(kills) && kills > 0)) throw new Error('“--kills” takes a whole number.')
if (!values.built) build()

// Not before the dependencies are there.
const { tortureReaderFile } = await import('./torture/reader-file.mjs')
const { tortureSnapshots } = await import('./torture/snapshots.mjs')
console.log('What the reader made:', await tortureReaderFile(kills))
console.log('Snapshots:', await tortureSnapshots(kills))
