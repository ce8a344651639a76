import initSqlJs from 'sql.js/dist/sql-wasm-inline.js'
import type { Database as SqlDatabase } from 'sql.js'
import { bm25 } from '../bm25'

export interface PaperText {
  id: number
  title: string
  abstract: string
}

/** SQLite's FTS4 over papers, in memory, ranked by BM25: titles three times as heavy as abstracts. */
export class FtsIndex {
  private constructor(
    private readonly db: SqlDatabase,
    private readonly weights: readonly number[],
  ) {}

  static async over(papers: Iterable<PaperText>, withAbstracts: boolean): Promise<FtsIndex> {
    const { Database } = await initSqlJs()
    const db = new Database()
    const columns = withAbstracts ? 'title, abstract' : 'title'
    db.run(`CREATE VIRTUAL TABLE paper USING fts4(content="", ${columns}); BEGIN`)
    const insert = db.prepare(
      `INSERT INTO paper (docid, ${columns}) VALUES (?, ?${withAbstracts ? ', ?' : ''})`,
    )
    for (const { id, title, abstract } of papers)
      insert.run(withAbstracts ? [id, title, abstract] : [id, title])
    insert.free()
    db.run('COMMIT')
    return new FtsIndex(db, [3, 1])
  }

  /** The best papers that have all parts of a question, or else any. */
  search(question: string, limit: number): number[] {
    const parts = partsOf(question)
    const table = { table: 'paper', weights: this.weights }
    const all = bm25(this.db, table, parts.join(' '), limit)
    return all.length > 0 ? all : bm25(this.db, table, parts.join(' OR '), limit)
  }

  close(): void {
    this.db.close()
  }
}

/** Words and phrases in quotes, the last word open; of fields the value alone, since FTS4 knows none. */
function partsOf(question: string): string[] {
  const plain = question.replace(/\b\p{L}+:/gu, '')
  const parts = Array.from(plain.matchAll(/"([^"]*)"|([^\s"]+)/g), ([, quoted, word]) =>
    (quoted ?? word ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ).filter((part) => part !== '')
  return parts.map((part, at) =>
    at === parts.length - 1 && !part.includes(' ') && !question.endsWith('"')
      ? `${part}*`
      : `"${part}"`,
  )
}
