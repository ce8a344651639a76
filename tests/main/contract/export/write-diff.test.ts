import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Diff, type DiffChange, diffActions, diffKinds } from '#contract/diff'
import { writeDiffDelimited, writeDiffMarkdown } from '#contract/export/write-diff'
import { presets } from '#contract/export/presets'
import { linesOf } from '../../../fixtures/read-delimited'

const change = (fields: Partial<DiffChange> = {}): DiffChange => ({
  kind: 'paper',
  action: 'added',
  id: 'a-paper',
  name: 'A Paper',
  within: null,
  paper: null,
  tasks: [],
  areas: [],
  fields: [],
  ...fields,
})

const result = change({
  kind: 'result',
  action: 'changed',
  id: 'image-classification-on-imagenet',
  name: 'ResNet',
  within: 'Image Classification on ImageNet',
  paper: { id: 'resnet', title: 'Deep | Residual' },
  tasks: [{ id: 'image-classification', name: 'Image Classification' }],
  areas: [
    { id: 'computer-vision', name: 'Computer Vision' },
    { id: 'other', name: 'Other' },
  ],
  fields: [
    { name: 'Accuracy', before: '76', after: '77' },
    { name: 'Top 5', before: null, after: '93' },
  ],
})

const none = { added: 0, removed: 0, changed: 0 }
const diff: Diff = {
  before: { name: 'Old', date: '2024-01-01', dateSource: 'newest paper' },
  after: { name: 'New\n# heading', date: null, dateSource: 'unknown' },
  totals: {
    leaderboard: none,
    result: { ...none, changed: 1 },
    paper: { ...none, added: 1 },
    link: none,
    task: none,
    dataset: none,
    method: none,
  },
  areas: [],
  tasks: [],
}

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  const read: string[] = []
  for await (const part of parts) read.push(part)
  return read.join('')
}

const HEADER = 'Kind,Change,Name,Within,Paper,Tasks,Areas,Field,Before,After,Id,Paper id\r\n'

describe('changes as CSV', () => {
  it('have a line for each value that differs, or one when there is none', async () => {
    const text = await textOf(writeDiffDelimited([[result], [change()]], presets.data))
    const start =
      'result,changed,ResNet,Image Classification on ImageNet,Deep | Residual,' +
      'Image Classification,Computer Vision; Other'
    const ids = 'image-classification-on-imagenet,resnet'
    expect(text).toBe(
      `${HEADER}${start},Accuracy,76,77,${ids}\r\n${start},Top 5,,93,${ids}\r\n` +
        'paper,added,A Paper,,,,,,,,a-paper,\r\n',
    )
  })

  it('are only a header when there are none', async () => {
    expect(await textOf(writeDiffDelimited([]))).toBe(`\uFEFF${HEADER}`)
  })

  it('run no formula in a spreadsheet', async () => {
    const text = await textOf(writeDiffDelimited([[change({ name: '=HYPERLINK("x")' })]]))
    expect(text).toContain(`paper,added,"'=HYPERLINK(""x"")"`)
  })

  it('read back as they are, whatever the texts and the parts', async () => {
    const texts = fc.record({
      name: fc.string({ unit: 'grapheme' }),
      before: fc.string({ unit: 'grapheme' }),
    })
    const property = fc.asyncProperty(
      fc.array(fc.array(texts, { maxLength: 3 }), { maxLength: 3 }),
      async (parts) => {
        const pages = parts.map((part) =>
          part.map(({ name, before }) =>
            change({ name, fields: [{ name: 'title', before, after: null }] }),
          ),
        )
        const form = { ...presets.data, guard: false }
        const [, ...rows] = linesOf(await textOf(writeDiffDelimited(pages, form)), form)
        expect(rows.map((row) => [row[2], row[8]])).toEqual(
          parts.flat().map(({ name, before }) => [name, before]),
        )
      },
    )
    await fc.assert(property)
  })
})

describe('changes as Markdown', () => {
  it('stand under a heading for each kind, after the totals', async () => {
    const pages = [[result], [change(), change({ name: 'B <b>|' })]]
    const text = await textOf(writeDiffMarkdown(diff, pages, 'tool 1'))
    expect(text).toContain('# From Old (2024-01-01) to New # heading\n')
    expect(text).toContain('| Results | 0 | 0 | 1 |\n| Papers | 1 | 0 | 0 |\n')
    const [, ...sections] = text.split('\n## ')
    expect(sections.map((section) => section.trimEnd().split('\n'))).toEqual([
      [
        'Results',
        '',
        '| Change | Name | Within | Values |',
        '| :--- | :--- | :--- | :--- |',
        '| changed | ResNet | Image Classification on ImageNet<br>Deep \\| Residual | ' +
          'Accuracy: 76 → 77<br>Top 5: not reported → 93 |',
      ],
      [
        'Papers',
        '',
        '| Change | Name | Within | Values |',
        '| :--- | :--- | :--- | :--- |',
        '| added | A Paper |  |  |',
        '| added | B \\<b>\\| |  |  |',
      ],
    ])
  })

  it.each(diffActions)('say what was there before and after of what was %s', async (action) => {
    const fields = [{ name: 'BLEU', before: '1', after: '2' }]
    const text = await textOf(writeDiffMarkdown(diff, [[change({ action, fields })]], 'tool'))
    const values = { added: 'BLEU: 2', removed: 'BLEU: 1', changed: 'BLEU: 1 → 2' }[action]
    expect(text.trimEnd().split('\n').at(-1)).toBe(`| ${action} | A Paper |  | ${values} |`)
  })

  it('have a title for every kind', async () => {
    for (const kind of diffKinds) {
      const text = await textOf(writeDiffMarkdown(diff, [[change({ kind })]], 'tool'))
      expect(text).toMatch(/\n## [A-Z][a-z ]+\n/)
    }
  })
})
