import { unpackIds } from '../packed/ids'
import { spamReason } from '../quality/spam'
import { fold } from '../text/fold'
import { slug, Slugs } from '../text/slug'
import type { Inserts } from './inserts'
import type { CollectionDraft, MethodDraft } from './methods'
import type { PaperRegister } from './paper-register'
import type { PaperUsage } from './paper-usage'
import type { NumberedLists } from './papers/paper-lists'
import type { Registers } from './registers'

/** The year that the source gives to methods whose year it does not know. */
const DEFAULT_YEAR = 2000

/** Stores methods with their collections and their papers. */
export function storeMethods(
  inserts: Inserts,
  { methods, papers, ledger }: Registers,
  byMethod: NumberedLists,
  usage: PaperUsage,
): void {
  const collections = new Collections()
  for (const method of methods.all) {
    const own = { ...columnsOf(method, papers), papers: byMethod.count(method.id) }
    inserts.into('method', own)
    const ids = new Set(method.collections.map((collection) => collections.id(collection)))
    for (const [position, collection_id] of [...ids].entries()) {
      inserts.into('method_collection', { method_id: method.id, position, collection_id })
      if (own.spam === null)
        collections.add(collection_id, {
          id: method.id,
          papers: method.papersAtSource ?? own.papers,
        })
    }
    if (!method.stub) ledger.stored('methods')
  }
  collections.store(inserts)
  storePapers(inserts, byMethod, usage)
}

function storePapers(inserts: Inserts, byMethod: NumberedLists, usage: PaperUsage): void {
  for (const [method_id, ids] of byMethod.rows()) {
    const papers = unpackIds(ids)
    const years = JSON.stringify(usage.years(papers))
    const tasks = JSON.stringify(usage.tasksOf(papers))
    inserts.into('method_papers', { method_id, years, tasks, ids })
  }
}

function columnsOf(method: MethodDraft, papers: PaperRegister) {
  const { paper } = method
  const ordinal = paper && papers.find({ url: paper.url, title: paper.title })
  const paperYear = ordinal === null ? null : papers.year(ordinal)
  const isDefault = method.year === DEFAULT_YEAR && paperYear !== DEFAULT_YEAR
  return {
    id: method.id,
    slug: method.slug,
    name: method.name,
    folded: fold(method.name),
    full_name: method.fullName,
    description: method.description,
    paper_title: paper?.title ?? null,
    paper_url: paper?.url ?? null,
    paper_id: ordinal === null ? null : papers.id(ordinal),
    year: isDefault ? null : method.year,
    source_title: method.sourceTitle,
    source_url: method.sourceUrl,
    code_url: method.codeUrl,
    papers_at_source: method.papersAtSource,
    stub: method.stub,
    spam: spamReason(method),
    archive_url: method.archiveUrl,
  }
}

/** So many methods of a collection are kept to be shown beside one another. */
const MOST_USED = 13

/** Collections by name and area: two areas may have one of the same name. */
class Collections {
  readonly #byKey = new Map<string, CollectionDraft & { id: number }>()
  readonly #methods = new Map<number, { id: number; papers: number }[]>()

  id(collection: CollectionDraft): number {
    const key = `${collection.name}\0${collection.area ?? ''}`
    const known = this.#byKey.get(key) ?? { ...collection, id: this.#byKey.size + 1 }
    known.areaId ??= collection.areaId
    this.#byKey.set(key, known)
    return known.id
  }

  /** Methods come once for each of their collections. */
  add(collection: number, method: { id: number; papers: number }): void {
    const known = this.#methods.get(collection)
    if (known) known.push(method)
    else this.#methods.set(collection, [method])
  }

  store(inserts: Inserts): void {
    const slugs = new Slugs()
    for (const { id, name, area, areaId } of this.#byKey.values()) {
      const methods = this.#methods.get(id) ?? []
      const mostUsed = methods.toSorted((a, b) => b.papers - a.papers || a.id - b.id)
      inserts.into('collection', {
        id,
        slug: slugs.claim(slug(name)),
        name,
        area_slug: areaId ?? (area && slug(area)),
        area,
        methods: methods.length,
        most_used: JSON.stringify(mostUsed.slice(0, MOST_USED).map(({ id }) => id)),
      })
    }
  }
}
