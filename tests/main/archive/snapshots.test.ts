import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createForWriting } from '../../../src-main/archive/database'
import { APPLICATION_ID, LAYOUT, TABLES } from '../../../src-main/archive/schema'
import {
  openSnapshot,
  partialOf,
  publish,
  removePartials,
} from '../../../src-main/archive/snapshots'
import { temporaryFolder } from '../../fixtures/dumps'

/** A database that says of itself what it is told to say. */
async function databaseFile(
  name: string,
  { applicationId = APPLICATION_ID, layout = LAYOUT, sql = TABLES } = {},
): Promise<string> {
  const path = join(temporaryFolder(), name)
  const db = await createForWriting(path, 8192)
  db.script(`${sql}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${layout}`)
  db.close()
  return path
}

function textFile(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}

describe('opening a snapshot', () => {
  it('gives its database, which nothing can be written to', async () => {
    const db = await openSnapshot(await databaseFile('a.sqlite'))
    expect(db.fileBacked).toBe(true)
    expect(db.all('SELECT * FROM paper')).toEqual([])
    expect(() => db.run('DELETE FROM paper')).toThrow('readonly')
    db.close()
  })

  it.each([
    ['an empty file', ''],
    ['a text', 'Hello'],
    ['a text as long as a header', 'x'.repeat(200)],
  ])('refuses %s', async (_, content) => {
    await expect(openSnapshot(textFile('a.sqlite', content))).rejects.toMatchObject({
      code: 'unusable-file',
      message:
        'a.sqlite is not a snapshot of this program: it is not an SQLite file; choose a file that “import” made.',
    })
  })

  it('refuses a folder and a file that is not there', async () => {
    const folder = temporaryFolder()
    await expect(openSnapshot(folder)).rejects.toMatchObject({ code: 'unusable-file' })
    const absent = join(folder, 'absent.sqlite')
    await expect(openSnapshot(absent)).rejects.toThrow(
      `${absent} cannot be opened: there is no such file.`,
    )
  })

  it.each([
    [
      'the database of another program',
      { applicationId: 0 },
      'is not a snapshot of this program: it is an SQLite file of another one; choose a file that “import” made.',
    ],
    [
      'a snapshot of a later layout',
      { layout: LAYOUT + 2 },
      `was made by another version (layout ${LAYOUT + 2}, this program reads ${LAYOUT}); import its dumps again.`,
    ],
    [
      'a snapshot that was not finished',
      { layout: 0 },
      'is not finished: its import was interrupted; import its dumps again.',
    ],
    [
      'a snapshot without tables',
      { sql: 'CREATE TABLE other (a)' },
      'is damaged: the database in it cannot be read; import its dumps again.',
    ],
  ])('refuses %s', async (_, shape, sentence) => {
    const path = await databaseFile('a.sqlite', shape)
    await expect(openSnapshot(path)).rejects.toThrow(`a.sqlite ${sentence}`)
  })

  it('refuses a file that lacks its end', async () => {
    const whole = readFileSync(await databaseFile('a.sqlite'))
    const path = textFile('b.sqlite', whole.subarray(0, 8192 * 3 - 1))
    await expect(openSnapshot(path)).rejects.toThrow(
      `b.sqlite is cut short: ${8192 * 3 - 1} of ${whole.length} bytes are there; copy it again or import its dumps again.`,
    )
  })

  it('refuses a file whose tables are overwritten', async () => {
    const bytes = readFileSync(await databaseFile('a.sqlite'))
    bytes.fill(0xff, 100, 8192)
    await expect(openSnapshot(textFile('b.sqlite', bytes))).rejects.toThrow('b.sqlite is damaged')
  })
})

describe('publishing a snapshot', () => {
  it('puts the new file in the place of the old one', async () => {
    const path = textFile('a.sqlite', 'old')
    writeFileSync(partialOf(path), 'new')
    await publish(partialOf(path), path)
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(existsSync(partialOf(path))).toBe(false)
  })
})

describe('what interrupted imports left behind', () => {
  const IDLE = 2 ** 22 + 1

  it('is removed, and nothing else', async () => {
    const snapshot = readFileSync(await databaseFile('a.sqlite', { layout: 0 }))
    const foreign = readFileSync(await databaseFile('a.sqlite', { applicationId: 7 }))
    const files: [name: string, content: string | Buffer][] = [
      [`a.sqlite.${process.pid}.partial`, snapshot],
      [`b.sqlite.${IDLE}.partial`, snapshot],
      [`c.sqlite.${IDLE}.partial`, ''],
      // A running import of another process.
      [`d.sqlite.${process.ppid}.partial`, snapshot],
      [`e.sqlite.${IDLE}.partial`, foreign],
      [`download.${IDLE}.partial`, 'half a film'],
      ['f.sqlite.partial', snapshot],
      ['g.sqlite', snapshot],
    ]
    const folder = temporaryFolder()
    for (const [name, content] of files) writeFileSync(join(folder, name), content)
    const removed = await removePartials(folder)
    expect(removed.toSorted()).toEqual(files.slice(0, 3).map(([name]) => name))
    expect(readdirSync(folder).toSorted()).toEqual(
      files
        .slice(3)
        .map(([name]) => name)
        .toSorted(),
    )
  })

  it('passes over what cannot be read or removed', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, `a.sqlite.${IDLE}.partial`))
    expect(await removePartials(folder)).toEqual([])
  })

  it('is nothing in a folder that is not there', async () => {
    expect(await removePartials(join(temporaryFolder(), 'absent'))).toEqual([])
  })
})
