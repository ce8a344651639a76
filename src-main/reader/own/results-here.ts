import type { OwnResultHere } from '#contract/own-result'
import { numberOf } from '#contract/row-values'
import type { FirstColumn } from '../../archive/own/first-column'
import { standingOfFirst } from '../../archive/own/standings'
import { ownResultRow } from '../../archive/own/with-own-rows'
import type { DecidedEnds } from '../../archive/ranking/decided-ends'
import type { OwnBoards } from './boards'
import type { StoredResult } from './stored-result'

/** What tells where results are. */
export interface Around {
  boards: OwnBoards
  decided: DecidedEnds
  columnOf: (leaderboard: string) => FirstColumn
}

/**
 * Each result where it is in the snapshot, with its place among those of the archive. Those whose
 * leaderboard is not there are ranked among themselves.
 */
export function resultsHere(around: Around, results: readonly StoredResult[]): OwnResultHere[] {
  const groups = new Map<string, StoredResult[]>()
  for (const result of results) {
    const key = groupOf(around.boards, result)
    const group = groups.get(key)
    if (group) group.push(result)
    else groups.set(key, [result])
  }
  const told = new Map<StoredResult, OwnResultHere>()
  for (const group of groups.values())
    for (const { of, here } of tellAll(around, group)) told.set(of, here)
  return results.flatMap((result) => told.get(result) ?? [])
}

const groupOf = (boards: OwnBoards, { leaderboard }: StoredResult): string => {
  const id = boards.idHere(leaderboard)
  return JSON.stringify(id === null ? ['elsewhere', leaderboard.id] : ['here', id])
}

interface Told {
  of: StoredResult
  here: OwnResultHere
}

/** Those of one leaderboard, which is read once. */
function tellAll(around: Around, group: readonly StoredResult[]): Told[] {
  const [one] = group
  const board = one ? around.boards.idHere(one.leaderboard) : null
  return board === null ? tellElsewhere(around, group) : tellHere(around, group, board)
}

function tellHere(
  { boards, decided, columnOf }: Around,
  group: readonly StoredResult[],
  board: string,
): Told[] {
  const { metrics, numbers } = columnOf(board)
  const [first] = metrics
  return group.map((of, at) => {
    const row = ownResultRow(boards.rowOf(of), metrics, 0)
    const number = first ? numberOf(row, first.name) : null
    return {
      of,
      here: {
        ...of,
        here: boards.whereIs(of.leaderboard),
        position: numbers.length + at + 1,
        lost: row.own?.lost ?? [],
        standing: standingOfFirst(board, first, [number, ...numbers], decided),
      },
    }
  })
}

function tellElsewhere({ boards, decided }: Around, group: readonly StoredResult[]): Told[] {
  const board = group[0] && boards.draft(group[0].leaderboard.id, undefined)
  const [first] = board?.metrics ?? []
  const numbers = group.map((result) => {
    const row = ownResultRow(boards.rowOf(result), board?.metrics ?? [], 0)
    return first ? numberOf(row, first.name) : null
  })
  return group.map((of, at) => {
    const others = numbers.toSpliced(at, 1)
    const ranked = [numbers[at] ?? null, ...others]
    return {
      of,
      here: {
        ...of,
        here: boards.whereIs(of.leaderboard),
        position: null,
        lost: [],
        standing: board ? standingOfFirst(board.id, first, ranked, decided) : null,
      },
    }
  })
}
