import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createForWriting } from '../../../src-main/archive/database'
import { partialOf, publish, removePartials } from '../../../src-main/archive/partial-files'
import { APPLICATION_ID, TABLES } from '../../../src-main/archive/schema'
import { temporaryFolder } from '../../fixtures/dumps'

async function databaseFile(applicationId: number): Promise<Buffer> {
  const path = join(temporaryFolder(), 'a.sqlite')
  const db = await createForWriting(path, 8192)
  db.script(`${TABLES}; PRAGMA application_id = ${applicationId}`)
  db.close()
  return readFileSync(path)
}

describe('publishing a snapshot', () => {
  it('puts the new file in the place of the old one', async () => {
    const path = join(temporaryFolder(), 'a.sqlite')
    writeFileSync(path, 'old')
    writeFileSync(partialOf(path), 'new')
    await publish(partialOf(path), path)
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(existsSync(partialOf(path))).toBe(false)
  })
})

describe('what interrupted imports left behind', () => {
  const IDLE = 2 ** 22 + 1

  it('is removed, and nothing else', async () => {
    const snapshot = await databaseFile(APPLICATION_ID)
    const foreign = await databaseFile(7)
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
