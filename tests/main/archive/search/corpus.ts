import { createInMemory, type Database } from '../../../../src-main/archive/database'
import { LabelColumn } from '../../../../src-main/archive/papers/label-column'
import { PaperLists } from '../../../../src-main/archive/papers/paper-lists'
import { TABLES } from '../../../../src-main/archive/schema'
import { MergedRuns } from '../../../../src-main/archive/search/index/merge-runs'
import { TextRun } from '../../../../src-main/archive/search/index/text-run'
import { PaperSearch } from '../../../../src-main/archive/search/paper-search'
import { VocabularyWriter, readVocabulary } from '../../../../src-main/archive/search/vocabulary'
import { deflateText } from '../../../../src-main/archive/text/compressed-text'

export interface Text {
  title: string
  abstract: string
  repositories?: number
}

/** The search over papers of just these texts, whose ids count from 1. To be closed. */
export async function searchOver(
  papers: readonly Text[],
): Promise<{ search: PaperSearch; db: Database }> {
  const db = await createInMemory()
  db.script(TABLES)
  storePapers(db, papers)
  storeWords(db, papers)
  return {
    search: new PaperSearch(db, new PaperLists(db), readVocabulary(db), () => new Uint8Array()),
    db,
  }
}

function storePapers(db: Database, papers: readonly Text[]): void {
  const columns = { repositories: new LabelColumn(), results: new LabelColumn() }
  for (const column of Object.values(columns)) column.push([])
  for (const [index, { title, abstract, repositories = 0 }] of papers.entries()) {
    const id = index + 1
    db.run(
      `INSERT INTO paper (id, slug, title, authors, tasks, methods, repositories, results, stub, abstract_id)
       VALUES (?, ?, ?, '[]', '[]', '[]', ?, 0, 0, ?)`,
      [id, `paper-${id}`, title, repositories, id],
    )
    db.run('INSERT INTO abstract (id, text) VALUES (?, ?)', [
      id,
      deflateText(abstract, new Uint8Array()),
    ])
    columns.repositories.push([repositories])
    columns.results.push([0])
  }
  for (const [name, column] of Object.entries(columns))
    db.run('INSERT INTO paper_column VALUES (?, ?)', [name, column.pack().values])
  const byTitle = Uint32Array.from(
    papers.map((_, index) => index + 1).toSorted((a, b) => compareTitles(papers, a, b)),
  )
  db.run('INSERT INTO paper_column VALUES (?, ?)', ['by title', new Uint8Array(byTitle.buffer)])
}

function compareTitles(papers: readonly Text[], a: number, b: number): number {
  const [one = '', other = ''] = [papers[a - 1]?.title, papers[b - 1]?.title]
  if (one === '' || other === '') return Number(one === '') - Number(other === '')
  return one < other ? -1 : Number(one > other)
}

function storeWords(db: Database, papers: readonly Text[]): void {
  const run = new TextRun()
  for (const [number, { title, abstract }] of papers.entries()) run.add(number, title, abstract)
  const merged = new MergedRuns(
    [run.finish()],
    Uint32Array.from(papers, (_, number) => number + 1),
  )
  const vocabulary = new VocabularyWriter()
  for (const row of merged.words()) {
    vocabulary.add(row.word, row.titles, row.abstracts)
    db.run(
      'INSERT INTO word (word, titles, abstracts, in_titles, in_abstracts) VALUES (?, ?, ?, ?, ?)',
      [row.word, row.titles, row.abstracts, row.inTitles, row.inAbstracts],
    )
  }
  for (const { letters, papers, ids } of merged.beginnings())
    db.run('INSERT INTO beginning VALUES (?, ?, ?)', [letters, papers, ids])
  for (const [key, value] of vocabulary.rows())
    db.run('INSERT INTO meta VALUES (?, ?)', [key, value])
}
