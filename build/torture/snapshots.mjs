// Ends the program in the middle of importing, switching, removing and verifying snapshots, and looks
// whether anything is lost.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../set-up.mjs'

const program = join(root, 'out/main/cli.js')

/** Of every ten works, so many are of each kind. */
const WORKS = [...Array(6).fill('import'), 'switch', 'switch', 'remove', 'verify']
/** Snapshots that are kept at most; a further one waits until another is removed. */
const MOST_KEPT = 4
/** The last moment at which a work is killed, in lengths of an import. A work that is over by then is not. */
const LAST_MOMENT = { import: 1.1, switch: 0.3, remove: 0.3, verify: 0.3 }

/**
 * Kills `count` works. Afterwards every kept snapshot opens and is whole, the one in use answers, and
 * what changed is the one thing that the work was to change, or nothing. Throws where it is not so.
 * Answers what was seen.
 */
export async function tortureSnapshots(count) {
  const folder = mkdtempSync(join(tmpdir(), 'pwc-torture-'))
  const world = { data: join(folder, 'data'), dumps: join(folder, 'dumps') }
  const seen = { kills: 0, finished: 0, leftBehind: 0, made: 0, removed: 0, switched: 0 }
  try {
    writeDumps(world.dumps)
    pwc(world, ['import', world.dumps, '--name', 'First'])
    const length = timeOf(() => pwc(world, ['import', world.dumps, '--name', 'Second']))
    let before = stateOf(world)
    while (seen.kills < count) {
      const work = chooseWork(before)
      const ended = await killWithin(
        world,
        argumentsOf(work, world),
        Math.random() * length * LAST_MOMENT[work.kind],
      )
      seen[ended === 'killed' ? 'kills' : 'finished']++
      if (partialsIn(world).length > 0) seen.leftBehind++
      const after = stateOf(world)
      compare(work, before, after, seen)
      before = after
    }
    if (partialsIn(world).length > 0) throw new Error('Partial files are not cleaned up.')
    for (const { id } of before.kept) pwc(world, ['verify', id])
    return seen
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function chooseWork({ kept, inUse }) {
  const wanted = WORKS[Math.floor(Math.random() * WORKS.length)]
  const kind = wanted === 'import' && kept.length >= MOST_KEPT ? 'remove' : wanted
  if (kind === 'import' || kept.length === 0) return { kind: 'import', id: null }
  const ids = [...kept.map(({ id }) => id), ...(kind === 'switch' ? ['bundled'] : [])]
  return { kind, id: ids[Math.floor(Math.random() * ids.length)] ?? inUse }
}

const argumentsOf = ({ kind, id }, { dumps }) =>
  kind === 'import' ? ['import', dumps, '--name', 'Another'] : [kind, id]

/** What the program itself says of its snapshots; all of them must be sound. */
function stateOf(world) {
  const { snapshots, notice } = JSON.parse(pwc(world, ['snapshots', '--json']))
  const troubled = snapshots.find(({ trouble }) => trouble !== null)
  if (troubled || notice !== null) throw new Error(`Damaged: ${troubled?.trouble ?? notice}`)
  const inUse = snapshots.find((snapshot) => snapshot.inUse)?.id
  if (inUse === undefined) throw new Error('No snapshot is in use.')
  const kept = snapshots
    .filter(({ place }) => place === 'kept')
    .map(({ id, bytes, facts }) => ({ id, is: JSON.stringify([bytes, facts]) }))
  return { kept, inUse }
}

/** Throws unless the state after a killed work is the old one or the new one. */
function compare({ kind, id }, before, after, seen) {
  const added = after.kept.filter((one) => !before.kept.some((other) => other.id === one.id))
  const gone = before.kept.filter((one) => !after.kept.some((other) => other.id === one.id))
  const other = after.kept.filter((one) =>
    before.kept.some((earlier) => earlier.id === one.id && earlier.is !== one.is),
  )
  const mayGo = kind === 'remove' ? [id] : []
  const tooMuch =
    other.length > 0 ||
    added.length > (kind === 'import' ? 1 : 0) ||
    gone.some((one) => !mayGo.includes(one.id))
  const mayBeInUse =
    after.inUse === before.inUse ||
    (kind === 'switch' && after.inUse === id) ||
    (kind === 'import' && added.some((one) => one.id === after.inUse)) ||
    (kind === 'remove' && before.inUse === id)
  if (tooMuch || !mayBeInUse)
    throw new Error(
      `“${kind} ${id}” was killed: ${JSON.stringify(before)} became ${JSON.stringify(after)}.`,
    )
  seen.made += added.length
  seen.removed += gone.length
  if (after.inUse !== before.inUse) seen.switched++
}

/** Starts a command and kills it after some milliseconds, unless it is over by then. */
function killWithin({ data }, args, life) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, PWC_DATA: data },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', (part) => (complaint += part))
    const timer = setTimeout(() => child.kill('SIGKILL'), life)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (signal === 'SIGKILL') resolve('killed')
      else if (code === 0) resolve('finished')
      else reject(new Error(`“pwc ${args.join(' ')}” failed: ${complaint}`))
    })
  })
}

function pwc({ data }, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PWC_DATA: data },
  })
  if (status !== 0) throw new Error(`“pwc ${args.join(' ')}” failed: ${stderr}`)
  return stdout
}

function timeOf(act) {
  const start = performance.now()
  act()
  return performance.now() - start
}

function partialsIn({ data }) {
  return readdirSync(join(data, 'snapshots')).filter((name) => name.endsWith('.partial'))
}

function writeDumps(folder) {
  mkdirSync(folder, { recursive: true })
  const papers = Array.from({ length: 1500 }, (_, at) => ({
    paper_url: `https://paperswithcode.com/paper/paper-${at}`,
    title: `Paper ${at} on things that are learned`,
    abstract: `What paper ${at} says of them. `.repeat(20),
    authors: ['Ada Lovelace'],
    date: '2020-01-01',
    tasks: ['Image Classification'],
    methods: [],
  }))
  writeFileSync(join(folder, 'papers-with-abstracts.json'), JSON.stringify(papers))
}
