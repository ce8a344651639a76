import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { isDamage } from '../../../src-main/archive/damage'
import {
  createForWriting,
  createInMemory,
  openForReading,
} from '../../../src-main/archive/database'
import { FileBytes } from '../../../src-main/archive/file-bytes'

const folder = mkdtempSync(join(tmpdir(), 'pwc-database-'))
afterAll(() => rmSync(folder, { recursive: true }))

const openDescriptors = () => readdirSync('/proc/self/fd').length

/** About 60 MB: 30,000 rows of 2,000 bytes. */
async function writeLarge(path: string): Promise<void> {
  const db = await createForWriting(path, 8192)
  db.script('CREATE TABLE thing (id INTEGER PRIMARY KEY, text TEXT)')
  db.transaction(() => {
    const insert = db.prepare('INSERT INTO thing VALUES (?, ?)')
    for (let id = 1; id <= 30_000; id++) insert.run([id, `${id} `.padEnd(2000, 'abcdefgh')])
  })
  db.close()
}

describe('a database on disk', () => {
  const path = join(folder, 'large.sqlite')

  it('is written in place and read back whole', async () => {
    await writeLarge(path)
    expect(statSync(path).size).toBeGreaterThan(50_000_000)
    const db = await openForReading(path)
    expect(db.first('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
    expect(db.first('SELECT count(*) AS n FROM thing')).toEqual({ n: 30_000 })
    db.close()
  })

  it('opens and answers by reading less than 1 MB', async () => {
    const db = await openForReading(path)
    expect(db.fileBacked).toBe(true)
    const row = db.first<{ text: string }>('SELECT text FROM thing WHERE id = :id', { id: 29_999 })
    expect(row?.text).toMatch(/^29999 abc/)
    expect(db.bytesRead).toBeLessThan(1_000_000)
    db.close()
  })

  it('refuses writes when opened for reading', async () => {
    const db = await openForReading(path)
    expect(() => db.run('DELETE FROM thing')).toThrow(/readonly|query_only/)
    db.close()
  })

  it.runIf(process.platform === 'linux')('leaves no descriptor open', async () => {
    const before = openDescriptors()
    const db = await openForReading(path)
    db.close()
    const other = join(folder, 'descriptors.sqlite')
    ;(await createForWriting(other, 4096)).close()
    await expect(createForWriting(other, 4096)).rejects.toThrow(/EEXIST/)
    expect(openDescriptors()).toBe(before)
  })

  it('is a file that another SQLite reads', async ({ skip }) => {
    try {
      execFileSync('python3', ['-c', 'import sqlite3'])
    } catch {
      skip('no python3 here')
    }
    const check = `import sqlite3,sys; print(sqlite3.connect(sys.argv[1]).execute("PRAGMA integrity_check").fetchone()[0])`
    expect(execFileSync('python3', ['-c', check, path], { encoding: 'utf8' }).trim()).toBe('ok')
  })

  it('tells a damaged file from other failures', async () => {
    const damaged = join(folder, 'damaged.sqlite')
    writeFileSync(damaged, readFileSync(path).fill(0xa5, 8192 * 2, 8192 * 200))
    const db = await openForReading(damaged)
    const failure = (sql: string) => {
      try {
        return db.all(sql)
      } catch (error) {
        return error
      }
    }
    expect(isDamage(failure('SELECT max(length(text)) FROM thing'))).toBe(true)
    expect(isDamage(failure('SELECT nothing FROM thing'))).toBe(false)
    db.close()
  })

  it('throws errors, never the strings of the engine', async () => {
    const junk = join(folder, 'junk')
    writeFileSync(junk, 'this is not a database at all, only some text')
    await expect(openForReading(junk)).rejects.toBeInstanceOf(Error)
  })
})

describe('an engine that does not take files in place', () => {
  it('answers from memory instead, and says so', async () => {
    const path = join(folder, 'small.sqlite')
    const written = await createForWriting(path, 8192)
    written.script('CREATE TABLE thing (id INTEGER); INSERT INTO thing VALUES (7)')
    written.close()

    const slice = vi.spyOn(FileBytes.prototype, 'slice').mockReturnValue(new Uint8Array(0) as never)
    const lines: string[] = []
    const db = await openForReading(path, (line) => lines.push(line))
    slice.mockRestore()

    expect(db.fileBacked).toBe(false)
    expect(lines).toEqual([expect.stringContaining('loaded into memory')])
    expect(db.first('SELECT id FROM thing')).toEqual({ id: 7 })
    db.close()
  })
})

describe('parameters by name', () => {
  it.each([
    ['in another order than they stand', { b: 2, a: 1 }, [1, 2, 1]],
    ['of which one is missing', { a: 1 }, [1, null, 1]],
    ['of which one is not asked for', { a: 'x', b: null, c: 3 }, ['x', null, 'x']],
  ])('come %s', async (_, parameters, [first, second, third]) => {
    const db = await createInMemory()
    const sql = 'SELECT :a AS first, :b AS second, :a AS third'
    const row = { first, second, third }
    expect(db.all(sql, parameters)).toEqual([row])
    // The statement is kept, and what was bound to it is not.
    expect(db.first(sql, {})).toEqual({ first: null, second: null, third: null })
    expect(db.first(sql, parameters)).toEqual(row)
    db.close()
  })

  it('give rows of their own, each with all columns', async () => {
    const db = await createInMemory()
    db.script('CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)')
    db.script("INSERT INTO thing VALUES (1, 'a'), (2, NULL), (3, 'c')")
    const rows = db.all('SELECT id, name FROM thing WHERE id < :end ORDER BY id', { end: 3 })
    expect(rows).toEqual([
      { id: 1, name: 'a' },
      { id: 2, name: null },
    ])
    db.close()
  })
})

describe('a transaction', () => {
  it('is all or nothing', async () => {
    const db = await createInMemory()
    db.script('CREATE TABLE thing (id INTEGER PRIMARY KEY)')
    const broken = () =>
      db.transaction(() => {
        db.run('INSERT INTO thing VALUES (?)', [1])
        throw new Error('broken')
      })
    expect(broken).toThrow('broken')
    expect(db.first('SELECT count(*) AS n FROM thing')).toEqual({ n: 0 })
  })
})
