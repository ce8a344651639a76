import { type Letters, latexFormula, latexText } from './latex-text'
import { type Piece, titleText } from './read-title'

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]*/gu

/**
 * A title as BibTeX must have it: styles write all letters but the first small, save what stands
 * between braces. There go formulas, words with a capital further in (`{BERT}`, `{ImageNet}`), single
 * capitals, and in a title whose other words are small every word with a capital, which is a name.
 */
export function bibTitle(pieces: readonly Piece[], letters: Letters): string {
  const whole = titleText(pieces)
  const isSmall = isMostlySmall(whole)
  let [written, before] = ['', '']
  for (const { kind, text } of pieces) {
    if (kind === 'formula') written += latexFormula(text, letters)
    else written += latexWords(text, before, { isSmall, letters })
    before += text
  }
  return written
}

function latexWords(
  text: string,
  before: string,
  { isSmall, letters }: { isSmall: boolean; letters: Letters },
): string {
  let [written, at] = ['', 0]
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const earlier = before + text.slice(0, match.index)
    const isFirst = isFirstAfter(earlier)
    const latex = latexText(word, letters)
    written += latexText(text.slice(at, match.index), letters)
    written += mustStay(word, isFirst, isSmall) || isHalf(word, earlier) ? `{${latex}}` : latex
    at = match.index + word.length
  }
  return written + latexText(text.slice(at), letters)
}

/** Styles leave the first letter of a title and that after a colon. */
const isFirstAfter = (before: string) => /^[^\p{L}\p{N}]*$|:\s+$/u.test(before)

function mustStay(word: string, isFirst: boolean, isSmall: boolean): boolean {
  if (/.\p{Lu}/u.test(word)) return true
  if (isFirst || !/^\p{Lu}/u.test(word)) return false
  if (/^\p{Lu}\p{M}*$/u.test(word)) return word !== 'A'
  return isSmall || /^I['’]/.test(word)
}

/** The article “A” is small within a title, and that of “Q&A” is none. */
const isHalf = (word: string, earlier: string) => word === 'A' && /[^\s(“"'-]$/u.test(earlier)

/** Whether words with small first letters are in the majority, those aside that say nothing. */
function isMostlySmall(title: string): boolean {
  const told = [...title.matchAll(WORD)].filter(
    ({ 0: word, index }) => word.length >= 4 && !isFirstAfter(title.slice(0, index)),
  )
  const small = told.filter(({ 0: word }) => /^\p{Ll}/u.test(word)).length
  return small >= 2 && small > told.length / 2
}
