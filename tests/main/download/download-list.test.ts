import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DUMP_FILES } from '../../../src-main/archive/import/dumps'
import { readDownloadList, sayHowChecked } from '../../../src-main/download/download-list'

const shipped = resolve(import.meta.dirname, '../../../resources/downloads.json')

describe('the list that is shipped', () => {
  it('holds the five dumps under their official names, each with its size and SHA-256', async () => {
    const { files } = await readDownloadList(shipped)
    expect(Object.fromEntries(files.map(({ kind, name }) => [kind, name]))).toEqual(DUMP_FILES)
    expect(files.reduce((bytes, file) => bytes + (file.bytes ?? 0), 0)).toBe(625_757_050)
    expect(new Set(files.map(sayHowChecked))).toEqual(
      new Set(['checked against its known SHA-256']),
    )
  })

  it('says where its facts come from and under which licence the files are', async () => {
    const { source, licence } = await readDownloadList(shipped)
    expect(source).toContain('SHA-256')
    expect(licence).toBe('CC BY-SA 4.0')
  })
})

describe('a list that was edited', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pwc-list-'))
  const path = join(folder, 'downloads.json')
  afterAll(() => rmSync(folder, { recursive: true }))

  const file = {
    name: 'methods.json.gz',
    kind: 'methods',
    bytes: 1,
    sha256: 'a'.repeat(64),
    addresses: ['https://example.org/methods.json.gz'],
  }
  const read = (...files: unknown[]) => {
    writeFileSync(path, JSON.stringify({ title: 't', licence: 'l', source: 's', files }))
    return readDownloadList(path)
  }

  it.each([
    [{ sha256: null }, 'its size is known, but its content cannot be checked'],
    [
      { sha256: null, bytes: null },
      'its size and SHA-256 are unknown, so that it cannot be checked',
    ],
  ])('may lack what is unknown, and says so: %j', async (unlike, sentence) => {
    const { files } = await read({ ...file, ...unlike })
    expect(files.map(sayHowChecked)).toEqual([sentence])
  })

  it.each<[string, object]>([
    ['files.0.name', { name: '../methods.json.gz' }],
    ['files.0.name', { name: 'a/b.gz' }],
    ['files.0.name', { name: '.hidden' }],
    ['files.0.name', { name: 'x.download' }],
    ['files.0.name', { name: 'x.download.json' }],
    ['files.0.kind', { kind: 'people' }],
    ['files.0.bytes', { bytes: -1 }],
    ['files.0.bytes', { bytes: undefined }],
    ['files.0.sha256', { sha256: 'abc' }],
    ['files.0.addresses', { addresses: [] }],
    ['files.0.addresses.0', { addresses: ['http://example.org/f'] }],
    ['files.0.addresses.0', { addresses: ['file:///etc/passwd'] }],
    ['files.0.addresses.0', { addresses: ['https://name:password@example.org/f'] }],
    ['files.0', { addressess: [] }],
  ])('is refused with the place of the mistake: %s, %j', async (place, unlike) => {
    await expect(read({ ...file, ...unlike })).rejects.toThrow(
      `The list of downloads cannot be used: ${path} has a wrong value at ${place}.`,
    )
  })

  it('is refused when a name stands twice', async () => {
    await expect(read(file, file)).rejects.toThrow('has a wrong value at files.')
  })

  it('is refused when it is no JSON, or not there', async () => {
    writeFileSync(path, '{"title":')
    await expect(readDownloadList(path)).rejects.toThrow(`${path} is not JSON.`)
    await expect(readDownloadList(`${path}.absent`)).rejects.toThrow('cannot be read.')
  })
})
