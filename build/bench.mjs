// `npm run bench [-- --dumps FOLDER] [-- --archive FILE] [-- --quick]`: prints each figure beside its target.
// Without options it measures the snapshot that ships with the program; `--archive` may be given several times.
import { buildIfStale } from './build.mjs'
import { runBundled } from './run-bundled.mjs'

buildIfStale()
await runBundled('bench/bench.ts', process.argv.slice(2), ['playwright-core'])
