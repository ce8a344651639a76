import { TextRun } from '../../search/index/text-run'
import { VocabularyWriter } from '../../search/vocabulary'
import type { Inserts } from '../inserts'
import type { Registers } from '../registers'
import type { PaperReader } from './paper-readers'
import { NONE, type PaperIntake } from './register-papers'

/** What the index is made of. */
interface Reading {
  registers: Registers
  intake: PaperIntake
  readers: readonly PaperReader[]
}

/** Makes the search index of what the readers have read and of the titles of stubs, and stores it. */
export async function storeSearchIndex(inserts: Inserts, reading: Reading): Promise<void> {
  const { registers, intake, readers } = reading
  const [first, ...others] = readers
  if (!first) return
  const read = await Promise.all(readers.map((reader) => reader.finish()))
  // Their memory is wanted for what comes.
  for (const reader of others) reader.close()
  for (const { books } of read) registers.ledger.include(books)
  const runs = [...read.map(({ run }) => run), runOfStubs(registers, intake)]
  const vocabulary = new VocabularyWriter()
  for await (const { words, beginnings } of first.merge(runs, idsOf(reading))) {
    for (const row of words) {
      vocabulary.add(row.word, row.titles, row.abstracts)
      inserts.into('word', {
        word: row.word,
        titles: row.titles,
        abstracts: row.abstracts,
        in_titles: row.inTitles,
        in_abstracts: row.inAbstracts,
      })
    }
    for (const row of beginnings) inserts.into('beginning', { ...row })
  }
  first.close()
  for (const [key, value] of vocabulary.rows()) inserts.into('meta', { key, value })
}

/** Stubs are numbered after the items of the dump. */
function runOfStubs({ papers }: Registers, { ordinals }: PaperIntake) {
  const run = new TextRun()
  for (const [index, { title }] of papers.stubs.entries())
    run.add(ordinals.length + index, title, null)
  return run.finish()
}

/** The id of each item of the dump and then of each stub; 0 for one that is not stored. */
function idsOf({ registers, intake }: Reading): Uint32Array<ArrayBuffer> {
  const { papers } = registers
  const items = intake.ordinals.map((ordinal) => (ordinal === NONE ? 0 : papers.id(ordinal)))
  return Uint32Array.from([...items, ...papers.stubs.map(({ ordinal }) => papers.id(ordinal))])
}
