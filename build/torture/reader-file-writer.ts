// A program that keeps a note and changes it for ever, a number after another, and tells each number once
// it is kept. Arguments: the data folder, the id of the noted thing, the first number.
import { writeSync } from 'node:fs'
import { noting } from '../../src-main/reader/library'
import { ReaderFile } from '../../src-main/reader/reader-file'

const [folder = '', id = '', first = '0'] = process.argv.slice(2)
const file = new ReaderFile(folder, (line) => process.stderr.write(`${line}\n`))
const thing = {
  kind: 'paper',
  id,
  name: id,
  aliases: {},
  made: new Date(0).toISOString(),
  snapshot: { name: 'torture', date: null },
}

for (let number = Number(first); ; number++) {
  // Of many lengths, so that a kill meets files that grow and shrink.
  const text = `${number} ${'x'.repeat((number * 7919) % 60_000)}`
  const changed = new Date().toISOString()
  file.change((all) =>
    noting(
      all,
      (each) => each.id === id,
      { text, changed },
      () => thing,
    ),
  )
  writeSync(1, `${number}\n`)
}
