import { randomBytes } from 'node:crypto'
import type { RequestOf } from '#contract/contract'
import type { Metric } from '#contract/leaderboard'
import type { OwnBoard, OwnMetric, OwnPaper, OwnProblem } from '#contract/own-result'
import type { NamedScore } from '#contract/own-scores'
import type { Database } from '../../archive/database'
import { scoreProblems } from '../../archive/own/score-problems'
import type { RankedBoard } from '../../archive/own/standings'
import { describeThing } from '../../archive/things/describe-thing'
import {
  type Field,
  isWebAddress,
  noAddress,
  oneLine,
  readCode,
  readDate,
  readModel,
  readNamedScores,
  refused,
} from './read-fields'
import type { StoredResult } from './stored-result'

type Request = RequestOf<'own-result'>

/** The leaderboard that a result is for, as far as it is known. */
export interface Target {
  board: OwnBoard
  ranked: RankedBoard
  problems: readonly OwnProblem[]
}

/** A result as it would be kept, and what is wrong with it. */
interface Candidate {
  result: StoredResult
  problems: readonly OwnProblem[]
}

/** What there is before a request is looked at. */
interface Given {
  target: Target
  /** The result that it changes. */
  before: StoredResult | undefined
  snapshot: StoredResult['snapshot']
}

/** What a request makes of a result. */
export function candidateOf(db: Database, request: Request, given: Given): Candidate {
  const { target, before } = given
  const [model, scores] = [readModel(request), readNamedScores(request)]
  const [date, code] = [readDate(request), readCode(request)]
  const paper = readPaper(db, request, before)
  const result: StoredResult = {
    ...before,
    ...identityOf(given),
    ...scoredParts(given, scores.value),
    leaderboard: { ...target.board },
    model: model.value,
    date: date.value,
    paper: paper.value && { ...paper.value },
    code: code.value,
    extraData: request.extra === undefined ? null : request.extra === 'yes',
    remark: (request.remark ?? '').toWellFormed().trim(),
  }
  const problems = [target, model, scores, date, paper, code].flatMap((each) => each.problems)
  return { result, problems: [...problems, ...scoreProblems(scores.value, target.ranked)] }
}

/** Which result it is, and when and where it was made. */
function identityOf({
  before,
  snapshot,
}: Given): Pick<StoredResult, 'id' | 'made' | 'changed' | 'snapshot'> {
  const changed = new Date().toISOString()
  if (before) return { id: before.id, made: before.made, changed, snapshot: before.snapshot }
  return { id: randomBytes(6).toString('hex'), made: changed, changed, snapshot }
}

/** Its scores and their metrics, with those that the leaderboard does not have here kept as they are. */
function scoredParts(
  { target: { board, ranked }, before }: Given,
  scores: readonly NamedScore[],
): Pick<StoredResult, 'metrics' | 'scores'> {
  // The metrics of a draft are the reader's own: one that is not named any more is taken out.
  const lost = board.isDraft ? NONE : lostParts(before, ranked)
  const metrics = metricsOf(ranked.metrics, board.isDraft ? null : scores)
  return {
    metrics: [...metrics.map((metric) => ({ ...metric })), ...lost.metrics],
    scores: [...scores.map((each) => ({ ...each })), ...lost.scores],
  }
}

const NONE: Pick<StoredResult, 'metrics' | 'scores'> = { metrics: [], scores: [] }

/** What a result has of metrics that its leaderboard does not have here: kept as it is. */
function lostParts(
  before: StoredResult | undefined,
  { metrics }: RankedBoard,
): Pick<StoredResult, 'metrics' | 'scores'> {
  const isHere = (metric: string) => metrics.some(({ name }) => name === metric)
  return {
    metrics: before?.metrics.filter(({ name }) => !isHere(name)) ?? [],
    scores: before?.scores.filter(({ metric }) => !isHere(metric)) ?? [],
  }
}

/** Those that have a score; of a draft, whose only description they are, all. */
const metricsOf = (
  metrics: readonly Metric[],
  scores: readonly { metric: string }[] | null,
): OwnMetric[] =>
  metrics
    .filter(({ name }) => scores === null || scores.some(({ metric }) => metric === name))
    .map(({ name, better, kind }) => ({ name, better, isText: kind === 'attribute' }))

function readPaper(
  db: Database,
  { paper, title = '', address = '' }: Request,
  before: StoredResult | undefined,
): Field<OwnPaper | null> {
  if (paper !== undefined) return paperHere(db, paper, before)
  const [named, url] = [oneLine(title), address.trim()]
  if (named === '' && url === '') return { value: null, problems: [] }
  const value = { id: null, title: named || url, url: url || null, arxiv: null }
  if (url === '' || isWebAddress(url)) return { value, problems: [] }
  return { value: null, problems: [refused('paper', noAddress(url))] }
}

function paperHere(
  db: Database,
  id: string,
  before: StoredResult | undefined,
): Field<OwnPaper | null> {
  const here = describeThing(db, 'paper', id)
  if (here) {
    const { url = null, arxiv = null } = here.aliases
    return { value: { id, title: here.name, url, arxiv }, problems: [] }
  }
  // It may be of another snapshot, and is not to be lost by a change of something else.
  if (before?.paper?.id === id) return { value: before.paper, problems: [] }
  const sentence = `Paper ${id} is not in this snapshot; give its title and address instead.`
  return { value: null, problems: [refused('paper', sentence)] }
}
