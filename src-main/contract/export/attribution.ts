import type { Info, SnapshotFacts } from '../snapshot'
import type { Table } from './table'

/** What is said of a table beside it, whatever the form of the file. */
export interface Origin {
  /** Of what the table is, such as "Image Classification on ImageNet". */
  title: string
  /** The address of the view, filters included: `#/leaderboard?id=...`. */
  address: string
  /** The snapshot; with its source files when the reply to `info` is at hand. */
  snapshot: SnapshotFacts | Info
  /** The program and its version. */
  tool: string
  /** The positions of the rows that the reader picked out; all that the view shows when absent. */
  picked?: readonly number[]
  /** How many rows the whole table has, where this is its beginning. */
  total?: number
  /** How many of what it shows are results that the reader added, and not of the archive. */
  own?: { results: number; isAll: boolean }
}

export const licence = {
  address: 'https://creativecommons.org/licenses/by-sa/4.0/',
  name: 'CC BY-SA 4.0',
  rights: 'CC BY-SA 4.0, Papers With Code and its contributors',
} as const

export const SOURCE = 'Papers With Code archive'

/** Where a table is from and what its columns are, line by line, for a comment in the file itself. */
export function attributionOf(origin: Origin, { columns, rows }: Table): string[] {
  const { title, address, snapshot, tool, picked, own, total = rows.length } = origin
  return [
    title,
    ...(own ? [`Not of the archive: ${ownWords(own)}`] : []),
    ...(own?.isAll ? [] : ofTheArchive(snapshot)),
    `Address: ${address}`,
    `Rows: ${total}${picked ? ', picked out by the reader' : ''}`,
    ...columns.flatMap(({ title, about }) => (about ? [`${title}: ${about}`] : [])),
    `Written by ${tool}`,
  ].map(onOneLine)
}

const ofTheArchive = (snapshot: Origin['snapshot']) => [
  `Source: ${SOURCE}, ${snapshotWords(snapshot)}`,
  ...sourceFiles(snapshot).map(({ name, sha256 }) => `Source file: ${name}, SHA-256 ${sha256}`),
  `Licence: ${licence.rights}, ${licence.address}`,
]

const ownWords = ({ results, isAll }: NonNullable<Origin['own']>) =>
  isAll
    ? `all ${results} results, which the reader added`
    : `${results} of the results, which the reader added`

/** The snapshot by name and day, in words. */
export function snapshotWords({
  name,
  date,
  dateSource,
}: Pick<SnapshotFacts, 'name' | 'date' | 'dateSource'>): string {
  const day = date === null ? 'of an unknown day' : date
  return `snapshot ${name}, ${dateSource === 'newest paper' ? `${day} or later` : day}`
}

/** The snapshot with the files that it was made from, for programs. */
export const snapshotOf = (snapshot: Origin['snapshot']) => ({
  name: snapshot.name,
  date: snapshot.date,
  dateSource: snapshot.dateSource,
  sourceFiles: sourceFiles(snapshot).map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
})

const sourceFiles = (snapshot: Origin['snapshot']) => ('files' in snapshot ? snapshot.files : [])

/** Control characters, which no reader shows, as the sign for what cannot be shown. */
export const readable = (text: string): string =>
  text.replace(/(?![\t\r\n])\p{Cc}/gu, '\uFFFD').toWellFormed()

/** A text without breaks and controls, for a line of a comment. */
export const onOneLine = (text: string) => readable(text).replace(/\s+/g, ' ').trim()
