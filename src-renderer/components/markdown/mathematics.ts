/** Markdown as descriptions have it, or plain text with LaTeX as abstracts have it. */
export type TextKind = 'markdown' | 'plain'

// Bounded, so that signs that pair with nothing cost little.
const code = /(`+)(?!`)[^]{0,9999}?[^`]\1(?!`)/y
const backticks = /`+/y
const displayed = /\$\$(?<content>[^]{1,5000}?)\$\$/y
const environment = /\\begin\{((?:align|equation|gather)\*?)\}[^]{0,5000}?\\end\{\1\}/y
const bracketed = /\\\[([^]{1,5000}?)\\\]|\\\(([^]{1,5000}?)\\\)/y
const inline = /\$((?:\\[^]|[^$\\])+)\$/y
const escaped = /\\[^]/y
const special = /[`$\\]/g
const lineEnd = /[ \t]*(?:\r?\n|$)/y

/**
 * Gets a text ready for a Markdown reader that takes `$…$` for mathematics: other spellings of it become
 * dollars, a dollar that is money is escaped, and a formula that stands alone gets lines of its own.
 */
export function markMathematics(text: string, kind: TextKind): string {
  let marked = ''
  let at = 0
  while (at < text.length) {
    special.lastIndex = at
    const next = special.exec(text)?.index
    if (next === undefined) return marked + text.slice(at)
    const [written, instead] = pieceAt(text, next, kind)
    marked += text.slice(at, next) + instead
    at = next + written.length
  }
  return marked
}

/** What stands at a sign that may mean something, and what to put in its place. */
function pieceAt(text: string, at: number, kind: TextKind): readonly [string, string] {
  const match = (pattern: RegExp) => matchAt(pattern, text, at)
  // A run that pairs with no other is text as a whole: part of it cannot begin code either.
  const run = kind === 'markdown' ? (match(code) ?? match(backticks)) : null
  if (run) return [run[0], run[0]]
  const whole = match(displayed) ?? match(environment)
  if (whole) return [whole[0], block(text, at, whole, kind)]
  const brackets = kind === 'plain' ? match(bracketed) : null
  if (brackets) {
    const [written, displayed, inline = ''] = brackets
    return [written, displayed ? `\n\n$$\n${displayed.trim()}\n$$\n\n` : `$${inline.trim()}$`]
  }
  const pair = match(inline)
  if (pair?.[1] !== undefined && isFormula(pair[1], text[at + pair[0].length])) {
    return [pair[0], `$${formula(pair[1], kind)}$`]
  }
  const sign = match(escaped)
  if (sign) return [sign[0], sign[0]]
  const lone = text.charAt(at)
  return [lone, lone === '$' ? '\\$' : lone]
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * Two dollars around mathematics rather than two prices: no blank inside them and no digit after, as
 * Pandoc has it, or a sign that only a formula has.
 */
function isFormula(content: string, following: string | undefined): boolean {
  if (/[\\^_={}]/.test(content)) return true
  return content === content.trim() && !/\d/.test(following ?? '')
}

/** A formula on lines of its own; in Markdown only when it stands so already. */
function block(text: string, at: number, match: RegExpExecArray, kind: TextKind): string {
  const content = formula(match.groups?.['content'] ?? match[0], kind).trim()
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(Math.max(0, at - 40), at))?.[1]
  const isAlone = indent !== undefined && matchAt(lineEnd, text, at + match[0].length) !== null
  if (!isAlone && kind === 'markdown') return `$$${content}$$`
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '')
  return ['', '', '$$', ...lines, '$$', '', ''].join(`\n${indent ?? ''}`)
}

const wordsOrSign = /(\\(?:text|textit|textbf|texttt|operatorname)\{[^{}]*\})|\\([_*()])/g

/**
 * Descriptions come from a site that took Markdown's escapes out of formulas too, so `x\_{1}` means
 * `x_{1}`; only in words set as text the sign itself is meant.
 */
function formula(content: string, kind: TextKind): string {
  if (kind === 'plain') return content
  return content.replace(wordsOrSign, (all, words?: string, sign?: string) => words ?? sign ?? all)
}
