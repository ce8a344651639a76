import type { Home, SnapshotFacts } from '#contract/snapshot'
import type { Database } from '../database'
import { LEADERBOARD_ITEM, type LeaderboardRow, leaderboardItem } from './leaderboard-item'
import { tasksReader } from './lookup'
import { PAPER_ITEM, type PaperRow, paperItem } from './paper-item'

// A long history of many results says most about its field.
const NOTABLE = `
  ${LEADERBOARD_ITEM}
  WHERE leaderboard.years > 0
  ORDER BY leaderboard.results * leaderboard.years DESC, leaderboard.id
  LIMIT 12`

const MOST_IMPLEMENTED = `
  SELECT ${PAPER_ITEM} FROM paper WHERE repositories > 0
  ORDER BY paper.repositories DESC, paper.id DESC LIMIT 10`

// Some dates at the source lie in the future; those papers are not news.
const NEWEST = `
  SELECT ${PAPER_ITEM} FROM paper WHERE date <= :date ORDER BY paper.id DESC LIMIT 10`

/** The first page, made once when a snapshot is imported and then kept in it. */
export function composeHome(db: Database, facts: SnapshotFacts): Home {
  const tasksOf = tasksReader(db)
  const papersOf = (rows: readonly PaperRow[]) => rows.map((row) => paperItem(row, tasksOf))
  return {
    ...facts,
    notable: db.all<LeaderboardRow>(NOTABLE).map(leaderboardItem),
    mostImplemented: papersOf(db.all<PaperRow>(MOST_IMPLEMENTED)),
    newest: papersOf(db.all<PaperRow>(NEWEST, { date: facts.date ?? '9999' })),
  }
}
