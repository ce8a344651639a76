import type { Leaderboard } from '../leaderboard'
import { SOURCE, licence, snapshotOf } from './attribution'
import { writeColumns } from './column-choice'
import { lineEnds, signs } from './delimited'
import type { Column, Table } from './table'
import type { TableForm } from './table-options'
import type { TableSource } from './table-source'

interface Described {
  source: TableSource
  /** The columns and rows that were written. */
  table: Table
  form: TableForm
  /** The name of the file that is described. */
  file: string
  guarded: number
}

/** What a file of a table holds and where it is from, as JSON after CSV on the Web (W3C). */
export function sideFile({ source, table, form, file, guarded }: Described): string {
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: file,
    'dc:title': source.title,
    ...(!source.own?.isAll && {
      'dc:source': SOURCE,
      'dc:license': { '@id': licence.address },
      'dc:rights': licence.rights,
    }),
    'dc:creator': source.tool,
    ...(form.delimited && { dialect: dialectOf(form.delimited) }),
    tableSchema: { columns: table.columns.map(columnOf) },
    notes: [noteOf(source, form, { rows: table.rows.length, guardedCells: guarded })],
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

function dialectOf({ delimiter, newline, header }: NonNullable<TableForm['delimited']>) {
  return {
    encoding: 'utf-8',
    delimiter: signs[delimiter],
    quoteChar: '"',
    doubleQuote: true,
    lineTerminators: [lineEnds[newline]],
    header,
  }
}

const columnOf = ({ id, title, about }: Column) => ({
  name: variableName(id),
  titles: title,
  ...(about !== undefined && { 'dc:description': about }),
})

/** Names of CSV on the Web are those of variables in URI templates: anything else is encoded. */
const variableName = (id: string) =>
  encodeURIComponent(id.toWellFormed()).replace(
    /[-.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

function noteOf(
  { method, reply, address, snapshot, picked, own }: TableSource,
  { format, preset, delimited, columns }: TableForm,
  counts: { rows: number; guardedCells: number },
) {
  return {
    address,
    snapshot: snapshotOf(snapshot),
    format,
    preset,
    ...(delimited && { written: delimited }),
    columns: writeColumns(columns),
    ...counts,
    ...(picked && { picked }),
    ...(own && { ownResults: own.results }),
    ...(method === 'leaderboard' && viewOf(reply as Leaderboard)),
  }
}

/** How the rows of a leaderboard were chosen and ordered, for programs. */
const viewOf = ({ rankedBy, sort, where, fold, results, metrics }: Leaderboard) => ({
  results,
  filters: where,
  onePerPaper: fold,
  sort,
  rankedBy,
  metrics: metrics.map(({ name, kind, better, source, confidence, conflict, evidence }) => ({
    name,
    kind,
    better,
    source,
    confidence,
    conflict,
    evidence,
  })),
})
