import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inLatex } from '#contract/export/latex'
import { writeTable } from '#contract/export/write-table'
import type { Metric, ResultRow } from '#contract/leaderboard'
import { metricOf, resultRow } from '../../../fixtures/leaderboard'
import { sourceOf } from '../../../fixtures/table-source'

const latexOf = (metrics: Metric[], rows: ResultRow[], title = 'Translation on WMT2014') => {
  const board = { metrics, rows, rankedBy: null }
  const columns = ['rank', 'model', ...metrics.map(({ name }) => `metric.${name}`)]
  return writeTable(sourceOf('leaderboard', board, { title }), { format: 'latex', columns }).text
}

const scored = (position: number, model: string, scores: Record<string, string>) =>
  resultRow({
    position,
    rank: position,
    model,
    scores,
    numbers: Object.fromEntries(
      Object.entries(scores).map(([name, score]) => [name, Number.parseFloat(score)]),
    ),
  })

const bodyOf = (latex: string) => latex.slice(latex.indexOf('\\begin{table}'))

describe('a table in LaTeX', () => {
  const latex = latexOf(
    [
      metricOf({ name: 'BLEU_4 & more' }),
      metricOf({ name: 'Error', better: 'lower' }),
      metricOf({ name: 'Params', kind: 'cost', better: 'lower' }),
      metricOf({ name: 'Quality', better: null, source: 'unknown' }),
    ],
    [
      scored(1, 'A', { 'BLEU_4 & more': '90%', Error: '-1', Params: '5', Quality: '3' }),
      scored(2, '[B]', { 'BLEU_4 & more': '90.0', Error: '-0.5', Quality: '4' }),
    ],
  )

  it('has rules, alignment, a caption, and the best of each metric bold by its better end', () => {
    expect(bodyOf(latex)).toBe(
      [
        '\\begin{table}',
        '  \\centering',
        '  \\caption{Translation on WMT2014. Papers With Code archive, snapshot Papers with Code, ' +
          '2025-07-28, CC BY-SA 4.0. The best of each column is bold.}',
        '  \\label{tab:translation}',
        '  \\begin{tabular}{rlrrrr}',
        '    \\toprule',
        '    Rank & Model & BLEU\\_4 \\& more & Error & Params & Quality \\\\',
        '    \\midrule',
        '    1 & A & \\textbf{90\\%} & \\textbf{$-$1} & 5 & 3 \\\\',
        '    2 & [B] & \\textbf{90.0} & $-$0.5 &  & 4 \\\\',
        '    \\bottomrule',
        '  \\end{tabular}',
        '\\end{table}',
        '',
      ].join('\n'),
    )
  })

  it('says before it where it is from and what it needs', () => {
    const comment = latex.slice(0, latex.indexOf('\\begin'))
    expect(comment.split('\n').every((line) => line === '' || line.startsWith('% '))).toBe(true)
    expect(comment).toContain('% Needs \\usepackage{booktabs}')
    expect(comment).toContain('% Error: Lower is better, as the name of the metric says.')
    expect(comment).not.toContain('fontspec')
    expect(latexOf([], [resultRow({ model: 'ρ' })])).toContain('\\usepackage{fontspec}')
  })

  it('stays in its comment whatever the title', () => {
    const odd = latexOf([], [], 'a\n\\input{/etc/passwd}\r\nb')
    const lines = odd.split('\n').filter((line) => line.includes('\\input'))
    expect(lines).toEqual(['% a \\input{/etc/passwd} b'])
  })

  it('does not bold a single result', () => {
    const single = latexOf([metricOf({ name: 'F1' })], [scored(1, 'A', { F1: '9' })])
    expect(single).not.toContain('textbf')
    expect(single).not.toContain('bold')
  })

  it.each([
    ['[x]', '{[}x]'],
    ['*', '{*}'],
  ])('does not let %j at the beginning of a line belong to the line before', (model, written) => {
    const board = { metrics: [], rows: [resultRow({ model })], rankedBy: null }
    const options = { format: 'latex', columns: ['model'] } as const
    expect(writeTable(sourceOf('leaderboard', board), options).text).toContain(
      `\n    ${written} \\\\\n`,
    )
  })

  it.each([
    ['a & b % c $ d # e _ f { g }', 'a \\& b \\% c \\$ d \\# e \\_ f \\{ g \\}'],
    ['~ ^ \\', '\\textasciitilde{} \\textasciicircum{} \\textbackslash{}'],
    ['a<b>|c', 'a\\textless{}b\\textgreater{}\\textbar{}c'],
    ['a--b---c', 'a-{}-b-{}-{}-c'],
    ['two\n\nlines', 'two lines'],
    ['α 字 👩‍👩‍👧 עברית', 'α 字 👩‍👩‍👧 עברית'],
    ['a\u0000b', 'a\uFFFDb'],
  ])('spells %j as %j', (text, spelled) => {
    expect(inLatex(text)).toBe(spelled)
  })

  it('leaves no sign with a meaning, whatever the text', () => {
    const signs = fc.constantFrom(...'\\{}~^&%$#_<>|-ab \n')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: signs })), (text) => {
        const written = inLatex(text)
        const plain = written.replace(/\\text[a-z]+\{\}|-\{\}|\\[&%$#_{}]/g, 'x')
        expect(plain).not.toMatch(/[\\{}~^&%$#_<>|\n\r]|--/)
        expect(readBack(written)).toBe(
          text
            .toWellFormed()
            .replace(/(?![\t\r\n])\p{Cc}/gu, '\uFFFD')
            .replace(/\s+/g, ' ')
            .trim(),
        )
      }),
    )
  })
})

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
}

/** The text that LaTeX sets, for the commands that are written. */
const readBack = (latex: string) =>
  latex.replace(/\\(text[a-z]+)\{\}|\\([&%$#_{}])|-\{\}/g, (_, command?: string, sign?: string) =>
    command ? (COMMANDS[command] ?? '?') : (sign ?? '-'),
  )
