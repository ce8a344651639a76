import type { Here } from '#contract/library'
import { confidenceOf, type Metric } from '#contract/leaderboard'
import type { OwnBoard, OwnMetric } from '#contract/own-result'
import type { OwnRow, OwnRows } from '../../archive/own/own-rows'
import type { RankedBoard } from '../../archive/own/standings'
import { ownResultRow } from '../../archive/own/with-own-rows'
import type { Database } from '../../archive/database'
import type { ReadLeaderboard } from '../../archive/queries/stored-leaderboard'
import { entryOf } from '../../archive/ranking/metric-table'
import { fold } from '../../archive/text/fold'
import { describeThing } from '../../archive/things/describe-thing'
import type { ReaderFile } from '../reader-file'
import type { WhereIs } from '../where-is'
import type { StoredResult } from './stored-result'

/** The leaderboards of the reader's own results, as one snapshot has them. */
export class OwnBoards implements OwnRows {
  readonly #db: Database
  readonly #file: ReaderFile
  readonly #whereIs: WhereIs
  readonly read: ReadLeaderboard
  #found: { of: readonly StoredResult[]; byBoard: ReadonlyMap<string | null, StoredResult[]> } = {
    of: [],
    byBoard: new Map(),
  }

  constructor(db: Database, file: ReaderFile, whereIs: WhereIs, read: ReadLeaderboard) {
    this.#db = db
    this.#file = file
    this.#whereIs = whereIs
    this.read = read
  }

  /** Where a leaderboard is. One that was only a draft is found by both of its names alone. */
  whereIs({ id, task, dataset, isDraft }: OwnBoard): Here {
    const name = `${task} on ${dataset}`
    const here = this.#whereIs(asThing('leaderboard', id, name, { task, dataset }))
    const found = here.state === 'found' && isDraft && describeThing(this.#db, 'leaderboard', id)
    const isOther = found && fold(found.name) !== fold(name)
    return isOther ? { state: 'not in this snapshot' } : here
  }

  /** The id that a leaderboard has in this snapshot; null when it is not there. */
  idHere(board: OwnBoard): string | null {
    const here = this.whereIs(board)
    if (here.state === 'moved') return here.id
    return here.state === 'found' ? board.id : null
  }

  /** What the reader added to a leaderboard of this snapshot, the oldest first. */
  resultsOn(leaderboard: string): StoredResult[] {
    return this.#byBoard().get(leaderboard) ?? []
  }

  /** Looked up anew only when the reader's results are others. */
  #byBoard(): ReadonlyMap<string | null, StoredResult[]> {
    const { results } = this.#file.material
    if (this.#found.of === results) return this.#found.byBoard
    const byBoard = new Map<string | null, StoredResult[]>()
    for (const result of results) {
      const board = this.idHere(result.leaderboard)
      byBoard.set(board, [...(byBoard.get(board) ?? []), result])
    }
    this.#found = { of: results, byBoard }
    return byBoard
  }

  on(leaderboard: string): readonly OwnRow[] {
    return this.resultsOn(leaderboard).map((result) => this.rowOf(result))
  }

  rowOf(result: StoredResult): OwnRow {
    const { id, model, scores, code, extraData, remark } = result
    const { date, ...paper } = this.#paperOf(result)
    return { id, model, scores, code, extraData, remark, date: result.date ?? date, ...paper }
  }

  /** A leaderboard by the id that the reader's own results have of it; null when none has. */
  ownBoard(leaderboard: string): OwnBoard | null {
    return this.#resultsOf(leaderboard)[0]?.leaderboard ?? null
  }

  /** What is known of it from these results alone, its rows without one of them. */
  draft(leaderboard: string, without: string | undefined): RankedBoard | null {
    const results = this.#resultsOf(leaderboard)
    if (results.length === 0) return null
    const named = new Map(results.flatMap((each) => each.metrics).map((each) => [each.name, each]))
    const metrics = draftMetrics([...named.values()])
    const rows = results
      .filter(({ id }) => id !== without)
      .map((result, at) => ownResultRow(this.rowOf(result), metrics, at + 1))
    return { id: leaderboard, metrics, rows }
  }

  #resultsOf(leaderboard: string): StoredResult[] {
    return this.#file.material.results.filter((each) => each.leaderboard.id === leaderboard)
  }

  #paperOf({ paper }: StoredResult): Pick<OwnRow, 'paperId' | 'paperTitle' | 'paperUrl' | 'date'> {
    if (paper === null) return { paperId: null, paperTitle: null, paperUrl: null, date: null }
    const named = { paperId: null, paperTitle: paper.title, paperUrl: paper.url, date: null }
    if (paper.id === null) return named
    const { id, title, url, arxiv } = paper
    const aliases = { title, ...(url !== null && { url }), ...(arxiv !== null && { arxiv }) }
    const here = this.#whereIs(asThing('paper', id, title, aliases))
    if (here.state === 'not in this snapshot') return named
    const slug = here.state === 'moved' ? here.id : id
    const row = this.#db.first<PaperRow>(PAPER, { slug })
    return row ? { ...row, paperId: slug } : named
  }
}

interface PaperRow {
  paperTitle: string | null
  paperUrl: string | null
  date: string | null
}

const PAPER = 'SELECT title AS paperTitle, url AS paperUrl, date FROM paper WHERE slug = :slug'

/** As what is kept is looked for; when and where it was made tells nothing there. */
const asThing = (
  kind: string,
  id: string,
  name: string,
  aliases: Readonly<Record<string, string>>,
) => ({ kind, id, name, aliases: { ...aliases }, made: '', snapshot: { name: '', date: null } })

/** The metrics of a draft as a leaderboard has them. */
export const draftMetrics = (metrics: readonly OwnMetric[]): Metric[] =>
  metrics.map(({ name, better, isText }) => {
    const source = better === null ? 'unknown' : 'reader'
    return {
      name,
      kind: isText ? 'attribute' : (entryOf(name)?.kind ?? 'score'),
      better,
      source,
      confidence: confidenceOf[source],
      evidence: [],
      conflict: null,
      scores: 0,
      numbers: 0,
      scaleMix: null,
    }
  })
