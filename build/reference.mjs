// `npm run reference`: writes docs/reference anew from the tables of the contract.
import { runBundled } from './run-bundled.mjs'
import { root } from './set-up.mjs'

await runBundled('reference/write-reference.ts', [root])
