import type { DumpKind } from '#contract/snapshot'
import { APPLICATION_ID } from '../../schema'
import { NotADump, parseItem } from '../json-items'
import { SIGNATURE_BYTES, signatureOf, type Signature } from './signature'
import { sourceOf, type DumpSource, type Form } from './source'
import { beginningOf, rangeOf, type Stored } from './stored'
import { unpacked, type Packing } from './unpack'

/** What a file turned out to be. */
export type Recognised =
  | { is: 'dump'; kind: DumpKind; source: DumpSource }
  | { is: 'archive'; archive: 'zip' | 'tar'; packing: Packing | null }
  | { is: 'snapshot'; layout: number }

/** The keys that tell dumps apart: all of the first list and one of the second, first match wins. */
const SIGNS: readonly [DumpKind, all: readonly string[], any: readonly string[]][] = [
  ['links', ['repo_url'], ['paper_url', 'paper_title', 'paper_arxiv_id']],
  ['evaluation-tables', ['task'], ['datasets', 'subtasks']],
  ['papers', ['title'], ['paper_url', 'url_abs', 'arxiv_id', 'abstract']],
  ['methods', ['name'], ['introduced_year', 'collections', 'code_snippet_url']],
  ['datasets', ['name'], ['variants', 'modalities', 'data_loaders', 'languages', 'homepage']],
]

/** An item that fits no kind says little when others do; this many in a row say enough. */
const MOST_STRANGE_ITEMS = 100

/** Tells what a file is by what is in it. Throws NotADump, or ArchiveError when it is damaged. */
export async function recognise(stored: Stored): Promise<Recognised> {
  const { name } = stored
  const beginning = await beginningOf(firstOf(stored), SIGNATURE_BYTES)
  const outer = signatureOf(beginning)
  if (beginning.length === 0 && !/\.jsonl?(\.gz)?$/i.test(name))
    throw new NotADump(name, 'it is empty')
  if (outer.is !== 'packed') return recogniseAs(stored, outer, beginning)
  const { packing } = outer
  const content = unpacked(name, stored.content(), packing)
  const inner = signatureOf(await beginningOf(content, SIGNATURE_BYTES))
  if (inner.is === 'tar') return { is: 'archive', archive: 'tar', packing }
  if (inner.is === 'other') throw new NotADump(name, inner.reason)
  if (inner.is === 'array' || inner.is === 'lines') return dumpIn(stored, inner.is, packing)
  throw new NotADump(name, 'it is packed twice; unpack it and choose what was in it')
}

/** No more than is needed, where that can be had: a folder may hold thousands of files. */
function firstOf({ path, name, at, size, content }: Stored): AsyncIterable<Buffer> {
  if (at === null) return content()
  return rangeOf(path, name, { start: at, end: at + Math.min(size, SIGNATURE_BYTES) })
}

function recogniseAs(
  stored: Stored,
  signature: Exclude<Signature, { is: 'packed' }>,
  beginning: Buffer,
): Recognised | Promise<Recognised> {
  switch (signature.is) {
    case 'other':
      throw new NotADump(stored.name, signature.reason)
    case 'sqlite':
      return snapshotIn(stored.name, beginning)
    case 'zip':
    case 'tar':
      return { is: 'archive', archive: signature.is, packing: null }
    default:
      return dumpIn(stored, signature.is, null)
  }
}

/** Where an SQLite file says of what program and of what version it is. */
const HEADER = { applicationId: 68, layout: 60, length: 100 }

function snapshotIn(name: string, header: Buffer): Recognised {
  if (header.length < HEADER.length || header.readUInt32BE(HEADER.applicationId) !== APPLICATION_ID)
    throw new NotADump(name, 'it is an SQLite file of another program')
  const layout = header.readUInt32BE(HEADER.layout)
  if (layout === 0)
    throw new NotADump(
      name,
      'it is a snapshot whose import was interrupted; import its dumps again',
    )
  return { is: 'snapshot', layout }
}

async function dumpIn(stored: Stored, form: Form, packing: Packing | null): Promise<Recognised> {
  const source = sourceOf(stored, form, packing)
  const columns = await source.columns()
  const kind = columns ? kindOfKeys(new Set(columns)) : await kindOfItems(source, form)
  if (!kind) throw noKnownKeys(source.name)
  return { is: 'dump', kind, source }
}

/** Reads no further than the first item that tells. */
async function kindOfItems(source: DumpSource, form: Form): Promise<DumpKind | undefined> {
  const { name } = source
  let count = 0
  for await (const items of source.items())
    for (const bytes of items) {
      const item = form === 'lines' && count === 0 ? firstLine(bytes, name) : null
      const kind = kindOf(item ?? parseItem(bytes, name, count + 1))
      if (kind) return kind
      if (++count === MOST_STRANGE_ITEMS) return undefined
    }
  if (count === 0) throw new NotADump(name, 'its list is empty')
  if (form === 'lines' && count === 1) throw oneObject(name)
  return undefined
}

/** A text that begins as an object does and has no object on its first line is one object. */
function firstLine(bytes: Buffer, name: string): unknown {
  try {
    return parseItem(bytes, name, 1)
  } catch (error) {
    throw bytes.at(-1) === CLOSE_OBJECT ? error : oneObject(name)
  }
}

const CLOSE_OBJECT = 0x7d

const oneObject = (name: string) =>
  new NotADump(name, 'it holds one JSON object instead of an array of items')

function kindOf(item: unknown): DumpKind | undefined {
  const isObject = typeof item === 'object' && item !== null
  return isObject ? kindOfKeys(new Set(Object.keys(item))) : undefined
}

const kindOfKeys = (keys: ReadonlySet<string>): DumpKind | undefined =>
  SIGNS.find(
    ([, all, any]) => all.every((key) => keys.has(key)) && any.some((key) => keys.has(key)),
  )?.[0]

const noKnownKeys = (name: string) =>
  new NotADump(name, 'its items have the keys of none of the five dumps')
