import { describe, expect, it } from 'vitest'
import { clipboardOf } from '#contract/export/clipboard'
import { writeTable } from '#contract/export/write-table'
import { metricOf, resultRow } from '../../../fixtures/leaderboard'
import { sourceOf } from '../../../fixtures/table-source'

const board = {
  metrics: [metricOf({ name: '<b>F1</b>' })],
  rankedBy: null,
  rows: [
    resultRow({
      rank: 1,
      model: '=1+1',
      scores: { '<b>F1</b>': '-2.5' },
      numbers: { '<b>F1</b>': -2.5 },
    }),
    resultRow({
      rank: 2,
      model: '<script>"x"\ny</script>',
      scores: { '<b>F1</b>': '-3' },
      numbers: { '<b>F1</b>': -3 },
    }),
  ],
}
const columns = ['rank', 'model', 'metric.<b>F1</b>']
const source = sourceOf('leaderboard', board)

describe('a table in HTML', () => {
  const html = writeTable(source, { format: 'html', columns }).text

  it('is a page of its own with the table and where it is from', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>/)
    expect(html).toContain('<caption>Machine Translation on WMT2014</caption>')
    expect(html).toContain('<li>Licence: CC BY-SA 4.0')
    expect(html).not.toMatch(/style=|<style/)
  })

  it('escapes every text, and has numbers at the right and the best score bold', () => {
    expect(html).toContain(
      '<tr><td align="right">1</td><td dir="auto">=1+1</td><td align="right"><strong>-2.5</strong></td></tr>\n' +
        '<tr><td align="right">2</td><td dir="auto">&lt;script&gt;&quot;x&quot;<br>y&lt;/script&gt;</td>' +
        '<td align="right">-3</td></tr>',
    )
    expect(html).not.toMatch(/<script|<b>/)
  })
})

describe('a table for the clipboard', () => {
  it('is guarded for spreadsheets in both its forms', () => {
    const { tsv, html } = clipboardOf(source, { columns })
    expect(tsv).toBe(
      'Rank\tModel\t<b>F1</b>\r\n1\t\'=1+1\t-2.5\r\n2\t"<script>""x""\ny</script>"\t-3\r\n',
    )
    expect(html).toMatch(/^<table>\n<caption>.*<\/table>\n$/s)
    expect(html).toContain('<td dir="auto">\'=1+1</td><td align="right"><strong>-2.5</strong></td>')
  })

  it('has decimal commas and no guard when asked for', () => {
    const { tsv, html } = clipboardOf(source, { columns, decimal: 'comma', guard: false })
    expect(tsv).toContain('1\t=1+1\t-2,5\r\n')
    expect(html).toContain('<td dir="auto">=1+1</td><td align="right"><strong>-2,5</strong></td>')
  })
})
