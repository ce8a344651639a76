import { accents, letters, mathematicalSigns, textSigns } from './tex-letters'

/** Whether letters beyond ASCII are spelled as commands. */
export type Letters = 'latex' | 'utf-8'

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '{\\textbackslash}'],
  ['~', '{\\textasciitilde}'],
  ['^', '{\\textasciicircum}'],
  ['<', '{\\textless}'],
  ['>', '{\\textgreater}'],
  ['|', '{\\textbar}'],
  // BibTeX counts escaped braces too.
  ['{', '{\\textbraceleft}'],
  ['}', '{\\textbraceright}'],
  ...[...'&%$#_'].map((sign) => [sign, `\\${sign}`] as const),
])

/** A text as LaTeX must have it to set it as itself, for a field of BibTeX. */
export function latexText(text: string, form: Letters): string {
  const escaped = text
    .replace(/[\u200B-\u200F\u2028\u2029\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\\~^<>|{}&%$#_]/g, (sign) => ESCAPES.get(sign) ?? sign)
  if (form === 'utf-8' || !/\P{ASCII}/u.test(escaped)) return escaped
  return escaped
    .normalize('NFC')
    .replace(/\P{ASCII}\p{M}*/gu, (letter) => commandOf(letter) ?? letter)
}

const OWN = new Map([...letters].map(([command, letter]) => [letter, `{\\${command}}`]))
const MARKS = new Map([...accents].map(([command, mark]) => [mark, command]))

/** The command for a letter; null when there is none, and it stands as it is. */
function commandOf(letter: string): string | null {
  const known = OWN.get(letter) ?? textSigns.get(letter)
  if (known !== undefined) return known
  const sign = mathematicalSigns.get(letter)
  if (sign !== undefined) return `{$${sign}$}`
  const [base = '', ...marks] = letter.normalize('NFD')
  if (marks.length === 0 || !/[A-Za-z]/.test(base)) return null
  let spelled = base
  for (const mark of marks) {
    const command = MARKS.get(mark)
    if (command === undefined) return null
    spelled = accentOn(command, spelled)
  }
  return `{${spelled}}`
}

const accentOn = (command: string, letter: string): string =>
  /[a-z]/i.test(command) || letter.startsWith('\\')
    ? `\\${command}{${letter}}`
    : `\\${command}${letter}`

/** A formula for a field of BibTeX, between braces, since its capitals are no capitals of a title. */
export function latexFormula(formula: string, form: Letters): string {
  if (form === 'utf-8') return `{${formula}}`
  return `{${formula.replace(/\P{ASCII}/gu, (sign) => {
    const command = mathematicalSigns.get(sign)
    return command === undefined ? sign : `{${command}}`
  })}}`
}
