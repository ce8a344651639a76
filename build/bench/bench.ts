import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { coldFigures } from './cold-figures'
import { importAlone, importInChild } from './import-figures'
import { largeLeaderboardFigures } from './large-leaderboard'
import { openingFigures } from './opening-figures'
import { engineFigures, queryFigures } from './query-figures'
import { pageFigures } from './page-figures'
import { print } from './report'
import { searchFigures } from './search-figures'
import { snapshotFigures } from './snapshot-figures'
import { firstScript, startFigures } from './start-figures'
import { typingFigures } from './typing-figures'
import { walkFigures } from './walk-figures'

const { values } = parseArgs({
  options: {
    dumps: { type: 'string' },
    // Several show what grows, and how.
    archive: { type: 'string', multiple: true, default: [] },
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
    const [first = shipped] = values.archive
    print('Start', await startFigures(first, values.quick))
    print('First page', [firstScript(join(import.meta.dirname, '../renderer'))])
    print('The program as a reader opens it', await openingFigures(first, folder, values.quick))
    print('Pages in Chromium', await pageFigures(folder, values.quick))
    const archives = [...values.archive]
    if (values.dumps) {
      const imported = join(folder, 'imported.sqlite')
      print(`Import of ${values.dumps}`, importInChild(values.dumps, imported))
      archives.push(imported)
    }
    // The first opening of this process is what the figures of the engine are about.
    for (const archive of archives.length > 0 ? archives : [shipped])
      await measureArchive(archive, first, folder)
    print('A leaderboard of 1,250 rows and 10 metrics', await largeLeaderboardFigures(values.quick))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureArchive(archive: string, first: string, folder: string): Promise<void> {
  if (!existsSync(archive)) throw new Error(`There is no snapshot at ${archive}.`)
  const megabytes = (statSync(archive).size / 2 ** 20).toFixed(0)
  print(`Engine, on ${archive} of ${megabytes} MB`, await engineFigures(archive))
  print('The snapshot as a whole', await snapshotFigures(archive, first, folder))
  print(`Questions, ${keys} random keys each`, await queryFigures(archive, keys))
  if (!values.quick)
    print('Questions of a file that is not in the cache', await coldFigures(archive))
  print(`Search among papers, ${keys} questions each`, await searchFigures(archive, keys))
  print('Typing in Chromium', await typingFigures(archive, folder))
  print('A walk in Chromium', await walkFigures(archive, folder, values.quick ? 60 : 2000))
}
