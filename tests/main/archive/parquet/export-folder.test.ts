import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportParquet } from '../../../../src-main/archive/parquet/export-parquet'
import { exportTables } from '../../../../src-main/archive/parquet/tables'
import { withoutPapers } from '../../../fixtures/compared'
import { imported, paper, temporaryFolder } from '../../../fixtures/dumps'

const FILES = ['README.md', ...exportTables.map(({ name }) => `${name}.parquet`)].toSorted()

const snapshot = async () => (await imported({ papers: [paper({ title: 'A' })] })).db

describe('the folder of an export', () => {
  it('holds a file for each table and a README that names all columns', async () => {
    const folder = join(temporaryFolder(), 'export')
    await exportParquet(await snapshot(), folder)
    expect(readdirSync(folder).toSorted()).toEqual(FILES)
    const readme = readFileSync(join(folder, 'README.md'), 'utf8')
    for (const { name, columns } of exportTables) {
      const section = readme.split(`### ${name}.parquet\n`)[1]?.split('\n### ')[0]
      for (const column of columns) expect(section).toContain(`| \`${column.name}\` | `)
    }
    expect(readme).toContain('CC BY-SA 4.0')
    expect(readme).toContain('| `paper.parquet` | 1 |')
  })

  it('may be there when it is empty', async () => {
    const folder = temporaryFolder()
    await exportParquet(await snapshot(), folder)
    expect(readdirSync(folder).toSorted()).toEqual(FILES)
  })

  it('is replaced when it is an older export', async () => {
    const parent = temporaryFolder()
    const folder = join(parent, 'export')
    await exportParquet(await snapshot(), folder)
    writeFileSync(join(folder, 'paper.parquet'), 'older')
    await exportParquet(await snapshot(), folder)
    expect(readFileSync(join(folder, 'paper.parquet'), 'latin1').slice(0, 4)).toBe('PAR1')
    expect(readdirSync(parent)).toEqual(['export'])
  })

  it.each<[what: string, files: Record<string, string>]>([
    ['another file', { 'notes.txt': 'mine' }],
    ['another README', { 'README.md': '# My notes' }],
    ['a Parquet file of the same name without our README', { 'paper.parquet': 'mine' }],
    [
      'an export with a file beside it',
      { 'README.md': '# Papers With Code archive as Parquet', mine: '' },
    ],
  ])('is refused and left alone when it holds %s', async (_, files) => {
    const parent = temporaryFolder()
    const folder = join(parent, 'export')
    mkdirSync(folder)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    await expect(exportParquet(await snapshot(), folder)).rejects.toThrow(
      'the folder holds other files; give the name of a new or empty one',
    )
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(files).toSorted())
    expect(readdirSync(parent)).toEqual(['export'])
  })

  it('is refused when there is a file of that name', async () => {
    const path = join(temporaryFolder(), 'export')
    writeFileSync(path, 'mine')
    await expect(exportParquet(await snapshot(), path)).rejects.toThrow(
      'there is a file of that name',
    )
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it('is refused when the folder in which it should be is not there', async () => {
    const folder = join(temporaryFolder(), 'none', 'export')
    await expect(exportParquet(await snapshot(), folder)).rejects.toThrow('there is no folder')
  })

  it('is not there when the export was ended', async () => {
    const parent = temporaryFolder()
    const ended = exportParquet(await snapshot(), join(parent, 'export'), ({ stage }) => {
      if (stage === 'Writing repository.parquet') throw new Error('ended')
    })
    await expect(ended).rejects.toThrow('ended')
    expect(readdirSync(parent)).toEqual([])
  })

  it('is not there when the snapshot is damaged', async () => {
    const parent = temporaryFolder()
    const damaged = await withoutPapers((await imported({ papers: [paper()] })).path)
    await expect(exportParquet(damaged, join(parent, 'export'))).rejects.toThrow(
      'The snapshot is damaged and cannot be exported',
    )
    expect(readdirSync(parent)).toEqual([])
  })

  it('frees what an interrupted export left, and nothing else', async () => {
    const parent = temporaryFolder()
    // Not the id of a process: Linux, macOS and Windows have lower ones.
    const left = join(parent, 'export.999999999.partial')
    const others = join(parent, 'other.999999999.partial')
    for (const folder of [left, others]) {
      mkdirSync(folder)
      writeFileSync(join(folder, 'paper.parquet'), '')
    }
    await exportParquet(await snapshot(), join(parent, 'export'))
    expect(readdirSync(parent).toSorted()).toEqual(['export', 'other.999999999.partial'])
  })
})
