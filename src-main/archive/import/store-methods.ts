import { unpackIds } from '../packed/ids'
import { spamDoubt } from '../quality/spam'
import { fold } from '../text/fold'
import { CollectionRegister } from './collections'
import type { Inserts } from './inserts'
import { type FoundMethod, packMethods } from './method-catalogue'
import type { MethodDraft } from './methods'
import type { PaperRegister } from './paper-register'
import type { PaperUsage } from './paper-usage'
import type { NumberedLists } from './papers/paper-lists'
import type { Registers } from './registers'
import { storeCatalogue } from './store-catalogue'

/** The year that the source gives to methods whose year it does not know. */
const DEFAULT_YEAR = 2000

/** Stores methods with their collections and their papers. */
export function storeMethods(
  inserts: Inserts,
  { methods, papers, ledger }: Registers,
  byMethod: NumberedLists,
  usage: PaperUsage,
): void {
  const register = new CollectionRegister()
  const found: FoundMethod[] = []
  for (const method of methods.all) {
    const { id, name, fullName } = method
    const own = { ...columnsOf(method, papers), papers: byMethod.count(id) }
    const sorted = { year: own.year, doubt: own.doubt, papers: method.papersAtSource ?? own.papers }
    const ids = new Set(method.collections.map((collection) => register.id(collection)))
    inserts.into('method', own)
    for (const [position, collection_id] of [...ids].entries()) {
      inserts.into('method_collection', { method_id: id, position, collection_id })
      if (own.doubt === null) register.add(collection_id, { id, papers: sorted.papers })
    }
    found.push({ name, fullName, ...sorted, collections: [...ids] })
    if (!method.stub) ledger.stored('methods')
  }
  const collections = register.found()
  register.store(inserts, collections)
  storeCatalogue(inserts, 'method', packMethods(found, collections))
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
    doubt: spamDoubt(method),
    archive_url: method.archiveUrl,
  }
}
