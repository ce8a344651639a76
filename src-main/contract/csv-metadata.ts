import type { Method } from './contract'
import { isFormula, tableOf } from './csv'
import type { CsvColumns, CsvTable } from './csv-table'
import type { Info, SnapshotFacts } from './snapshot'

export interface CsvDescription {
  method: Method
  reply: unknown
  columns: CsvColumns
  /** The name of the CSV file that is described. */
  file: string
  /** Of what the table is, such as "Image Classification on ImageNet". */
  title: string
  /** The address of the view, `#/leaderboard?id=...`. */
  address: string
  /** The snapshot; with its source files when the reply to `info` is at hand. */
  snapshot: SnapshotFacts | Info
  /** The program and its version. */
  tool: string
}

/**
 * What a CSV file holds and where it is from, as JSON for the file `<name>.csv-metadata.json` beside
 * it, after CSV on the Web (W3C).
 */
export function csvMetadata(description: CsvDescription): string {
  const table = tableOf(description.method, description.reply, description.columns)
  if (!table) throw new TypeError(`The reply to “${description.method}” holds no table.`)
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: description.file,
    'dc:title': description.title,
    'dc:source': 'Papers With Code archive',
    'dc:license': { '@id': LICENCE },
    'dc:rights': 'CC BY-SA 4.0, Papers With Code and its contributors',
    'dc:creator': description.tool,
    dialect: DIALECT,
    tableSchema: {
      columns: table.columns.map(({ title, about }) => ({
        titles: title,
        ...(about === undefined ? {} : { 'dc:description': about }),
      })),
    },
    notes: [note(description, table)],
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

const LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/'

const DIALECT = {
  encoding: 'utf-8',
  delimiter: ',',
  quoteChar: '"',
  lineTerminators: ['\r\n'],
  header: true,
}

function note({ address, snapshot, columns }: CsvDescription, table: CsvTable) {
  const cells = [...table.columns.map(({ title }) => title), ...table.rows.flat()]
  return {
    address,
    snapshot: { name: snapshot.name, date: snapshot.date, dateSource: snapshot.dateSource },
    sourceFiles: 'files' in snapshot ? snapshot.files.map(sourceFile) : [],
    columns,
    rows: table.rows.length,
    guardedCells: cells.filter((cell) => typeof cell === 'string' && isFormula(cell)).length,
  }
}

const sourceFile = ({ name, bytes, sha256 }: Info['files'][number]) => ({ name, bytes, sha256 })
