import { writeFlags } from '../ranking/stored-flags'
import { sharedRanks } from '../ranking/ranks'
import { fold } from '../text/fold'
import { repositoryKey } from '../text/repository-address'
import { slug, Slugs } from '../text/slug'
import type { Inserts, Row } from './inserts'
import { bestRow, columnsOf, trendOf, type Column, type PlausibleDays } from './leaderboard-columns'
import type { LeaderboardDraft, ResultDraft } from './leaderboards'
import { ModelList } from './listed/model-list'
import type { Registers } from './registers'
import { ScoreBooks } from './score-books'

/** What other tables repeat of a leaderboard. */
export interface StoredLeaderboard {
  slug: string
  title: string
  taskId: number
  datasetId: number | null
  results: number
  /** ISO day of the newest result. */
  latest: string | null
}

/** Stores leaderboards with their metrics and rows; papers must have their ids by now. */
export class LeaderboardStore {
  readonly stored: StoredLeaderboard[] = []
  readonly #slugs = new Slugs()
  readonly #models = new ModelList()
  readonly #scores: ScoreBooks

  constructor(
    private readonly inserts: Inserts,
    private readonly registers: Registers,
    private readonly days: PlausibleDays,
    /** Whether the rows of the dump tell of extra training data at all. */
    private readonly tellsExtraData: boolean,
  ) {
    this.#scores = new ScoreBooks(registers.ledger)
  }

  /** Leaderboards are numbered in the order in which they are stored. */
  store(draft: LeaderboardDraft): void {
    const leaderboard_id = this.stored.length + 1
    const columns = columnsOf(draft)
    this.#scores.count(columns)
    this.#storeLeaderboard(leaderboard_id, draft, columns[0])
    for (const [position, path] of [...draft.placements].entries())
      this.inserts.into('placement', { leaderboard_id, position, path })
    for (const [position, column] of columns.entries())
      this.#storeMetric({ leaderboard_id, position }, column)
    for (const [index, row] of draft.rows.entries()) {
      this.#storeResult(leaderboard_id, index, row, columns)
      this.#models.add(row.model, leaderboard_id)
    }
    this.registers.ledger.stored('leaderboards')
    this.registers.ledger.stored('results', draft.rows.length)
  }

  /** Stores what all leaderboards together tell, when all are stored. */
  finish(): void {
    this.#models.store(this.inserts)
    this.#scores.close()
  }

  #storeLeaderboard(id: number, draft: LeaderboardDraft, primary: Column | undefined): void {
    const { rows } = draft
    const dates = rows.map((row) => this.#dateOf(row))
    const stored = this.#summaryOf(draft, dates)
    this.stored.push(stored)
    this.inserts.into('leaderboard', {
      id,
      slug: stored.slug,
      task_id: draft.taskId,
      dataset: draft.dataset,
      dataset_id: stored.datasetId,
      folded: fold(stored.title),
      description: draft.description,
      links: JSON.stringify(draft.links),
      citations: JSON.stringify(draft.citations),
      subdatasets: draft.subdatasets,
      results: rows.length,
      models: new Set(rows.map(({ model }) => model)).size,
      papers: new Set(rows.flatMap(({ paper }) => paper ?? [])).size,
      first_date: known(dates)[0] ?? null,
      last_date: stored.latest,
      years: new Set(known(dates).map((date) => date.slice(0, 4))).size,
      metric: primary?.name ?? null,
      better: primary?.description.better ?? null,
      ...this.#bestOf(rows, primary, dates),
      trend: JSON.stringify(trendOf(primary, dates, this.days)),
    })
  }

  #summaryOf({ taskId, dataset, rows }: LeaderboardDraft, dates: Dates): StoredLeaderboard {
    const task = this.registers.tasks.all[taskId - 1]?.name ?? ''
    return {
      slug: this.#slugs.claim(`${slug(task)}-on-${slug(dataset)}`),
      title: `${task} on ${dataset}`,
      taskId,
      datasetId: this.registers.datasets.onLeaderboard(dataset)?.id ?? null,
      results: rows.length,
      latest: known(dates).at(-1) ?? null,
    }
  }

  #bestOf(rows: readonly ResultDraft[], primary: Column | undefined, dates: Dates): Row {
    const { papers, repositories } = this.registers
    const index = bestRow(primary, dates)
    const best = index === null ? undefined : rows[index]
    const paper = best?.paper ?? null
    const title = paper === null ? null : (papers.titles[paper] ?? null)
    return {
      best_model: best?.model ?? null,
      best_score: primary?.scores[index ?? -1] ?? null,
      best_date: dates[index ?? -1] ?? null,
      best_paper_id: paper === null ? null : papers.id(paper),
      best_paper_title: title ?? best?.paperTitle ?? null,
      best_repositories: paper === null ? null : repositories.count(paper),
    }
  }

  #storeMetric(key: Row, { name, scores, numbers, ranks, description, doubts }: Column): void {
    const { kind, better, source, evidence } = description
    const ties = sharedRanks(ranks)
    this.inserts.into('metric', {
      ...key,
      name,
      kind,
      better,
      source,
      evidence: JSON.stringify(evidence),
      scores: scores.filter((score) => score !== null).length,
      numbers: numbers.filter((number) => number !== null).length,
      of_one: doubts.scaleMix?.ofOne ?? null,
      of_hundred: doubts.scaleMix?.ofHundred ?? null,
      ties: ties.size === 0 ? null : JSON.stringify([...ties]),
      flags: writeFlags(doubts.flags),
    })
  }

  #storeResult(leaderboard_id: number, index: number, row: ResultDraft, columns: Column[]): void {
    const along = (key: 'scores' | 'numbers' | 'ranks') =>
      JSON.stringify(columns.map((column) => column[key][index] ?? null))
    this.inserts.into('result', {
      leaderboard_id,
      position: index + 1,
      model: row.model,
      paper_id: row.paper === null ? null : this.registers.papers.id(row.paper),
      paper_title: row.paperTitle,
      paper_url: row.paperUrl,
      date: row.date,
      scores: along('scores'),
      numbers: along('numbers'),
      ranks: along('ranks'),
      extra_data: this.tellsExtraData ? row.extraData : null,
      code: JSON.stringify(row.code),
      models: JSON.stringify(row.models),
      official: this.#hasOfficialCode(row),
    })
  }

  #hasOfficialCode({ paper, code }: ResultDraft): boolean {
    if (paper === null || code.length === 0) return false
    const repositories = this.registers.repositories.of(paper).filter(({ official }) => official)
    const official = new Set(repositories.map(({ url }) => repositoryKey(url)))
    return code.some(({ url }) => official.has(repositoryKey(url)))
  }

  /** The day of a result: its own, else that of its paper. */
  #dateOf({ date, paper }: ResultDraft): string | null {
    return date ?? (paper === null ? null : (this.registers.papers.dates[paper] ?? null))
  }
}

type Dates = readonly (string | null)[]

/** Rising. */
const known = (dates: Dates): string[] => dates.filter((date) => date !== null).toSorted()
