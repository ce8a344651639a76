import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findDumps } from '../../../../src-main/archive/import/dumps'
import {
  board,
  dataset,
  link,
  method,
  paper,
  row,
  task,
  temporaryFolder,
} from '../../../fixtures/dumps'

const items = {
  papers: paper(),
  links: link(),
  'evaluation-tables': task('Parsing', {
    datasets: [board('PTB', ['F1'], [row('A', { F1: '9' })])],
  }),
  datasets: dataset('PTB'),
  methods: method('Attention'),
}

function file(name: string, content: string | Buffer, folder = temporaryFolder()): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const json = (...items: unknown[]) => JSON.stringify(items)

describe('dumps', () => {
  it.each(Object.entries(items))('of %s are known by what is in them', async (kind, item) => {
    const plain = await findDumps([file('some.data', json(item))])
    expect(plain.dumps).toMatchObject([{ kind, parts: [{ format: 'JSON', name: 'some.data' }] }])
    // Also when the name says that it is not packed.
    const packed = await findDumps([file('some.json', gzipSync(json(item)))])
    expect(packed.dumps).toMatchObject([{ kind, parts: [{ format: 'JSON, gzip' }] }])
  })

  it.each([
    ['a paper', { paper_url: 'https://paperswithcode.com/paper/x', title: 'X' }, 'papers'],
    ['a link', { paper_title: 'X', repo_url: 'https://github.com/a/b' }, 'links'],
    ['a task', { task: 'Parsing', datasets: [] }, 'evaluation-tables'],
    ['a dataset', { name: 'PTB', variants: [] }, 'datasets'],
    ['a method', { name: 'Attention', introduced_year: 2017 }, 'methods'],
  ])('are known from few keys of %s', async (_, item, kind) => {
    expect((await findDumps([file('x', json(item))])).dumps).toMatchObject([{ kind }])
  })

  it('are known in spite of odd items before the first good one', async () => {
    const { dumps } = await findDumps([file('x', json(null, 5, [], {}, items.papers))])
    expect(dumps).toMatchObject([{ kind: 'papers' }])
  })

  it.each([
    ['a database', 'SQLite format 3\0', 'it is an SQLite file of another program'],
    ['a text', 'Hello', 'it is not a JSON array'],
    ['a packed text', gzipSync('Hello'), 'it is not a JSON array'],
    ['an object', '{"papers":[]}', 'it holds one JSON object instead of an array of items'],
    ['an empty list', '[]', 'its list is empty'],
    ['other items', '[{"a":1}]', 'its items have the keys of none of the five dumps'],
    [
      'many other items',
      json(...Array.from({ length: 200 }, () => 1)),
      'its items have the keys of none of the five dumps',
    ],
  ])('are not taken from %s, and a folder may hold it', async (_, content, reason) => {
    const path = file('other', content)
    await expect(findDumps([path])).rejects.toThrow(`other is no dump: ${reason}.`)
    const folder = temporaryFolder()
    file('other', content, folder)
    file('papers.json', json(items.papers), folder)
    const found = await findDumps([folder])
    expect(found.dumps).toMatchObject([{ kind: 'papers' }])
    expect(found.leftOut).toEqual([{ name: 'other', reason }])
  })

  it.each([
    ['an empty file', 'a.json', '', 'a.json is damaged: it is empty. Download it again.'],
    [
      'a file packed in part',
      'a.json.gz',
      gzipSync(json(items.papers).repeat(9)).subarray(0, 40),
      'a.json.gz is damaged: its compressed data end too early. Download it again.',
    ],
    [
      'a packed file with wrong bytes',
      'a.json.gz',
      Buffer.concat([gzipSync('').subarray(0, 10), Buffer.alloc(40, 0xff)]),
      'a.json.gz is damaged: its compressed data cannot be unpacked. Download it again.',
    ],
    [
      'a list that does not end',
      'a.json',
      '[{"tit',
      'a.json is damaged: its JSON ends too early. Download it again.',
    ],
  ])(
    'are refused when they are damaged, as %s, also in a folder',
    async (_, name, content, why) => {
      const folder = temporaryFolder()
      await expect(findDumps([file(name, content, folder)])).rejects.toThrow(why)
      await expect(findDumps([folder])).rejects.toThrow(why)
    },
  )

  it('are taken from a folder and the folders within it, but not from hidden files', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'methods', 'data', 'a', 'b'), { recursive: true })
    mkdirSync(join(folder, '.cache'))
    file('methods.json', json(items.methods), join(folder, 'methods', 'data'))
    file('datasets.json', json(items.datasets), join(folder, 'methods', 'data', 'a', 'b'))
    file('links.json', json(items.links), join(folder, '.cache'))
    file('.links.json', json(items.links), folder)
    file('papers.json', json(items.papers), folder)
    const { dumps, leftOut } = await findDumps([folder])
    expect(dumps.flatMap(({ parts }) => parts.map(({ name }) => name))).toEqual([
      'methods/data/methods.json',
      'papers.json',
    ])
    expect(leftOut).toEqual([])
  })

  it('are taken once when a folder and a file in it are given', async () => {
    const folder = temporaryFolder()
    const path = file('papers.json', json(items.papers), folder)
    expect((await findDumps([folder, path])).dumps).toHaveLength(1)
  })

  it('of one kind are refused together', async () => {
    const folder = temporaryFolder()
    file('a.json', json(items.papers), folder)
    file('b.json', json(items.papers), folder)
    await expect(findDumps([folder])).rejects.toThrow(
      'a.json and b.json both hold papers. Choose one of them.',
    )
  })

  const choose =
    'Choose one or more of papers-with-abstracts.json.gz, links-between-papers-and-code.json.gz, ' +
    'evaluation-tables.json.gz, datasets.json.gz, methods.json.gz.'

  it('must be there', async () => {
    const folder = temporaryFolder()
    await expect(findDumps([])).rejects.toThrow(`No file was given. ${choose}`)
    await expect(findDumps([folder])).rejects.toThrow(
      `${folder} holds none of the dumps. ${choose}`,
    )
    const absent = join(folder, 'absent.json')
    await expect(findDumps([absent])).rejects.toThrow(
      `${absent} cannot be read: there is no such file or folder.`,
    )
  })

  it.skipIf(process.platform === 'win32')('are neither devices nor links to nowhere', async () => {
    await expect(findDumps(['/dev/null'])).rejects.toThrow(
      '/dev/null is neither a file nor a folder.',
    )
    const folder = temporaryFolder()
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
    await expect(findDumps([folder])).rejects.toThrow(
      `${folder} holds none of the dumps (link, it is a link that leads elsewhere). ${choose}`,
    )
    const circle = join(folder, 'circle')
    symlinkSync(circle, circle)
    await expect(findDumps([circle])).rejects.toThrow(
      `${circle} cannot be read: it is a link that leads back to itself.`,
    )
  })

  it('are missed with the reasons of the first files that are none', async () => {
    const folder = temporaryFolder()
    for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(join(folder, name), 'no dump')
    await expect(findDumps([folder])).rejects.toThrow(
      `${folder} holds none of the dumps (a, it is not a JSON array; b, it is not a JSON array; c, it is not a JSON array; and 2 more). ${choose}`,
    )
  })

  it.runIf(process.platform === 'linux')('have names of text', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'papers.json'), JSON.stringify([paper()]))
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff])]), '[]')
    const { dumps, leftOut } = await findDumps([folder])
    expect(dumps.map(({ kind }) => kind)).toEqual(['papers'])
    expect(leftOut).toEqual([
      { name: 'b?', reason: 'it is gone, or its name is not UTF-8; give it another name' },
    ])
  })
})
