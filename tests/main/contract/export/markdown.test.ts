import * as fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { writeTable } from '#contract/export/write-table'
import { metricOf, resultRow } from '../../../fixtures/leaderboard'
import { sourceOf } from '../../../fixtures/table-source'

const markdownOf = (model: string, title = 'Machine Translation on WMT2014') => {
  const board = {
    metrics: [metricOf({ name: 'BLEU' })],
    rankedBy: null,
    rows: [
      resultRow({ position: 1, model, scores: { BLEU: '28.4' }, numbers: { BLEU: 28.4 } }),
      resultRow({ position: 2, model: 'B', scores: { BLEU: '27' }, numbers: { BLEU: 27 } }),
    ],
  }
  const options = { format: 'markdown', columns: ['rank', 'model', 'metric.BLEU'] } as const
  return writeTable(sourceOf('leaderboard', board, { title }), options).text
}

/** The texts of the cells as a reader of the rendered page sees them, the breaks of lines included. */
function shownCells(markdown: string): string[] {
  const html = renderToStaticMarkup(
    createElement(Markdown, { remarkPlugins: [remarkGfm] }, markdown),
  )
  return [...html.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
    unescaped(cell.replace(/<[^>]+>/g, '')).replaceAll('<br>', '\n'),
  )
}

const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

describe('a table in Markdown', () => {
  it('has a comment with the source, a header, numbers at the right and the best score bold', () => {
    const [comment = '', table] = markdownOf('Transformer').split('-->\n\n')
    expect(comment).toMatch(
      /^<!--\nMachine Translation on WMT2014\nSource: Papers With Code archive, /,
    )
    expect(comment).toContain('Licence: CC BY-SA 4.0')
    expect(comment).toContain('Address: #/leaderboard?id=x\n')
    expect(comment).toContain('BLEU: Higher is better, as the name of the metric says.')
    expect(table).toBe(
      '| Rank | Model | BLEU |\n| ---: | :--- | ---: |\n|  | Transformer | **28.4** |\n|  | B | 27 |\n',
    )
  })

  it('does not leave its comment early', () => {
    const markdown = markdownOf('x', 'a --> b\n-->\n<script>')
    expect(markdown.indexOf('-->')).toBe(markdown.indexOf('\n\n|') - 3)
  })

  it.each([
    ['a|b', 'a\\|b'],
    ['a\\b', 'a\\\\b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['two\nlines', 'two<br>lines'],
    ['two\r\nlines', 'two<br>lines'],
    ['*x* `y` [z](u) <b>', '\\*x\\* \\`y\\` \\[z](u) \\<b>'],
    ['ResNet200_vd_26w', 'ResNet200_vd_26w'],
    ['_x_', '\\_x\\_'],
    ['R&B &amp;', 'R\\&B \\&amp;'],
    ['https://x.org/_a', 'https\\://x.org/\\_a'],
    ['$x$', '\\$x\\$'],
    ['a\u0000b', 'a\uFFFDb'],
    ['ρ=100', 'ρ=100'],
  ])('spells %j as %j', (model, spelled) => {
    expect(markdownOf(model)).toContain(`|  | ${spelled} | **28.4** |`)
  })

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    fc.constantFrom(
      '|',
      '\\',
      '\\|',
      '`',
      '**',
      '_',
      '__',
      '~~',
      '<b>',
      '&lt;',
      '[x](y)',
      '![',
      '\n',
    ),
    fc.constantFrom(
      'www.x.org/_a',
      'http://x.org/_a_',
      'a@b.org',
      '<!--',
      '-->',
      '---',
      '#',
      '👩‍👩‍👧',
      'עברית',
    ),
  )

  it('shows whatever a cell holds', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const model = pieces.join('').replaceAll('<br>', '')
        expect(shownCells(markdownOf(model)).slice(3)).toEqual([
          '',
          model.trim(),
          '28.4',
          '',
          'B',
          '27',
        ])
      }),
      { numRuns: 150 },
    )
  })
})
