// `npm run bench:search -- --archive FILE [--of-each N] [--titles-only] [--misses]`: how well the search finds papers that
// are known in part, beside SQLite's FTS4.
import { buildIfStale } from './build.mjs'
import { runBundled } from './run-bundled.mjs'

if (!process.argv.includes('--archive')) buildIfStale()
await runBundled('bench/quality/quality.ts', process.argv.slice(2))
