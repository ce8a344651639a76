import type { Archive, OwnResultMethod, RequestOf } from '#contract/contract'
import { writeOwnTables } from '#contract/own-tables'
import { writeProposal } from '#contract/own-proposal'
import type { OwnProblem, OwnResultKept, OwnResults, OwnResultsText } from '#contract/own-result'
import type { Database } from '../../archive/database'
import { ArchiveError } from '../../archive/errors'
import { firstColumnReader } from '../../archive/own/first-column'
import type { OwnRows } from '../../archive/own/own-rows'
import { standingsOf } from '../../archive/own/standings'
import { ownResultRow } from '../../archive/own/with-own-rows'
import { leaderboardReader } from '../../archive/queries/stored-leaderboard'
import { SnapshotMeta } from '../../archive/queries/snapshot-meta'
import type { DecidedEnds } from '../../archive/ranking/decided-ends'
import type { ReaderFile } from '../reader-file'
import { whereIsIn } from '../where-is'
import { OwnBoards } from './boards'
import { candidateOf } from './candidate'
import { keeping, resultWithId, withoutResult } from './own-results'
import { type Around, resultsHere } from './results-here'
import type { StoredResult } from './stored-result'
import { targetOf } from './target'

/** The reader's own results with one snapshot open. */
interface OwnAnswers {
  answers: Pick<Archive, OwnResultMethod>
  /** What leaderboards rank beside their own rows. */
  rows: OwnRows
}

/** The requests about the reader's own results. */
export function ownResultAnswers(db: Database, file: ReaderFile, decided: DecidedEnds): OwnAnswers {
  const meta = new SnapshotMeta(db)
  const boards = new OwnBoards(db, file, whereIsIn(db, meta), leaderboardReader(db, meta))
  const asked = { db, file, decided, meta, boards, columnOf: firstColumnReader(db) }
  return {
    rows: boards,
    answers: {
      'own-results': ({ leaderboard }) => listed(asked, leaderboard),
      'own-result': (request) => added(asked, request),
      'remove-own-result'({ id }) {
        resultWithId(file.material, id)
        file.change((all) => withoutResult(all, id))
        return listed(asked)
      },
      'export-own-results': (request) => exported(asked, request),
    },
  }
}

interface Asked extends Around {
  db: Database
  file: ReaderFile
  meta: SnapshotMeta
}

function added(
  { db, file, decided, meta, boards }: Asked,
  request: RequestOf<'own-result'>,
): OwnResultKept {
  const before = request.id === undefined ? undefined : resultWithId(file.material, request.id)
  const target = targetOf(db, boards, request, before)
  const { name, date } = meta.facts
  const snapshot = { name: name.slice(0, 1000), date }
  const { result, problems } = candidateOf(db, request, { target, before, snapshot })
  const row = ownResultRow(boards.rowOf(result), target.ranked.metrics, 0)
  const told = {
    leaderboard: target.board,
    problems: [...problems, ...sameName(boards, result)],
    standings: standingsOf(target.ranked, row, decided),
  }
  if (request.preview) return { id: null, ...told }
  const wrong = problems.find(({ isRefused }) => isRefused)
  if (wrong) throw new ArchiveError('invalid-request', `Nothing was kept. ${wrong.sentence}`)
  file.change((all) => keeping(all, result))
  return { id: result.id, ...told }
}

/** Doubts a second result of one name, which may be the first one added again. */
function sameName(boards: OwnBoards, { id, leaderboard, model }: StoredResult): OwnProblem[] {
  const others = boards.resultsOn(leaderboard.id)
  if (model === '' || !others.some((other) => other.id !== id && other.model === model)) return []
  const sentence = 'You have added a result of this name to the leaderboard already.'
  return [{ field: 'model', metric: null, isRefused: false, sentence, flag: null }]
}

function listed(asked: Asked, leaderboard?: string): OwnResults {
  const { file, boards } = asked
  const { results } = file.material
  const ofBoard = results.filter(
    (each) =>
      leaderboard === undefined ||
      boards.idHere(each.leaderboard) === leaderboard ||
      each.leaderboard.id === leaderboard,
  )
  return { results: resultsHere(asked, ofBoard).toReversed(), trouble: file.trouble }
}

function exported(
  asked: Asked,
  { form, results: ids }: RequestOf<'export-own-results'>,
): OwnResultsText {
  const { material, isSound, trouble } = asked.file
  // What looks like all of them must not be made of what could not be read.
  if (!isSound) throw new ArchiveError('unusable-file', `Nothing was exported. ${trouble}`)
  const wanted = ids?.split(',').map((id) => resultWithId(material, id.trim()))
  const results = wanted ?? material.results
  if (results.length === 0)
    throw new ArchiveError('not-found', 'Nothing was exported. You have added no result yet.')
  const text = form === 'proposal' ? writeProposal(results) : writeOwnTables(results)
  return {
    name: form === 'proposal' ? 'proposed-results' : 'own-evaluation-tables',
    extension: form === 'proposal' ? 'md' : 'json',
    mediaType: form === 'proposal' ? 'text/markdown; charset=utf-8' : 'application/json',
    text,
    results: results.length,
  }
}
