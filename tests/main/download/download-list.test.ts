import { describe, expect, it } from 'vitest'
import { DUMP_FILES } from '../../../src-main/archive/import/dumps'
import { asDownloadList, sayHowChecked } from '../../../src-main/download/download-list'
import { dumpDownloads } from '../../../src-main/download/dump-downloads'

const read = (...files: unknown[]) =>
  asDownloadList({ title: 't', licence: 'l', source: 's', files })

describe('the list that is shipped', () => {
  it('holds the five dumps under their official names, each with its size and SHA-256', () => {
    const { files } = dumpDownloads
    expect(Object.fromEntries(files.map(({ kind, name }) => [kind, name]))).toEqual(DUMP_FILES)
    expect(files.reduce((bytes, file) => bytes + (file.bytes ?? 0), 0)).toBe(625_757_050)
    expect(new Set(files.map(sayHowChecked))).toEqual(
      new Set(['checked against its known SHA-256']),
    )
  })

  it('says where its facts come from and under which licence the files are', () => {
    const { source, licence } = dumpDownloads
    expect(source).toContain('SHA-256')
    expect(licence).toBe('CC BY-SA 4.0')
  })
})

describe('a list that was edited', () => {
  const file = {
    name: 'methods.json.gz',
    kind: 'methods',
    bytes: 1,
    sha256: 'a'.repeat(64),
    addresses: ['https://example.org/methods.json.gz'],
  }
  it.each([
    [{ sha256: null }, 'its size is known, but its content cannot be checked'],
    [
      { sha256: null, bytes: null },
      'its size and SHA-256 are unknown, so that it cannot be checked',
    ],
  ])('may lack what is unknown, and says so: %j', (unlike, sentence) => {
    const { files } = read({ ...file, ...unlike })
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
  ])('is refused with the place of the mistake: %s, %j', (place, unlike) => {
    expect(() => read({ ...file, ...unlike })).toThrow(
      `The list of downloads cannot be used: there is a wrong value at ${place}.`,
    )
  })

  it('is refused when a name stands twice, or it is no list', () => {
    expect(() => read(file, file)).toThrow('there is a wrong value at files.')
    expect(() => asDownloadList(null)).toThrow('there is a wrong value at its top.')
  })
})
