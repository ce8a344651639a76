import type { Leaderboard } from '#contract/leaderboard'
import type { TableQuestion } from '#contract/export/table-source'
import type { CitePart, CiteParts } from '../../cite/cite-part'
import { plural } from '../../components/number'
import type { ExportPart, TablePart } from '../../export/export-part'
import type { LeaderboardRequest } from './leaderboard-address'

/** Columns that there are only with the reader's own results. */
const ofOwn = ['without', 'own']

/**
 * What a leaderboard offers to export: the view on screen, the rows chosen in it, all of its rows, and
 * those of the whole task. The reader's own results are left out of each, and stand in `withOwn` for
 * whoever chooses to include them.
 */
export function partsOf(
  leaderboard: Leaderboard,
  request: LeaderboardRequest,
  chosen: readonly number[],
  columns: readonly string[],
): [shown: TablePart, picked: TablePart, ...ExportPart[]] {
  const { results, own = 0, rows, taskId } = leaderboard
  const { where: _, fold: __, ...unfiltered } = request
  const ownShown = rows.filter((row) => row.own).length
  const ownChosen = chosen.filter((position) => position > results).length
  const made = { leaderboard, columns }
  return [
    part(made, 'This view', request, { of: 'row', archive: rows.length - ownShown, own: ownShown }),
    picked(
      part(made, 'Chosen rows', unfiltered, {
        archive: chosen.length - ownChosen,
        own: ownChosen,
      }),
      chosen,
      results,
    ),
    part(made, 'All rows', unfiltered, { archive: results, own }),
    { kind: 'leaderboards', title: 'Whole task', wanted: { task: taskId }, name: taskId },
  ]
}

/** How many rows there are of the archive, and of the reader's own. */
interface Counts {
  of?: 'row'
  archive: number
  own: number
}

function part(
  { leaderboard, columns }: { leaderboard: Leaderboard; columns: readonly string[] },
  title: string,
  asked: LeaderboardRequest,
  counts: Counts,
): TablePart {
  const { own: _, ...request } = asked
  const { of, archive, own } = counts
  const count = (rows: number) => (of ? plural(rows, of) : String(rows))
  const plain: TablePart = {
    kind: 'table',
    title,
    count: count(archive),
    method: 'leaderboard',
    request: request as TableQuestion['request'],
    name: leaderboard.id,
    columns: columns.filter((id) => !ofOwn.includes(id)),
  }
  if (own === 0) return plain
  const withOwn: TablePart = {
    ...plain,
    count: count(archive + own),
    request: { ...plain.request, own: true },
    columns: withOwnColumn(columns),
  }
  return { ...plain, leftOut: own, withOwn }
}

/** A file with the reader's own results always says which they are. */
function withOwnColumn(columns: readonly string[]): readonly string[] {
  const at = columns.indexOf('model')
  return at === -1 ? [...columns, 'own'] : columns.toSpliced(at, 0, 'own')
}

function picked(part: TablePart, chosen: readonly number[], results: number): TablePart {
  const ofArchive = chosen.filter((position) => position <= results)
  const { withOwn } = part
  return {
    ...part,
    count: chosen.length === 0 ? 'none chosen' : part.count,
    picked: ofArchive,
    ...(withOwn && { withOwn: { ...withOwn, picked: chosen } }),
  }
}

/** What a leaderboard offers to cite: the papers of what it offers to export, and itself. */
export function citedParts(
  id: string,
  [shown, picked, ...others]: ReturnType<typeof partsOf>,
): CiteParts {
  const all = others.flatMap((part) => (part.kind === 'table' ? [part] : []))
  return [
    papersOf('Papers of the rows shown', shown),
    papersOf('Papers of the chosen rows', picked),
    ...all.map((part) => papersOf('Papers of all rows', part)),
    {
      title: 'The leaderboard itself',
      method: 'cite',
      request: { of: 'leaderboard', leaderboard: id },
      name: id,
    },
  ]
}

const papersOf = (title: string, { method, request, name, picked }: TablePart): CitePart => ({
  title,
  method,
  request,
  name,
  picked,
  isEmpty: picked?.length === 0,
})
