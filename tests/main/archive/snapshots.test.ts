import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createForWriting, createInMemory } from '../../../src-main/archive/database'
import {
  APPLICATION_ID,
  INDEXES,
  LAYOUT,
  SCHEMA_SHA256,
  TABLES,
} from '../../../src-main/archive/schema'
import { openSnapshot, schemaSha256 } from '../../../src-main/archive/snapshots'
import { temporaryFolder } from '../../fixtures/dumps'
import { changeSnapshot, snapshotFile } from '../../fixtures/snapshot-file'

function fileWith(content: string | Buffer): string {
  const path = join(temporaryFolder(), 'a.sqlite')
  writeFileSync(path, content)
  return path
}

/** An unsealed database that says of itself what it is told to say. */
async function databaseFile({ applicationId = APPLICATION_ID, layout = LAYOUT }): Promise<string> {
  const path = join(temporaryFolder(), 'a.sqlite')
  const db = await createForWriting(path, 8192)
  db.script(`${TABLES}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${layout}`)
  db.close()
  return path
}

const AGAIN = 'copy it again or import its dumps again.'

describe('opening a snapshot', () => {
  it('gives its database, which nothing can be written to', async () => {
    const db = await openSnapshot(await snapshotFile())
    expect(db.fileBacked).toBe(true)
    expect(db.all('SELECT title FROM paper ORDER BY title')).toEqual([
      { title: 'A paper' },
      { title: 'Another paper' },
    ])
    expect(() => db.run('DELETE FROM paper')).toThrow('readonly')
    db.close()
  })

  it.each([
    ['an empty file', ''],
    ['a text', 'Hello'],
    ['a text as long as a header', 'x'.repeat(200)],
  ])('refuses %s', async (_, content) => {
    await expect(openSnapshot(fileWith(content))).rejects.toMatchObject({
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

  it.runIf(process.platform !== 'win32')('does not wait for a pipe or a device', async () => {
    const pipe = join(temporaryFolder(), 'a.sqlite')
    execFileSync('mkfifo', [pipe])
    for (const path of [pipe, '/dev/zero', '/dev/tty'])
      await expect(openSnapshot(path)).rejects.toThrow(`${path} cannot be opened`)
  })

  it('follows a link to a snapshot, and refuses one that leads nowhere or to itself', async () => {
    const folder = temporaryFolder()
    const [link, nowhere, circle] = ['a', 'b', 'c'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    symlinkSync(await snapshotFile(), link)
    symlinkSync(join(folder, 'absent'), nowhere)
    symlinkSync(circle, circle)
    ;(await openSnapshot(link)).close()
    await expect(openSnapshot(nowhere)).rejects.toThrow('there is no such file')
    await expect(openSnapshot(circle)).rejects.toThrow(`${circle} cannot be opened`)
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
    ['a snapshot without a seal', {}, `is damaged: the seal at its end is not whole; ${AGAIN}`],
  ])('refuses %s', async (_, shape, sentence) => {
    await expect(openSnapshot(await databaseFile(shape))).rejects.toThrow(`a.sqlite ${sentence}`)
  })

  it('refuses a file that lacks its end', async () => {
    const path = await snapshotFile()
    const bytes = readFileSync(path)
    const whole = 8192 * bytes.readUInt32BE(28)
    truncateSync(path, 8192 * 3 - 1)
    await expect(openSnapshot(path)).rejects.toThrow(
      `a.sqlite is cut short: ${8192 * 3 - 1} of ${whole} bytes are there; ${AGAIN}`,
    )
  })

  it('refuses a file that lacks the end of its seal', async () => {
    const path = await snapshotFile()
    truncateSync(path, readFileSync(path).length - 1)
    await expect(openSnapshot(path)).rejects.toThrow('the seal at its end is not whole')
  })

  it.each([
    ['a page size that there is not', 16, [0, 3]],
    ['pages without size', 16, [0, 0]],
    ['more pages than a file can have', 28, [0xff, 0xff, 0xff, 0xff]],
    ['no pages', 28, [0, 0, 0, 0]],
    ['a format of the future', 47, [9]],
  ])('refuses a file that says it has %s', async (_, at, bytes) => {
    const path = await snapshotFile()
    const file = readFileSync(path)
    file.set(bytes, at)
    writeFileSync(path, file)
    await expect(openSnapshot(path)).rejects.toMatchObject({ code: 'unusable-file' })
  })

  it('refuses a file whose tables are overwritten', async () => {
    const path = await snapshotFile()
    writeFileSync(path, readFileSync(path).fill(0xff, 100, 8192))
    await expect(openSnapshot(path)).rejects.toThrow('a.sqlite is damaged')
  })

  it('refuses a file that another program left with a log', async () => {
    const path = await snapshotFile()
    writeFileSync(path, readFileSync(path).fill(2, 18, 20))
    await expect(openSnapshot(path)).rejects.toThrow(
      `a.sqlite was opened for writing by another program; ${AGAIN}`,
    )
  })
})

describe('a snapshot that somebody changed and sealed again', () => {
  const STRANGE =
    'a.sqlite is not a snapshot as this program makes them: its tables are defined in another way; import its dumps again.'
  const UNREADABLE = `a.sqlite is damaged: what it says of itself cannot be read; ${AGAIN}`

  it.each([
    [
      'a view in the place of a table',
      'ALTER TABLE paper RENAME TO p; CREATE VIEW paper AS SELECT * FROM p',
      STRANGE,
    ],
    ['a further view', 'CREATE VIEW innocent AS SELECT 1', STRANGE],
    ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON paper BEGIN DELETE FROM paper; END', STRANGE],
    ['a virtual table', 'CREATE VIRTUAL TABLE v USING fts4(a)', STRANGE],
    ['a generated column', 'ALTER TABLE paper ADD COLUMN x AS (zeroblob(1000000000))', STRANGE],
    ['a further column', 'ALTER TABLE paper ADD COLUMN x DEFAULT 7', STRANGE],
    ['an index on an expression', 'CREATE INDEX i ON paper (hex(zeroblob(id)))', STRANGE],
    ['one index less', 'DROP INDEX paper_slug', STRANGE],
    ['one table less', 'DROP TABLE model_word', STRANGE],
    [
      'lost papers',
      'DELETE FROM paper WHERE id = 2',
      `a.sqlite is damaged: it says that it has 2 papers, and has 1; ${AGAIN}`,
    ],
    ['nothing said of itself', "DELETE FROM meta WHERE key = 'snapshot'", UNREADABLE],
    [
      'something else said of itself',
      "UPDATE meta SET value = '[]' WHERE key = 'snapshot'",
      UNREADABLE,
    ],
    [
      'counts that are texts',
      `UPDATE meta SET value = json_set(value, '$.counts.papers', 'many') WHERE key = 'snapshot'`,
      UNREADABLE,
    ],
    [
      'no text said of itself',
      "UPDATE meta SET value = x'00ff' WHERE key = 'snapshot'",
      UNREADABLE,
    ],
  ])('is refused with %s', async (_, sql, sentence) => {
    const path = await snapshotFile()
    await changeSnapshot(path, sql)
    await expect(openSnapshot(path)).rejects.toThrow(sentence)
  })

  it('opens when it is changed back', async () => {
    const path = await snapshotFile()
    await changeSnapshot(path, 'CREATE VIEW v AS SELECT 1; DROP VIEW v')
    const db = await openSnapshot(path)
    db.close()
    expect(basename(path)).toBe('a.sqlite')
  })
})

describe('the schema', () => {
  it('has the sum that snapshots are held against', async () => {
    const db = await createInMemory()
    db.script([TABLES, ...INDEXES, 'ANALYZE'].join(';'))
    expect(schemaSha256(db)).toBe(SCHEMA_SHA256)
    db.close()
  })
})
