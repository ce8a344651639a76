import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib'
import type { CompressionCodec } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../../../src-main/archive/database'
import { linesOf, tarOf, zipOf, zstdOf, type Files } from '../../../fixtures/dump-forms'
import { paper, type Item } from '../../../fixtures/dump-items'
import { parquetOf } from '../../../fixtures/dump-parquet'
import { FILE_NAMES, importedFrom, temporaryFolder } from '../../../fixtures/dumps'

const BUNDLED = join(import.meta.dirname, '../../../../resources/bundled')

/** The dumps that ship with the program, by their names without an ending. */
const dumps = new Map<string, Item[]>(
  Object.values(FILE_NAMES).map((name) => [
    name.replace('.json.gz', ''),
    JSON.parse(gunzipSync(readFileSync(join(BUNDLED, name))).toString()) as Item[],
  ]),
)

/** Some of each, from its beginning to its end: what form they are in does not depend on how many there are. */
const some = (every: number) =>
  new Map(
    [...dumps].map(([name, items]) => [name, items.filter((_, index) => index % every === 0)]),
  )

const few = some(80)

function folderOf(files: Files): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

const filesAs = (ending: string, form: (items: Item[]) => Buffer | string): Files =>
  Object.fromEntries([...few].map(([name, items]) => [`${name}${ending}`, form(items)]))

const json = (items: Item[]) => Buffer.from(JSON.stringify(items))

/** A digest of each table, but for what tells of the files and of the time. */
function contentOf(db: Database): Record<string, string> {
  const tables = db.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
  const digests = tables.map(({ name }) => {
    const rows = db.all<Record<string, unknown>>(`SELECT * FROM "${name}"`)
    const kept = rows.filter(({ key }) => !['info', 'snapshot', 'home'].includes(String(key)))
    return [name, createHash('sha256').update(JSON.stringify(kept)).digest('hex')]
  })
  return Object.fromEntries(digests)
}

let known: Record<string, string> | undefined

async function contentOfPlain(): Promise<Record<string, string>> {
  known ??= contentOf((await importedFrom([folderOf(filesAs('.json', json))])).db)
  return known
}

describe('the same dumps make the same snapshot', { timeout: 120_000 }, () => {
  it.each<[string, () => Files | Promise<Files>, format: string]>([
    [
      'as JSON Lines in gzip',
      () => filesAs('.jsonl.gz', (items) => gzipSync(linesOf(items))),
      'JSON Lines, gzip',
    ],
    ['in zstd', () => filesAs('.json.zst', (items) => zstdOf(json(items))), 'JSON, zstd'],
    [
      'in a zip archive',
      () => ({ 'dumps.zip': zipOf(filesAs('.json', json)) }),
      'JSON, in a zip archive',
    ],
    [
      'in gzip in a zip archive that packs nothing',
      () => ({
        'dumps.zip': zipOf(
          filesAs('.json.gz', (items) => gzipSync(json(items))),
          0,
        ),
      }),
      'JSON, gzip, in a zip archive',
    ],
    [
      'in gzip in a tar archive',
      async () => ({
        'dumps.tar': await tarOf(filesAs('.json.gz', (items) => gzipSync(json(items)))),
      }),
      'JSON, gzip, in a tar archive',
    ],
    [
      'in a tar archive in gzip',
      async () => ({ 'dumps.tar.gz': gzipSync(await tarOf(filesAs('.json', json))) }),
      'JSON, in a tar archive',
    ],
    [
      'in a tar archive in zstd',
      async () => ({ 'dumps.tar.zst': zstdOf(await tarOf(filesAs('.jsonl', linesOf))) }),
      'JSON Lines, in a tar archive',
    ],
  ])('%s', async (_, files, format) => {
    const { db, info } = await importedFrom([folderOf(await files())])
    expect(contentOf(db)).toEqual(await contentOfPlain())
    expect(new Set(info.files.map((file) => file.format))).toEqual(new Set([format]))
  })
})

/** A kind's shards as they are published, in a folder of their own. */
function shardsOf(name: string, items: Item[], count: number): Files {
  const size = Math.ceil(items.length / count)
  const shards = Array.from({ length: count }, (_, index) => [
    `${name}/data/train-0000${index}-of-0000${count}.parquet`,
    parquetOf(items.slice(index * size, (index + 1) * size)),
  ])
  return Object.fromEntries(shards)
}

