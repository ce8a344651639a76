import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import type { Progress } from '../../../../src-main/archive/import/dump-reader'
import { importDumps } from '../../../../src-main/archive/import/import'
import { partialOf } from '../../../../src-main/archive/partial-files'
import { folderWith, importedFrom, link, paper, temporaryFolder } from '../../../fixtures/dumps'
import { oldSnapshot, sqliteOf } from '../../../fixtures/sqlite-header'

/** How often the disk can still be written to. */
const disk = vi.hoisted(() => ({ writesLeft: Infinity }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const writeSync = (file: number, bytes: Uint8Array, from: number, length: number, at: number) => {
    if (disk.writesLeft-- <= 0) throw Object.assign(new Error('No space'), { code: 'ENOSPC' })
    return real.writeSync(file, bytes, from, length, at)
  }
  return { ...real, writeSync }
})

const papers = Array.from({ length: 2000 }, (_, index) =>
  paper({ title: `Paper ${index}`, abstract: `${index} `.repeat(50) }),
)

/** Imports over a snapshot that is there, and expects it to stay and nothing to be added. */
async function failedImport(
  paths: string[],
  onProgress: (progress: Progress) => void = () => {},
): Promise<unknown> {
  const to = join(temporaryFolder(), 'a.sqlite')
  writeFileSync(to, oldSnapshot)
  const imported = importDumps({ paths, to, tool: 'test', onProgress })
  const failure = await imported.catch((error: unknown) => error)
  expect(readdirSync(dirname(to))).toEqual(['a.sqlite'])
  expect(readFileSync(to).equals(oldSnapshot)).toBe(true)
  return failure
}

function packedPapers(content: Buffer): string {
  const path = join(temporaryFolder(), 'papers.json.gz')
  writeFileSync(path, content)
  return path
}

describe('an import that fails leaves the old snapshot and nothing else', () => {
  const json = JSON.stringify(papers)
  const packed = gzipSync(json)

  it.each([
    [
      'a packed file that ends in the middle',
      packed.subarray(0, packed.length - 100),
      'papers.json.gz is damaged: its compressed data end too early. Download it again.',
    ],
    [
      'a packed file whose checksum is of something else',
      Buffer.concat([packed.subarray(0, -8), Buffer.alloc(4), packed.subarray(-4)]),
      'papers.json.gz is damaged: its compressed data cannot be unpacked. Download it again.',
    ],
    [
      'JSON that ends in the middle',
      Buffer.from(json.slice(0, -1000)),
      'papers.json.gz is damaged: its JSON ends too early. Download it again.',
    ],
    [
      'an item that is no JSON',
      Buffer.from(json.replace('"Paper 1234"', 'Paper 1234')),
      'papers.json.gz is damaged: item 1235 is not valid JSON. Download it again.',
    ],
    [
      'bytes that are no UTF-8',
      Buffer.from(json.replace('Paper 1234', 'Paper \xff'), 'latin1'),
      'papers.json.gz is damaged: item 1235 is not UTF-8 text. Download it again.',
    ],
  ])('as with %s', async (_, content, message) => {
    expect(await failedImport([packedPapers(content)])).toMatchObject({
      code: 'unusable-file',
      message,
    })
  })

  it('as when whoever watches it ends it', async () => {
    const stop = new Error('Stopped')
    let steps = 0
    const failure = await failedImport([folderWith({ papers })], () => {
      if (++steps === 3) throw stop
    })
    expect(failure).toBe(stop)
  })

  it('as when a file is replaced while it is read', async () => {
    const folder = folderWith({ links: [link()], papers })
    const [name = ''] = readdirSync(folder).toSorted()
    let looks = 0
    const failure = await failedImport([folder], ({ stage }) => {
      // At the second look, which is for the papers, the first file is known for a dump.
      if (stage === 'Looking for dumps' && ++looks === 2)
        writeFileSync(join(folder, name), gzipSync('[]'))
    })
    expect(failure).toMatchObject({
      message: `${name} cannot be imported: it changed while it was read. Import it again when nothing writes to it.`,
    })
  })

  it('as when the disk is full at any time', async () => {
    const folder = folderWith({ papers })
    disk.writesLeft = 1e6
    await importedFrom([folder])
    const writes = 1e6 - disk.writesLeft
    expect(writes).toBeGreaterThan(20)
    for (const possible of [0, 1, 2, 5, Math.floor(writes / 2), writes - 1]) {
      disk.writesLeft = possible
      const failure = await failedImport([folder])
      disk.writesLeft = Infinity
      expect(failure).toMatchObject({
        code: 'unusable-file',
        message: expect.stringContaining(
          'cannot be written: the disk is full; free some space or choose another disk.',
        ),
      })
    }
  })
})

