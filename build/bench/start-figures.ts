import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { dropFileCache } from './cold-figures'
import { quantile, type Figure } from './report'

/** From the start of a process to the reply on its output, the median of some runs, beside Node alone. */
export async function startFigures(archive: string, isQuick: boolean): Promise<Figure[]> {
  const warm = await startFigure('pwc home', archive, { runs: isQuick ? 2 : 15, target: 150 })
  if (isQuick || !dropFileCache()) return [warm]
  const cold = { runs: 5, target: 300, before: dropFileCache }
  return [warm, await startFigure('pwc home, cold', archive, cold)]
}

interface Starts {
  runs: number
  target: number
  /** What is done before each start. */
  before?: () => unknown
}

async function startFigure(
  name: string,
  archive: string,
  { runs, target, before = () => {} }: Starts,
): Promise<Figure> {
  const cli = join(import.meta.dirname, '../main/cli.js')
  const replies: number[] = []
  const bare: number[] = []
  // In turn, so that a machine whose speed drifts slows both.
  for (let run = 0; run < runs; run++) {
    before()
    replies.push(await timeToOutput([cli, 'home', '--json', '--archive', archive]))
    before()
    bare.push(await timeToOutput(['-e', 'process.stdout.write("0")']))
  }
  const note = `of which ${quantile(bare, 0.5).toFixed(0)} ms are Node itself`
  return { name, value: quantile(replies, 0.5), unit: 'ms', target, note }
}

async function timeToOutput(args: string[]): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = Number.NaN
  child.stdout.once('data', () => (output = performance.now() - start))
  child.stdout.resume()
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${args.join(' ')} failed.`)
  return output
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
    target: 200,
    note: `${scripts.length} files`,
  }
}