/** Leaderboards and tasks below tasks as JSON text, as some columns have it. */
const withText = (items: Item[]): Item[] =>
  items.map((item) => ({
    ...item,
    datasets: JSON.stringify(item['datasets']),
    subtasks: JSON.stringify(item['subtasks']),
  }))

describe('Parquet files as they are published', { timeout: 120_000 }, () => {
  it('make the snapshot that the JSON dumps make', async () => {
    const many = some(6)
    const tables = many.get('evaluation-tables') ?? []
    const plain = Object.fromEntries(
      [...many].map(([name, items]) => [`${name}.json`, json(items)]),
    )
    const { db: expected, info: expectedInfo } = await importedFrom([folderOf(plain)])
    const others = [...many].filter(([name]) => name !== 'evaluation-tables')
    const files = {
      ...Object.assign({}, ...others.map(([name, items]) => shardsOf(name, items, 3))),
      ...shardsOf('evaluation-tables', withText(tables), 2),
    }
    const { db, info } = await importedFrom([folderOf(files)])
    expect(info.counts).toEqual(expectedInfo.counts)
    expect(contentOf(db)).toEqual(contentOf(expected))
    expect(info.files.map(({ format }) => format)).toEqual(Array(14).fill('Parquet'))
  })

  it('may have a column for each metric that any leaderboard has', async () => {
    const nested = (dumps.get('evaluation-tables') ?? []).slice(0, 40)
    const metrics = new Set(JSON.stringify(nested).match(/"metrics":\{[^}]*\}/g))
    expect(metrics.size).toBeGreaterThan(100)
    const json = folderOf({ 'tables.json': JSON.stringify(nested) })
    const parquet = folderOf({ 'tables.parquet': parquetOf(nested, { rowGroupSize: 10 }) })
    const { db: expected } = await importedFrom([json])
    const { db } = await importedFrom([parquet])
    expect(contentOf(db)).toEqual(contentOf(expected))
  })

  it.each<[CompressionCodec, (bytes: Uint8Array) => Uint8Array]>([
    ['UNCOMPRESSED', (bytes) => bytes],
    ['GZIP', (bytes) => gzipSync(bytes)],
    ['BROTLI', (bytes) => brotliCompressSync(bytes)],
    ['ZSTD', (bytes) => zstdOf(Buffer.from(bytes))],
  ])('may be packed with %s, in many pages', async (codec, pack) => {
    const papers = Array.from({ length: 700 }, (_, at) =>
      paper({ title: `Paper ${at}`, abstract: `Text ${at * 7919}`, authors: [`Author ${at}`] }),
    )
    const compressors = { [codec]: pack }
    const file = parquetOf(papers, { codec, compressors, pageSize: 2000, rowGroupSize: 300 })
    const { info } = await importedFrom([folderOf({ 'papers.parquet': file })])
    expect(info.counts).toMatchObject({ papers: 700, abstracts: 700, authors: 700 })
  })
})

describe('zstd', () => {
  it('is read as the zstd program packs it', async () => {
    const { info } = await importedFrom([folderOf({ 'papers.json.zst': PACKED_BY_ZSTD })])
    expect(info.counts).toMatchObject({ papers: 12, abstracts: 12 })
  })

  it('is read from several frames, with others to be skipped between them', async () => {
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])
    const frames = ['[', JSON.stringify(paper()), ']'].map((part) => zstdOf(part))
    const file = Buffer.concat(frames.flatMap((frame) => [frame, skipped]))
    const { info } = await importedFrom([folderOf({ 'papers.json.zst': file })])
    expect(info.counts.papers).toBe(1)
  })
})

/** Twelve papers with abstracts, packed by `zstd -19`. */
const PACKED_BY_ZSTD = Buffer.from(
  'KLUv/WQ0C80FACIJHhlgeQPzyyQto3HGCg1MBghwd98lbiUFQZAHUBillHJZFCVJEOQ4DKMoCEJKBsI4CJatgdMta88Fgbnb/7xSR9RyHFDqHWNTb/x9z+d6Gch8PleV59TO2sWU1n/5UrZ27Flf9un81Pav1JGBOLD1rZvITHT610fwCRuoIHZOnVqNAZDjgmYNEDDxKyELJP5feeuEHS2SaxYpNVafWtSqPnVRVzXVOtUOdpvZtSbhIAdm0ninFXwZcaBtow==',
  'base64',
)
