import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { quantile, type Figure } from './report'

/** From the start of a process to the reply on its output; median of fifteen, beside Node alone. */
export async function startFigures(archive: string): Promise<Figure[]> {
  const cli = join(import.meta.dirname, '../main/cli.js')
  const replies: number[] = []
  const bare: number[] = []
  // In turn, so that a machine whose speed drifts slows both.
  for (let run = 0; run < 15; run++) {
    replies.push(await timeToOutput([cli, 'home', '--json', '--archive', archive]))
    bare.push(await timeToOutput(['-e', 'process.stdout.write("0")']))
  }
  return [
    {
      name: 'pwc home',
      value: quantile(replies, 0.5),
      unit: 'ms',
      target: 150,
      note: `of which ${quantile(bare, 0.5).toFixed(0)} ms are Node itself`,
    },
  ]
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
    target: 250,
    note: `${scripts.length} files`,
  }
}
