/** How a table is written as lines of fields between delimiters. */
export interface Delimited {
  delimiter: 'comma' | 'semicolon' | 'tab'
  /** Whether the file begins with the mark by which Excel knows UTF-8. */
  bom: boolean
  /** The decimal sign of numbers; scores that read as plain numbers follow it as well. */
  decimal: 'point' | 'comma'
  newline: 'crlf' | 'lf'
  header: boolean
  /** Whether fields stand between quotes only where they must. */
  quotes: 'needed' | 'all'
  /** Whether an apostrophe keeps spreadsheets from running a text as a formula. */
  guard: boolean
  /** Whether each column of scores is followed by one of the same as numbers. */
  numbers: boolean
}

const excel: Delimited = {
  delimiter: 'comma',
  bom: true,
  decimal: 'point',
  newline: 'crlf',
  header: true,
  quotes: 'needed',
  guard: true,
  numbers: false,
}

/** Ready-made choices by name. `data` is RFC 4180 as other programs expect it. */
export const presets = {
  excel,
  /** For a system whose decimal sign is the comma, which Excel takes for a delimiter nowhere. */
  'excel-european': { ...excel, delimiter: 'semicolon', decimal: 'comma' },
  data: { ...excel, bom: false, numbers: true },
  tsv: { ...excel, bom: false, delimiter: 'tab' },
} as const satisfies Readonly<Record<string, Delimited>>

export type Preset = keyof typeof presets
export const presetNames = [
  'excel',
  'excel-european',
  'data',
  'tsv',
] as const satisfies readonly Preset[]
