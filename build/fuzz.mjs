// `npm run fuzz`: sends malformed requests to the program as it serves a browser, and looks whether it
// bears them. `--requests N`, 100000 when absent; `--seed N` repeats a run; `--slow` brings visitors along who
// take their time, and waits until each is cut off.
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { installDependencies } from './set-up.mjs'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    slow: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
})
const [requests, seed] = [values.requests, values.seed].map(Number)
for (const [name, value] of Object.entries({ requests, seed }))
  if (!(Number.isInteger(value) && value >= 0)) throw new Error(`“--${name}” takes a whole number.`)
if (!values.built) {
  installDependencies()
  build()
}

// Not before the dependencies are there.
const { fuzz } = await import('./fuzz/fuzz.mjs')
console.log(`Malformed requests, with the seed ${seed}.`)
console.log(await fuzz({ requests, seed, slow: values.slow }))
