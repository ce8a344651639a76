import type { Method, OwnResultMethod, ReplyOf } from '#contract/contract'
import type { OwnResultHere, OwnResultKept, OwnResults, Standing } from '#contract/own-result'
import { ownRequests } from '#contract/own-requests'
import { whereabouts } from './library'
import { drawTable } from './table'
import { printable } from './terminal'

/** Whether a request is about the results that the reader added. */
export const isOfOwnResults = (method: Method): method is OwnResultMethod =>
  Object.hasOwn(ownRequests, method)

/** Writes the reader's own results, or what became of one, for reading. */
export function writeOwnReply(
  method: OwnResultMethod,
  reply: object,
  width: number | null,
): string[] {
  const write = writers[method] as (reply: object, width: number | null) => string[]
  return write(reply, width)
}

const writers: { [M in OwnResultMethod]: (reply: ReplyOf<M>, width: number | null) => string[] } = {
  'own-results': listed,
  'own-result': (kept) => keptLines(kept),
  'remove-own-result': listed,
  // The text is what was asked for, whole, so that it can be kept as a file.
  'export-own-results': ({ text }) => [text.trimEnd()],
}

function listed({ results, trouble }: OwnResults, width: number | null): string[] {
  const before = trouble === null ? [] : [printable(trouble), '']
  if (results.length === 0) return [...before, 'your own results: none']
  const headings = ['model', 'task', 'dataset', 'scores', 'rank', 'here']
  const columns = [...headings.map((heading) => ({ heading })), { heading: 'id', isId: true }]
  return [...before, 'your own results', ...drawTable(columns, results.map(cellsOf), width)]
}

const cellsOf = (result: OwnResultHere): string[] => [
  result.model,
  result.leaderboard.task,
  result.leaderboard.dataset,
  result.scores.map(({ metric, score }) => `${metric}: ${score}`).join('; '),
  result.standing ? placeOf(result.standing) : '',
  hereOf(result),
  result.id,
]

function hereOf(result: OwnResultHere): string {
  const isDraft = result.leaderboard.isDraft && result.here.state === 'not in this snapshot'
  const lost = result.lost.length > 0 ? `; no metric here: ${result.lost.join(', ')}` : ''
  return `${isDraft ? 'draft' : whereabouts(result)}${lost}`
}

const placeOf = ({ rank, tied, of }: Standing) =>
  `${tied ? '=' : ''}${rank.toLocaleString('en')} of ${of.toLocaleString('en')}`

function keptLines({ id, problems, standings }: OwnResultKept): string[] {
  return [
    id === null ? 'nothing is kept yet' : `kept as ${id}`,
    ...standings.map((standing) => `rank ${placeOf(standing)} by ${standing.metric}`),
    ...problems.map(({ sentence }) => sentence),
  ].map(printable)
}
