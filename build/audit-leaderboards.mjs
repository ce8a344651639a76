// `npm run audit:leaderboards [-- --archive FILE]`: prints what a snapshot tells of its leaderboards,
// the better end of each metric above all. Ends with 1 when a target is missed.
// Without an archive it audits the snapshot that ships with the program.
import { buildIfStale } from './build.mjs'
import { runBundled } from './run-bundled.mjs'

buildIfStale()
await runBundled('audit/audit.ts', process.argv.slice(2))
