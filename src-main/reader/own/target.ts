import type { RequestOf } from '#contract/contract'
import { MOST_SCORES, type OwnMetric, type OwnProblem } from '#contract/own-result'
import { readMetrics } from '#contract/own-scores'
import { ArchiveError, found } from '../../archive/errors'
import { slug } from '../../archive/text/slug'
import { describeThing } from '../../archive/things/describe-thing'
import type { Database } from '../../archive/database'
import type { Target } from './candidate'
import { draftMetrics, type OwnBoards } from './boards'
import { oneLine, refused } from './read-fields'
import type { StoredResult } from './stored-result'

type Request = RequestOf<'own-result'>

/**
 * The leaderboard that a request means: one of this snapshot; one that only the reader's own results
 * know, which may be of another snapshot; or a new one, named by its task and dataset. Throws
 * ArchiveError when it is none of these.
 */
export function targetOf(
  db: Database,
  boards: OwnBoards,
  request: Request,
  before: StoredResult | undefined,
): Target {
  const { leaderboard = before?.leaderboard.id } = request
  if (request.task !== undefined || request.dataset !== undefined) return newTarget(boards, request)
  if (leaderboard === undefined)
    throw new ArchiveError(
      'invalid-request',
      'The question “own-result” wants a “leaderboard”; or a “task”, a “dataset” and “metrics” of a new one.',
    )
  const here = before ? boards.idHere(before.leaderboard) : null
  const isMeant = before !== undefined && [before.leaderboard.id, here].includes(leaderboard)
  const known = isMeant ? here : leaderboard
  const stored = known === null ? null : storedTarget(db, boards, known)
  const target = stored ?? ownTarget(boards, leaderboard, before)
  return found(target ?? undefined, `Leaderboard ${leaderboard}`)
}

function storedTarget(db: Database, boards: OwnBoards, id: string): Target | null {
  if (!describeThing(db, 'leaderboard', id)) return null
  const { facts, metrics, rows } = boards.read(id)
  const { task, dataset } = facts
  const board = { id, task: task.slice(0, 2000), dataset: dataset.slice(0, 2000), isDraft: false }
  return { board, ranked: { id, metrics, rows }, problems: [] }
}

/** A leaderboard that is not in this snapshot, as the reader's own results know it. */
function ownTarget(boards: OwnBoards, id: string, before: StoredResult | undefined): Target | null {
  const board = boards.ownBoard(id)
  const ranked = boards.draft(id, before?.id)
  return board && ranked && { board, ranked, problems: [] }
}

function newTarget(boards: OwnBoards, request: Request): Target {
  const [task, dataset] = [oneLine(request.task ?? ''), oneLine(request.dataset ?? '')]
  const id = `${slug(task)}-on-${slug(dataset)}`
  const board = { id, task, dataset, isDraft: true }
  const read = readMetrics(request.metrics ?? '')
  const metrics = read ?? []
  const problems = [
    ...(task === '' ? [refused('task', 'Name the task.')] : []),
    ...(dataset === '' ? [refused('dataset', 'Name the dataset.')] : []),
    ...(task !== '' && dataset !== '' ? alreadyThere(boards, board) : []),
    ...(read ? metricProblems(metrics) : [refused('metrics', FORM)]),
  ]
  const rows = boards.draft(id, request.id)?.rows ?? []
  return { board, ranked: { id, metrics: draftMetrics(metrics), rows }, problems }
}

function alreadyThere(boards: OwnBoards, board: Target['board']): OwnProblem[] {
  const here = boards.idHere(board)
  if (here === null) return []
  return [
    refused(
      'dataset',
      `${board.task} on ${board.dataset} is a leaderboard of this snapshot, ${here}; add the result there.`,
    ),
  ]
}

const FORM =
  'The field “metrics” must read as “METRIC=higher” (or lower, text, unknown), several joined by “|” ' +
  'and each metric named once.'

function metricProblems(metrics: readonly OwnMetric[]): OwnProblem[] {
  if (metrics.length === 0) return [refused('metrics', 'Name one metric at least.')]
  if (metrics.length > MOST_SCORES)
    return [refused('metrics', `Name ${MOST_SCORES} metrics at most.`)]
  if (metrics.some(({ name }) => name.trim() === ''))
    return [refused('metrics', 'Each metric needs a name.')]
  if (metrics.some(({ name }) => name.length > LONGEST_NAME))
    return [refused('metrics', `The name of a metric has ${LONGEST_NAME} characters at most.`)]
  return []
}

const LONGEST_NAME = 400
