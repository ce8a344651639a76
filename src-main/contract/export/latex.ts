import {
  type Origin,
  SOURCE,
  attributionOf,
  licence,
  onOneLine,
  snapshotWords,
} from './attribution'
import { isNumber } from './formula-guard'
import { type Cell, type Table, isBest, valueOf } from './table'

/**
 * A table of LaTeX with the rules of booktabs, numbers at the right and the best score of each metric
 * bold, after a comment that says where it is from and what it needs.
 */
export function writeLatex(table: Table, origin: Origin & { name: string }): string {
  const { columns, rows } = table
  const alignment = columns.map(({ kind }) => (kind === 'number' ? 'r' : 'l')).join('')
  const body = [
    '\\begin{table}',
    '  \\centering',
    `  \\caption{${captionOf(origin, rows)}}`,
    `  \\label{tab:${origin.name.replace(/[^\w-]+/g, '-')}}`,
    `  \\begin{tabular}{${alignment}}`,
    '    \\toprule',
    line(columns.map(({ title }) => inLatex(title))),
    '    \\midrule',
    ...rows.map((row) => line(columns.map((_, at) => cellIn(row[at] ?? null)))),
    '    \\bottomrule',
    '  \\end{tabular}',
    '\\end{table}',
  ].join('\n')
  const comment = [...attributionOf(origin, table), ...needs(body)]
    .map((text) => `% ${text}\n`)
    .join('')
  return `${comment}${body}\n`
}

function captionOf({ title, snapshot }: Origin, rows: Table['rows']): string {
  const bold = rows.some((row) => row.some(isBest)) ? ' The best of each column is bold.' : ''
  return inLatex(`${title}. ${SOURCE}, ${snapshotWords(snapshot)}, ${licence.name}.${bold}`)
}

const needs = (body: string): string[] => [
  'Needs \\usepackage{booktabs}',
  ...(/[^\n -~]/.test(body)
    ? [
        'Holds letters beyond ASCII: use \\usepackage{fontspec} with LuaLaTeX or XeLaTeX and a font ' +
          'that has them; pdfLaTeX knows those of \\usepackage[T1]{fontenc} only',
      ]
    : []),
]

/** After the end of a line LaTeX takes a bracket or a star for an argument of that end. */
const line = (cells: readonly string[]) => {
  const [first = '', ...others] = cells
  return `    ${[first.replace(/^[[*]/, '{$&}'), ...others].join(' & ')} \\\\`
}

function cellIn(cell: Cell): string {
  const value = valueOf(cell)
  if (value === null) return ''
  const text = String(value)
  const written = isNumber(text) ? inLatex(text).replace('-', '$-$') : inLatex(text)
  return isBest(cell) ? `\\textbf{${written}}` : written
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

/** A text as it must be spelled to be set as itself, on one line. */
export function inLatex(text: string): string {
  return onOneLine(text)
    .replace(/[\\~^<>|&%$#_{}]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`)
    .replace(/-(?=-)/g, '-{}')
}
