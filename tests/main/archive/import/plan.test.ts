import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Progress } from '../../../../src-main/archive/import/dump-reader'
import { importDumps } from '../../../../src-main/archive/import/import'
import { planImport } from '../../../../src-main/archive/import/plan'
import { tarOf, zipOf } from '../../../fixtures/dump-forms'
import { parquetOf } from '../../../fixtures/dump-parquet'
import { folderWith, link, method, paper, temporaryFolder } from '../../../fixtures/dumps'

const json = (...items: unknown[]) => JSON.stringify(items)

describe('the plan of an import', () => {
  it('tells of each file what it holds, and which dumps are missing', async () => {
    const folder = folderWith({ papers: [paper({ stars: 1 })], links: [link()] })
    writeFileSync(join(folder, 'README.md'), '# Dumps')
    const plan = await planImport({ paths: [folder], folder })
    expect(plan.files).toMatchObject([
      { kind: 'links', format: 'JSON, gzip', isOfficial: false },
      { name: 'papers-with-abstracts.json.gz', kind: 'papers' },
    ])
    expect(plan.files[1]?.fields).toEqual(Object.keys(paper({ stars: 1 })))
    expect(plan.missing).toEqual(['evaluation-tables', 'datasets', 'methods'])
    expect(plan.leftOut).toEqual([{ name: 'README.md', reason: 'it is not a JSON array' }])
    expect(plan.bytes).toBe((plan.files[0]?.bytes ?? 0) + (plan.files[1]?.bytes ?? 0))
    expect(plan.refusals).toEqual([])
  })

  it('writes nothing, and the import needs no more than the same paths', async () => {
    const archive = join(temporaryFolder(), 'dumps.zip')
    writeFileSync(
      archive,
      zipOf({ 'a.json': json(paper()), 'b.jsonl': JSON.stringify(method('A')) }),
    )
    const folder = temporaryFolder()
    const plan = await planImport({ paths: [archive], folder })
    expect(readdirSync(folder)).toEqual([])
    const info = await importDumps({ paths: [archive], to: join(folder, 'a.sqlite'), tool: 'test' })
    const told = plan.files.map(({ name, kind, format, bytes }) => ({ name, kind, format, bytes }))
    expect(info.files).toEqual(
      expect.arrayContaining(told.map((file) => expect.objectContaining(file))),
    )
    expect(info.counts.papers).toBe(1)
  })

  it('takes the columns of Parquet files for their fields', async () => {
    const path = join(temporaryFolder(), 'papers.parquet')
    writeFileSync(path, parquetOf([paper({ title: 'A', url_abs: 'https://a.org' })]))
    const { files } = await planImport({ paths: [path], folder: temporaryFolder() })
    expect(files[0]).toMatchObject({ kind: 'papers', format: 'Parquet' })
    expect(files[0]?.fields).toEqual(expect.arrayContaining(['title', 'url_abs', 'authors']))
  })

  it('grows with what is to be read', async () => {
    const papers = Array.from({ length: 4000 }, (_, at) =>
      paper({ abstract: `${at} `.repeat(500) }),
    )
    const few = await planImport({ paths: [folderWith({ papers: [paper()] })], folder: '/' })
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.json'), JSON.stringify(papers))
    const many = await planImport({ paths: [folder], folder })
    expect(many.bytesNeeded).toBeGreaterThan(few.bytesNeeded)
    expect(many.seconds).toBeGreaterThanOrEqual(few.seconds)
    expect(many.bytesFree).toBeGreaterThan(0)
  })

  it('tells a finished snapshot from dumps', async () => {
    const folder = folderWith({ papers: [paper()] })
    const to = join(folder, 'mine.sqlite')
    await importDumps({ paths: [folder], to, tool: 'test' })
    const { snapshots, files } = await planImport({ paths: [folder], folder })
    expect(snapshots).toMatchObject([{ path: to, name: 'mine.sqlite' }])
    expect(files).toHaveLength(1)
    expect((await planImport({ paths: [to], folder })).refusals).toEqual([])
    await expect(importDumps({ paths: [to], to: `${to}2`, tool: 'test' })).rejects.toThrow(
      'mine.sqlite is a finished snapshot, which is opened and not imported. Choose dumps to import.',
    )
    expect(existsSync(`${to}2`)).toBe(false)
  })

  it('says in a sentence why there can be no import', async () => {
    const folder = temporaryFolder()
    const absent = join(folder, 'absent.json')
    const { refusals, files } = await planImport({ paths: [absent], folder })
    expect(files).toEqual([])
    expect(refusals).toEqual([`${absent} cannot be read: there is no such file or folder.`])
  })

  it('is ended by whoever watches it', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'inner'))
    const files = { 'a.json': json(paper()), 'b.json': json(link()) }
    writeFileSync(join(folder, 'inner', 'dumps.tar'), await tarOf(files))
    const stages = new Set<string>()
    await planImport({ paths: [folder], folder, onProgress: ({ stage }) => stages.add(stage) })
    expect([...stages]).toEqual(['Looking for dumps', 'Reading fields'])
    const stop = new Error('Stopped')
    for (const last of stages) {
      const onProgress = ({ stage }: Progress) => {
        if (stage === last) throw stop
      }
      await expect(planImport({ paths: [folder], folder, onProgress })).rejects.toBe(stop)
    }
  })
})