const importTo = (to: string) =>
  importDumps({ paths: [folderWith({ papers: [paper()] })], to, tool: 'test' })

describe('a snapshot cannot be written', () => {
  it('into a folder that is not there', async () => {
    const folder = join(temporaryFolder(), 'absent')
    const to = join(folder, 'a.sqlite')
    await expect(importTo(to)).rejects.toThrow(
      `${to} cannot be written: there is no folder ${folder}; make it first.`,
    )
    expect(existsSync(folder)).toBe(false)
  })

  it('in the place of a folder', async () => {
    const to = join(temporaryFolder(), 'a.sqlite')
    mkdirSync(to)
    await expect(importTo(to)).rejects.toThrow(
      `${to} cannot be written: there is a folder of that name; give the name of a file.`,
    )
  })

  it('in the place of a file that is no snapshot', async () => {
    const to = join(temporaryFolder(), 'papers.json')
    for (const content of ['[{"title": "the only copy"}]', sqliteOf(7)]) {
      writeFileSync(to, content)
      await expect(importTo(to)).rejects.toThrow(
        `${to} cannot be written: there is another file of that name; remove it or give another name.`,
      )
      expect(readFileSync(to).equals(Buffer.from(content))).toBe(true)
    }
  })

  it.skipIf(process.platform === 'win32')('in the place of a pipe', async () => {
    const to = join(temporaryFolder(), 'a.sqlite')
    execFileSync('mkfifo', [to])
    await expect(importTo(to)).rejects.toThrow(
      `${to} cannot be written: it is no file but a device or a pipe; give the name of a file.`,
    )
  })

  it('under a name that no disk takes', async () => {
    const to = join(temporaryFolder(), `${'a'.repeat(300)}.sqlite`)
    await expect(importTo(to)).rejects.toThrow(
      `${to} cannot be written: its name is too long; give a shorter one.`,
    )
  })

  it('into a file', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    await expect(importTo(join(file, 'a.sqlite'))).rejects.toThrow(
      'cannot be written: its folder is a file; choose another folder.',
    )
  })

  it('by two imports at once, and the first one is not disturbed', async () => {
    const to = join(temporaryFolder(), 'a.sqlite')
    writeFileSync(partialOf(to), 'the other import')
    await expect(importTo(to)).rejects.toThrow(
      `${to} cannot be written: another import is writing it; wait until that is done.`,
    )
    expect(readFileSync(partialOf(to), 'utf8')).toBe('the other import')
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'into a folder without permission',
    async () => {
      const folder = temporaryFolder()
      chmodSync(folder, 0o500)
      await expect(importTo(join(folder, 'a.sqlite'))).rejects.toThrow(
        'cannot be written: you have no permission to write there; choose another folder.',
      )
    },
  )
})

describe('a snapshot that is there', () => {
  it('is replaced when the new one is complete', async () => {
    const to = join(temporaryFolder(), 'a.sqlite')
    writeFileSync(to, oldSnapshot)
    await importTo(to)
    expect(readFileSync(to).toString('latin1', 0, 15)).toBe('SQLite format 3')
    expect(readdirSync(dirname(to))).toEqual(['a.sqlite'])
  })
})
