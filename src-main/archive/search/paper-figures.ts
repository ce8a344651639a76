import type { Database } from '../database'
import { priorOf } from './scoring'

type Numbers = Uint16Array | Uint32Array

/** What a search knows of every paper, by its row id. */
export interface PaperFigures {
  highestId: number
  repositories: Numbers
  results: Numbers
  /** What each has before anything is asked. */
  priors: Float32Array
  /** The row ids of all papers in the order of their titles. */
  byTitle: Uint32Array
}

export function readPaperFigures(db: Database): PaperFigures {
  const byTitle = new Uint32Array(columnOf(db, 'by title').slice().buffer)
  const highestId = byTitle.length
  const repositories = oneEach(columnOf(db, 'repositories'), highestId)
  const results = oneEach(columnOf(db, 'results'), highestId)
  const priors = new Float32Array(highestId + 1)
  for (let id = 1; id <= highestId; id++)
    priors[id] = priorOf((repositories[id] ?? 0) + (results[id] ?? 0), id, highestId)
  return { highestId, repositories, results, priors, byTitle }
}

const COLUMN = 'SELECT bytes FROM paper_column WHERE name = :name'

const columnOf = (db: Database, name: string): Uint8Array =>
  db.first<{ bytes: Uint8Array }>(COLUMN, { name })?.bytes ?? new Uint8Array()

/** A column in which each paper from 1 on has one number, in 16 bits or in 32, by the id of the paper. */
function oneEach(bytes: Uint8Array, papers: number): Numbers {
  const { buffer } = bytes.slice()
  const isSmall = bytes.length === 2 * papers
  const numbers = isSmall ? new Uint16Array(papers + 1) : new Uint32Array(papers + 1)
  numbers.set(isSmall ? new Uint16Array(buffer) : new Uint32Array(buffer), 1)
  return numbers
}
