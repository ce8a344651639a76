const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** A table of Markdown; bars within cells are escaped. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]) {
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

export const code = (text: string): string => (text === '' ? '' : `\`${text}\``)

/** What a reader must know who would change such a file by hand. */
const GENERATED = 'This page is written by `npm run reference`; changes belong into its sources.'

export const page = (title: string, parts: readonly string[]): string =>
  `${[`# ${title}`, ...parts, GENERATED].join('\n\n')}\n`
