import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMetrics, readScores, writeMetrics, writeScores } from '#contract/own-scores'

const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('__proto__', 'F1 (k=5)', 'a|b', '100%', '%7c', ' Accuracy', '=cmd()'),
)

describe('scores as one text', () => {
  it('are read as they were written, whatever they hold', () => {
    const scores = fc.uniqueArray(
      fc.record({
        metric: name,
        score: fc.string({ unit: 'grapheme' }).map((each) => each.trim()),
      }),
      { selector: ({ metric }) => metric },
    )
    fc.assert(
      fc.property(scores, (each) => {
        expect(readScores(writeScores(each))).toEqual(each)
      }),
    )
  })

  it.each([
    ['Top 1 Accuracy=93.1', [['Top 1 Accuracy', '93.1']]],
    [
      'A=1| B = 2 ',
      [
        ['A', '1'],
        [' B ', '2'],
      ],
    ],
    ['F1 (k=5)=93.1', [['F1 (k=5)', '93.1']]],
    ['Text=a%3Db 50%', [['Text', 'a=b 50%']]],
    ['', []],
  ])('are read from %j', (text, pairs) => {
    expect(readScores(text)?.map(({ metric, score }) => [metric, score])).toEqual(pairs)
  })

  it.each(['93.1', 'A=1|B', 'A=1|A=2'])('are not read from %j', (text) => {
    expect(readScores(text)).toBeNull()
  })
})

describe('metrics as one text', () => {
  it('are read as they were written', () => {
    const metrics = fc.uniqueArray(
      fc.record({
        name,
        end: fc.constantFrom('higher' as const, 'lower' as const, 'text' as const, null),
      }),
      { selector: (each) => each.name },
    )
    fc.assert(
      fc.property(metrics, (each) => {
        const written = each.map(({ name, end }) => ({
          name,
          better: end === 'text' ? null : end,
          isText: end === 'text',
        }))
        expect(readMetrics(writeMetrics(written))).toEqual(written)
      }),
    )
  })

  it.each(['Accuracy', 'Accuracy=up', 'A=higher|A=lower'])('are not read from %j', (text) => {
    expect(readMetrics(text)).toBeNull()
  })
})
