import { slug, Slugs } from '../text/slug'
import { Fields } from './fields'
import { archiveSlug } from './paper-keys'
import type { Ledger } from './report'

export interface MethodDraft {
  id: number
  slug: string
  name: string
  fullName: string | null
  description: string | null
  paper: { title: string | null; url: string | null } | null
  year: number | null
  sourceTitle: string | null
  sourceUrl: string | null
  codeUrl: string | null
  papersAtSource: number | null
  collections: CollectionDraft[]
  archiveUrl: string | null
  /** Named by papers only. */
  stub: boolean
}

export interface CollectionDraft {
  name: string
  area: string | null
  areaId: string | null
}

const KEYS = new Set([
  'url',
  'name',
  'full_name',
  'description',
  'paper',
  'introduced_year',
  'source_url',
  'source_title',
  'code_snippet_url',
  'num_papers',
  'collections',
])
/** Those of a method that a paper names. */
const NAMED_KEYS = new Set([
  'name',
  'full_name',
  'description',
  'introduced_year',
  'source_url',
  'source_title',
  'code_snippet_url',
  'main_collection',
])
const COLLECTION_KEYS = new Set(['collection', 'area_id', 'area'])

/** Methods in the order in which they are met, found by their names. */
export class MethodRegister {
  readonly all: MethodDraft[] = []
  readonly #byName = new Map<string, MethodDraft>()
  readonly #slugs = new Slugs()

  constructor(private readonly ledger: Ledger) {}

  /** Reads an item of the methods dump. */
  read(item: unknown): void {
    this.ledger.read('methods')
    const fields = Fields.of(item, 'methods', this.ledger)
    fields?.expectKeys(KEYS)
    const name = fields?.text('name') ?? fields?.text('full_name')
    if (!fields || !name) {
      this.ledger.skipped('methods', fields ? 'no name' : 'not an object')
      return
    }
    const paper = fields.child('paper')
    this.#add({
      ...asMethod(fields, name),
      paper: paper && { title: paper.text('title'), url: paper.text('url') },
      papersAtSource: fields.count('num_papers'),
      archiveUrl: fields.text('url'),
      collections: readCollections(fields),
      stub: false,
    })
  }

  /** The method that a paper names: by both its names, by its full name, by its name, or a stub. */
  namedBy(method: NamedMethod): MethodDraft {
    for (const key of keysOf(method.name, method.fullName)) {
      const known = this.#byName.get(key)
      if (known) return known
    }
    return this.#add({
      ...method,
      paper: null,
      papersAtSource: null,
      archiveUrl: null,
      stub: true,
    })
  }

  #add(draft: Omit<MethodDraft, 'id' | 'slug'>): MethodDraft {
    const { name, fullName, archiveUrl } = draft
    const wanted = archiveSlug(archiveUrl, 'method') ?? name
    const method = { id: this.all.length + 1, slug: this.#slugs.claim(slug(wanted)), ...draft }
    this.all.push(method)
    for (const key of keysOf(name, fullName))
      if (!this.#byName.has(key)) this.#byName.set(key, method)
    return method
  }
}

/** What a paper says of a method that it names. */
export type NamedMethod = ReturnType<typeof asMethod> & Pick<MethodDraft, 'collections'>

/** Reads a method as papers name it; null when it has no name. */
export function readNamedMethod(fields: Fields): NamedMethod | null {
  fields.expectKeys(NAMED_KEYS)
  const name = fields.text('name') ?? fields.text('full_name')
  return name ? { ...asMethod(fields, name), collections: readMainCollection(fields) } : null
}

/** Some methods share a name, a few a full name, and one's full name is another's name. */
const keysOf = (name: string, fullName: string | null): string[] =>
  fullName ? [`both ${name}\0${fullName}`, `full ${fullName}`, `name ${name}`] : [`name ${name}`]

/** The fields that the methods dump and the methods of a paper have in common. */
function asMethod(fields: Fields, name: string) {
  return {
    name,
    fullName: fields.text('full_name'),
    description: fields.text('description'),
    year: fields.count('introduced_year'),
    sourceTitle: fields.text('source_title'),
    sourceUrl: fields.text('source_url'),
    codeUrl: fields.text('code_snippet_url'),
  }
}

function readCollections(fields: Fields): CollectionDraft[] {
  return fields.children('collections').flatMap((collection) => {
    collection.expectKeys(COLLECTION_KEYS)
    const name = collection.text('collection')
    const areaId = collection.text('area_id')
    return name ? [{ name, area: collection.text('area'), areaId }] : []
  })
}

/** Papers name only the first collection of a method, in a form of its own. */
function readMainCollection(fields: Fields): CollectionDraft[] {
  const collection = fields.child('main_collection')
  const name = collection?.text('name')
  return name ? [{ name, area: collection?.text('area') ?? null, areaId: null }] : []
}
