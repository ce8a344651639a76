// Ends programs in the middle of keeping what the reader made, and looks whether anything is lost.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../set-up.mjs'

/** Two programs that share the file, so that each must also keep what the other wrote. */
const WRITERS = ['one', 'other']
/** Milliseconds from the first change that is kept; most changes take a few. */
const LONGEST_LIFE = 60
/** Milliseconds. Whoever finds a lock that was left behind waits no longer than its time. */
const LONGEST_START = 8000

/**
 * Kills `count` times. Afterwards the file must read as JSON, and hold of each program the last number
 * that it told or the one after it. Throws where it does not. Answers what was seen.
 */
export async function tortureReaderFile(count) {
  const writer = await buildWriter()
  const folder = mkdtempSync(join(tmpdir(), 'pwc-torture-'))
  const seen = { kills: 0, changes: 0, unfinished: 0, longestStart: 0 }
  try {
    const kept = { one: -1, other: -1 }
    while (seen.kills < count) await killBoth(writer, folder, kept, seen)
    await write(writer, folder, 'one', kept.one + 1, 0)
    expectNothingElse(folder)
    return seen
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function killBoth(writer, folder, kept, seen) {
  const runs = await Promise.all(
    WRITERS.map((id) => write(writer, folder, id, kept[id] + 1, Math.random() * LONGEST_LIFE)),
  )
  seen.kills += runs.length
  if (readdirSync(folder).some((name) => name !== 'reader.json')) seen.unfinished++
  const { notes } = JSON.parse(readFileSync(join(folder, 'reader.json'), 'utf8'))
  for (const [at, id] of WRITERS.entries()) {
    const { told, start } = runs[at]
    const number = Number(notes.find((note) => note.id === id)?.text.split(' ')[0] ?? -1)
    if (number !== told && number !== told + 1)
      throw new Error(`“${id}” was told that ${told} is kept, and the file has ${number}.`)
    seen.changes += number - kept[id]
    seen.longestStart = Math.max(seen.longestStart, start)
    kept[id] = number
  }
}

/** Lets a program write and kills it some milliseconds after its first change was kept. */
function write(writer, folder, id, first, life) {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(process.execPath, [writer, folder, id, String(first)])
    let output = ''
    let complaint = ''
    let start = 0
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_START)
    child.stderr.on('data', (part) => (complaint += part))
    child.stdout.on('data', (part) => {
      output += part
      if (start > 0) return
      start = performance.now() - begun
      setTimeout(() => child.kill('SIGKILL'), life)
    })
    child.on('error', reject)
    child.on('close', (_, signal) => {
      clearTimeout(late)
      const told = Number(output.trimEnd().split('\n').at(-1) ?? NaN)
      if (signal !== 'SIGKILL' || complaint !== '')
        reject(new Error(`“${id}” failed: ${complaint}`))
      else if (output === '') reject(new Error(`“${id}” could not write in ${LONGEST_START} ms.`))
      else resolve({ told, start })
    })
  })
}

/** What killed programs left behind, the next one cleans up; but its own it may leave as well. */
function expectNothingElse(folder) {
  const partials = readdirSync(folder).filter((name) => name.endsWith('.partial'))
  if (partials.length > 1) throw new Error(`There are left: ${partials.join(', ')}.`)
}

async function buildWriter() {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: join(root, 'build/torture/reader-file-writer.ts'),
      outDir: join(root, 'out/torture'),
      emptyOutDir: false,
      target: 'node20',
    },
    ssr: { noExternal: true },
  })
  return join(root, 'out/torture/reader-file-writer.js')
}
