import type { DumpReader } from './dump-reader'
import { readTask } from './evaluation-tables'
import { joinResults } from './join-results'
import { PaperReader } from './papers'
import type { Registers } from './registers'

/**
 * Reads all dumps but what is large of papers, which is read again when ids are known. The order
 * matters: tables name the tasks, and everything that names papers comes after them.
 */
export async function readDumps(dumps: DumpReader, registers: Registers): Promise<PaperReader> {
  const { methods, datasets, repositories, papers } = registers
  const reader = new PaperReader(registers)
  await dumps.each('evaluation-tables', 'Reading evaluation tables', (item) =>
    readTask(item, registers),
  )
  await dumps.each('datasets', 'Reading datasets', (item) => datasets.read(item))
  await dumps.each('methods', 'Reading methods', (item) => methods.read(item))
  await dumps.each('papers', 'Reading papers, first time', (item) => reader.register(item))
  joinResults(registers)
  await dumps.each('links', 'Reading links', (item) => repositories.read(item))
  papers.number()
  return reader
}
