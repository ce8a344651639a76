import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { quantile, type Figure } from './report'

/** A whole process, from its start to the reply on its output and its end; median of ten. */
export function startFigures(archive: string): Figure[] {
  const cli = join(import.meta.dirname, '../main/cli.js')
  const times = Array.from({ length: 11 }, () => {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, [cli, 'home', '--json', '--archive', archive])
    if (status !== 0) throw new Error('pwc home failed.')
    return performance.now() - start
  })
  const node = Array.from({ length: 11 }, () => {
    const start = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    return performance.now() - start
  })
  const bare = quantile(node.slice(1), 0.5)
  return [
    {
      name: 'pwc home',
      value: quantile(times.slice(1), 0.5),
      unit: 'ms',
      target: 150,
      note: `of which ${bare.toFixed(0)} ms are Node itself`,
    },
  ]
}

/** What a browser must load before the first page shows: the entry script and what it preloads. */
export function firstScript(renderer: string): Figure {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => path)
  const bytes = scripts.map((path) => gzipSync(readFileSync(join(renderer, path))).length)
  return {
    name: 'script, gzip',
    value: bytes.reduce((sum, each) => sum + each, 0) / 1024,
    unit: 'KB',
    target: 250,
    note: `${scripts.length} files`,
  }
}
