import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { importAlone, importInChild } from './import-figures'
import { largeLeaderboardFigures } from './large-leaderboard'
import { engineFigures, queryFigures } from './query-figures'
import { pageFigures } from './page-figures'
import { print } from './report'
import { searchFigures } from './search-figures'
import { firstScript, startFigures } from './start-figures'

const { values } = parseArgs({
  options: {
    dumps: { type: 'string' },
    archive: { type: 'string' },
    keys: { type: 'string' },
    // On what ships, with few keys: whether everything that is measured still runs.
    quick: { type: 'boolean', default: false },
    // Used by this program on itself: import in a process of its own, so that its memory is its own.
    alone: { type: 'string' },
  },
})

const keys = Number(values.keys ?? (values.quick ? 50 : 1000))

if (values.alone && values.dumps) {
  await importAlone(values.dumps, values.alone)
} else {
  await measure()
}

async function measure(): Promise<void> {
  const shipped = join(import.meta.dirname, '../snapshot/bundled.sqlite')
  const folder = mkdtempSync(join(tmpdir(), 'pwc-bench-'))
  try {
    print('Start', await startFigures(shipped))
    print('First page', [firstScript(join(import.meta.dirname, '../renderer'))])
    const inBrowser = await pageFigures(folder)
    if (inBrowser.length > 0) print('Pages in Chromium', inBrowser)
    let archive = values.archive ?? shipped
    if (values.dumps) {
      archive = join(folder, 'imported.sqlite')
      print(`Import of ${values.dumps}`, importInChild(values.dumps, archive))
    }
    if (!existsSync(archive)) throw new Error(`There is no snapshot at ${archive}.`)
    print('Engine', await engineFigures(archive))
    print(`Questions, ${keys} random keys each`, await queryFigures(archive, keys))
    print(`Search among papers, ${keys} questions each`, await searchFigures(archive, keys))
    print('A leaderboard of 1,250 rows and 10 metrics', await largeLeaderboardFigures())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
