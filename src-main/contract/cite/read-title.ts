import { onOneLine } from '../export/attribution'
import { isHarmless } from './math-commands'
import { accents, letters, mathematicalSigns } from './tex-letters'

/** A part of a title: words as a reader sees them, or a formula as LaTeX spells it, with its dollars. */
export interface Piece {
  kind: 'text' | 'formula'
  text: string
}

/**
 * Reads a title, which at the source is a text with some LaTeX in it: letters that are spelled as
 * commands become letters, formulas that can be set stay as they are, and all else is words.
 */
export function readTitle(title: string): Piece[] {
  const line = onOneLine(title)
  if (!/[\\$~{]/.test(line)) return line === '' ? [] : [{ kind: 'text', text: line }]
  const pieces: Piece[] = []
  let at = 0
  for (const match of line.matchAll(FORMULA)) {
    const [written, content = ''] = match
    const end = match.index + written.length
    if (!isFormula(content, line.charAt(end)) || !isHarmless(content)) continue
    pieces.push(
      { kind: 'text', text: line.slice(at, match.index) },
      { kind: 'formula', text: written },
    )
    at = end
  }
  pieces.push({ kind: 'text', text: line.slice(at) })
  return pieces
    .map((piece) => (piece.kind === 'text' ? { ...piece, text: readTex(piece.text) } : piece))
    .filter(({ text }) => text !== '')
}

/** The title in one text. */
export const titleText = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join('')

const FORMULA = /(?<!\\)\$((?:\\[^]|[^$\\])+)\$/g

/** Two dollars may be two prices: then there is a blank inside of them, or a digit after them. */
const isFormula = (content: string, following: string) =>
  /[\\^_{}]/.test(content) || (content === content.trim() && !/\d/.test(following))

const OF_SIGN = String.raw`\\(["'${'`'}^~=.]) ?(?:\{(\\?[A-Za-z])\}|(\\[ij](?![A-Za-z])|[A-Za-z]))`
const OF_LETTER = String.raw`\\([uvHckdbr])(?:\{(\\?[A-Za-z])\}| ([A-Za-z]))`
const OWN = String.raw`\\(${[...letters.keys()].join('|')})(?![A-Za-z])(?:\{\}| (?=\S))?`
const wrapped = (pattern: string) => new RegExp(`\\{${pattern}\\}|${pattern}`, 'g')
const ACCENT = wrapped(OF_SIGN)
const LETTER_ACCENT = wrapped(OF_LETTER)
const OWN_LETTER = wrapped(OWN)

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...mathematicalSigns].map(([sign, command]) => [command.slice(1), sign] as const),
  ['deg', '°'],
  ['textdegree', '°'],
  ['textregistered', '®'],
])
/** Longer names first, so that none is taken for one that it begins with. */
const names = [...SIGNS.keys()].toSorted((a, b) => b.length - a.length).join('|')
const SIGN = wrapped(String.raw`\\(${names})(?![A-Za-z])(?:\{\}| (?=\S))?`)
const STYLED =
  /\\(?:emph|text(?:it|bf|sc|tt|rm|sf|superscript))\{([^{}]*)\}|\{\\(?:em|it|bf|sc) ([^{}]*)\}/g

/** Words with letters as commands of LaTeX, with plain letters. What is no such command stays. */
export function readTex(text: string): string {
  if (!/[\\~]/.test(text)) return text
  return text
    .replace(ACCENT, accented)
    .replace(LETTER_ACCENT, accented)
    .replace(OWN_LETTER, (_, first?: string, second?: string) => own(first ?? second ?? ''))
    .replace(
      SIGN,
      (all, first?: string, second?: string) => SIGNS.get(first ?? second ?? '') ?? all,
    )
    .replace(STYLED, (_, first?: string, second?: string) => first ?? second ?? '')
    .replace(/\\([&%_#$])/g, '$1')
    .replace(/(?<=\p{L}{2})~(?=[\p{L}\p{N}])/gu, ' ')
}

function accented(all: string, ...groups: (string | number | undefined)[]): string {
  const [mark, letter] = groups.filter((group) => typeof group === 'string')
  const combining = accents.get(mark ?? '')
  if (combining === undefined || letter === undefined) return all
  return `${letter.replace('\\', '')}${combining}`.normalize('NFC')
}

const own = (command: string) => letters.get(command) ?? ''
