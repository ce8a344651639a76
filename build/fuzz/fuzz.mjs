// Sends odd requests to the built program and looks whether it bears them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { root } from '../set-up.mjs'
import { converse } from './conversation.mjs'
import { startProgram } from './program.mjs'
import { comeSlowly } from './slow-visitors.mjs'

/** Connections at a time. */
const AT_ONCE = 12
/** After these, what the program keeps for good is in memory. */
const TO_WARM_UP = 2000
/** Bytes that it may hold more at the end than after the warm-up: what is compiled, and the collector's slack. */
const MORE_HEAP = 32 * 1024 * 1024
const MORE_MEMORY = 96 * 1024 * 1024

const STEADY = [
  '/',
  '/theme.js',
  '/api/leaderboards?dataset=imagenet',
  '/api/paper?id=attention-is-all-you-need',
]

/**
 * Sends so many requests. Throws unless the program is alive afterwards, answers as before, holds no
 * more memory, files or connections, and every answer was as it should be. Answers what was seen.
 *
 * @param {{ requests: number, seed: number, slow: boolean }} wanted
 */
export async function fuzz({ requests, seed, slow }) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'pwc-fuzz-'))
  const program = await startProgram(dataFolder)
  const visit = { ...program, secrets: [program.token, dataFolder, root] }
  try {
    const steady = await answersOf(program)
    const { files } = await program.holdings()
    const began = performance.now()
    const warm = await Promise.race([
      converseOften(visit, seed, Math.min(requests, TO_WARM_UP)),
      program.ended,
    ])
    const before = await settled(program, files)
    const slowly = slow ? comeSlowly(program.port) : null
    const rest = await Promise.race([
      converseOften(visit, seed + warm.conversations, requests - warm.requests),
      program.ended,
    ])
    const seconds = Math.round((performance.now() - began) / 100) / 10
    const cut = (await slowly?.allCut) ?? 0
    const now = await settled(program, before.files)
    if (JSON.stringify(await answersOf(program)) !== JSON.stringify(steady))
      throw new Error('The program answers otherwise than before.')
    compare(before, now)
    if (program.complaints() !== '')
      throw new Error(`The program complained: ${program.complaints()}`)
    return {
      requests: warm.requests + rest.requests,
      connections: warm.conversations + rest.conversations,
      seconds,
      slow: cut,
      before,
      now,
    }
  } finally {
    await program.stop().catch(() => {})
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** Conversations, several at a time, until so many requests are made. */
async function converseOften(visit, seed, wanted) {
  const seen = { requests: 0, conversations: 0 }
  const go = async () => {
    while (seen.requests < wanted) {
      const made = await converse({ ...visit, seed: seed + seen.conversations++ })
      seen.requests += made
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, go))
  return seen
}

/** What questions that are in order get. */
async function answersOf({ port, token }) {
  const headers = { authorization: `Bearer ${token}`, connection: 'close' }
  const answers = []
  for (const path of STEADY) {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
    if (reply.status !== 200) throw new Error(`${path} is answered with ${reply.status}.`)
    answers.push(await reply.text())
  }
  return answers
}

/**
 * What the program holds once it has seen that its visitors have gone, down to so many files. It keeps a
 * connection that it refused for five seconds, because the answer would be lost if it were cut at once.
 */
async function settled(program, files) {
  let now = await program.holdings()
  for (let tries = 0; now.files !== null && now.files > files && tries < 200; tries++) {
    await after(50)
    now = await program.holdings()
  }
  return now
}

function compare(before, now) {
  if (now.files !== null && now.files > before.files)
    throw new Error(`${now.files} files and connections are open; there were ${before.files}.`)
  if (now.heap - before.heap > MORE_HEAP || now.rss - before.rss > MORE_MEMORY)
    throw new Error(`The program grows: ${JSON.stringify(before)} became ${JSON.stringify(now)}.`)
}
