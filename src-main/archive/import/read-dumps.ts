import { makeDictionary } from '../text/compressed-text'
import type { DumpReader } from './dump-reader'
import { readTask } from './evaluation-tables'
import type { Inserts } from './inserts'
import { joinResults } from './join-results'
import { parseItem } from './json-items'
import type { ItemBatch, ReadBatch } from './papers/batch-reader'
import type { PaperReader } from './papers/paper-readers'
import { readPaper } from './papers/read-paper'
import { PaperIntake } from './papers/register-papers'
import type { Registers } from './registers'
import { Ledger } from './report'

/**
 * Reads all dumps. The order matters: tables name the tasks, and everything that names papers comes
 * after them. Of papers the texts are stored at once, the rest when ids are known.
 */
export async function readDumps(
  dumps: DumpReader,
  registers: Registers,
  inserts: Inserts,
  readers: readonly PaperReader[],
): Promise<PaperIntake> {
  const { methods, datasets, repositories, papers } = registers
  await dumps.each('evaluation-tables', 'Reading evaluation tables', (item) =>
    readTask(item, registers),
  )
  await dumps.each('datasets', 'Reading datasets', (item) => datasets.read(item))
  await dumps.each('methods', 'Reading methods', (item) => methods.read(item))
  const intake = new PaperIntake(inserts, registers)
  await readPapers(dumps, inserts, readers, intake)
  registers.tasks.settleNames()
  joinResults(registers)
  await dumps.each('links', 'Reading links', (item) => repositories.read(item))
  papers.number()
  return intake
}

/** How many batches each reader has, so that it never waits for the next. */
const AHEAD = 3

/**
 * Has the readers read batches in turn, whichever is faster, so that an import of the same dumps makes
 * the same snapshot.
 */
async function readPapers(
  dumps: DumpReader,
  inserts: Inserts,
  readers: readonly PaperReader[],
  intake: PaperIntake,
): Promise<void> {
  const begun: Promise<ReadBatch>[] = []
  const takeFirst = async () => {
    const batch = await begun.shift()
    if (batch) intake.take(batch)
  }
  const start = (dictionary: Uint8Array) => {
    inserts.into('meta', { key: 'dictionary', value: dictionary })
    for (const reader of readers) reader.start(dictionary)
  }
  let turn = 0
  await dumps.eachBatch('papers', 'Reading papers', async (batch) => {
    if (turn === 0) start(makeDictionary(someAbstracts(batch)))
    const reading = readers[turn++ % readers.length]?.read(batch)
    if (!reading) return
    // A failure is met when its turn comes, not before.
    reading.catch(() => {})
    begun.push(reading)
    if (begun.length > AHEAD * readers.length) await takeFirst()
  })
  while (begun.length > 0) await takeFirst()
  // Without a paper in the dumps too: leaderboards and links name some.
  if (turn === 0) start(new Uint8Array())
}

/** An abstract has 1,300 bytes, and the dictionary 8 KB. */
const SAMPLES = 16

/** Abstracts from all over a batch. What is wrong in it is told when it is read. */
function someAbstracts({ name, firstOfFile, bytes, ends }: ItemBatch): string[] {
  const uncounted = new Ledger()
  const stride = Math.max(1, Math.floor(ends.length / SAMPLES))
  const samples: string[] = []
  for (let index = 0; index < ends.length; index += stride) {
    const item = Buffer.from(bytes.subarray(ends[index - 1] ?? 0, ends[index]))
    const text = readPaper(parseItem(item, name, firstOfFile + index + 1), uncounted)?.abstract
    if (text) samples.push(text)
  }
  return samples
}
