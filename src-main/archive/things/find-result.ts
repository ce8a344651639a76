import { readResultId, writeResultId } from '#contract/result-id'
import type { FoundBy, Here } from '#contract/library'
import type { Database } from '../database'
import type { Vocabulary } from '../search/vocabulary'
import { paperUnderOtherId } from './find-paper'
import { findThing, type Sought } from './find-thing'
import { resultAt } from './results'

const ABSENT: Here = { state: 'not in this snapshot' }

/** Finds a row of a leaderboard, also where its leaderboard or its paper has another id by now. */
export function findResult(db: Database, vocabulary: () => Vocabulary, thing: Sought): Here {
  const key = readResultId(thing.id)
  if (!key) return ABSENT
  const same = resultAt(db, thing.id)
  if (same) return { state: 'found', row: same.row }
  const { task = '', dataset = '' } = thing.aliases
  const leaderboard = findThing(db, vocabulary, {
    kind: 'leaderboard',
    id: key.leaderboard,
    name: `${task} on ${dataset}`,
    aliases: thing.aliases,
  })
  if (leaderboard.state === 'not in this snapshot') return ABSENT
  const board = leaderboard.state === 'moved' ? leaderboard.id : key.leaderboard
  const paper = paperUnderOtherId(db, vocabulary, { id: key.paper, aliases: thing.aliases })
  const ways: readonly (readonly [string, FoundBy])[] = [
    ...(leaderboard.state === 'moved' ? [[key.paper, leaderboard.by] as const] : []),
    ...(paper ? [[paper.id, paper.by] as const] : []),
  ]
  for (const [named, by] of ways) {
    const id = writeResultId({ ...key, leaderboard: board, paper: named })
    const moved = resultAt(db, id)
    if (moved) return { state: 'moved', id, name: moved.name, by, row: moved.row }
  }
  return ABSENT
}
