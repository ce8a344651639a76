import { SOURCE, licence, onOneLine } from '#contract/export/attribution'
import type { SourceFile } from '#contract/snapshot'
import { schemaText } from './schema-text'

/** What a snapshot says of itself, as far as an export repeats it. */
export interface Origin {
  name: string
  date: string | null
  files: readonly SourceFile[]
}

/** The first line, by which a folder is known to be an export. */
export const README_TITLE = '# Papers With Code archive as Parquet'

/** Where an export is from, as the metadata of each file and the README say it. */
export const about = ({ name, date, files }: Origin): Readonly<Record<string, string>> => ({
  source: SOURCE,
  snapshot: onOneLine(name),
  date: date ?? 'unknown',
  licence: `${licence.rights}, ${licence.address}`,
  source_files: files.map(({ name, sha256 }) => `${onOneLine(name)} SHA-256 ${sha256}`).join(', '),
})

/** The README that lies beside the files. */
export function readMe(origin: Origin, rows: ReadonlyMap<string, number>): string {
  const facts = about(origin)
  const counts = [...rows].map(([name, count]) => `| \`${name}.parquet\` | ${count} |\n`)
  return `${README_TITLE}

One file for each table. Any engine that reads Parquet takes them, for example DuckDB:

\`\`\`sql
SELECT model, text, rank FROM 'result.parquet' JOIN 'score.parquet' USING (leaderboard, position)
WHERE leaderboard = 'image-classification-on-imagenet' AND metric_position = 1 ORDER BY rank;
\`\`\`

- Source: ${facts.source}, snapshot ${facts.snapshot}, of ${facts.date}
- Licence: ${facts.licence}. Whoever passes these files on names this source and this licence.
- Made from: ${facts.source_files || 'unknown files'}

Papers, tasks, datasets, methods and leaderboards are called by slugs, the ends of their addresses.
A value that the source does not report is null, never 0 and never an empty text.

| File | Rows |
| :-- | --: |
${counts.join('')}
## Columns

${schemaText()}`
}
