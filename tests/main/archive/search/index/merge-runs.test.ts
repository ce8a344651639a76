import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpackIds } from '../../../../../src-main/archive/packed/ids'
import { unpackPostings } from '../../../../../src-main/archive/packed/postings'
import { MergedRuns } from '../../../../../src-main/archive/search/index/merge-runs'
import { TextRun } from '../../../../../src-main/archive/search/index/text-run'
import { isStopWord } from '../../../../../src-main/archive/search/stop-words'
import { AVERAGE_WORDS, storedWeight } from '../../../../../src-main/archive/search/weights'
import { words } from '../../../../../src-main/archive/search/words'

interface Text {
  title: string | null
  abstract: string | null
}

/** The index of texts that so many threads read in turn; the paper at an index has the id there. */
function indexOf(texts: readonly Text[], ids: readonly number[], threads: number) {
  const runs = Array.from({ length: threads }, () => new TextRun())
  for (const [paper, { title, abstract }] of texts.entries())
    runs[paper % threads]?.add(paper, title, abstract)
  const merged = new MergedRuns(
    runs.map((run) => run.finish()),
    Uint32Array.from(ids),
  )
  const rows = [...merged.words()]
  return { rows, beginnings: merged.beginnings() }
}

/** The same by looking at every text. */
function expectedRows(texts: readonly Text[], ids: readonly number[], field: keyof Text) {
  const average = AVERAGE_WORDS[field]
  const rows = new Map<string, number[]>()
  const byId = texts
    .map((text, paper) => ({ text: text[field], id: ids[paper] ?? 0 }))
    .filter(({ id }) => id > 0)
    .toSorted((a, b) => a.id - b.id)
  for (const { text, id } of byId) {
    const all = words(text ?? '')
    for (const word of new Set(all)) {
      if (field === 'abstract' && isStopWord(word)) continue
      const times = all.filter((other) => other === word).length
      const posting = id * 8 + storedWeight(times, all.length, average)
      rows.set(word, [...(rows.get(word) ?? []), posting])
    }
  }
  return rows
}

const inBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

const word = fc.constantFrom(
  'deep',
  'Deep',
  'de',
  'net',
  'nets',
  'the',
  'of',
  '学',
  'é',
  '😀',
  '50',
  'x',
)
const text = fc.option(fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')))
const corpus = fc
  .array(fc.record({ title: text, abstract: text }), { maxLength: 12 })
  .chain((texts) =>
    fc.record({
      texts: fc.constant(texts),
      threads: fc.integer({ min: 1, max: 3 }),
      // A paper that was merged with another has no id.
      ids: fc
        .shuffledSubarray(texts.map((_, index) => index + 1))
        .map((ids) => texts.map((_, paper) => ids[paper] ?? 0)),
    }),
  )

describe('an index merged of what threads have read', () => {
  it('has of each word the papers and weights that its texts have', () => {
    fc.assert(
      fc.property(corpus, ({ texts, ids, threads }) => {
        const { rows } = indexOf(texts, ids, threads)
        for (const [field, list] of [
          ['title', 'inTitles'],
          ['abstract', 'inAbstracts'],
        ] as const) {
          const found = rows.flatMap((row) => {
            const postings = row[list]
            return postings === null ? [] : [[row.word, [...unpackPostings(postings)]] as const]
          })
          expect(new Map(found)).toEqual(expectedRows(texts, ids, field))
        }
        for (const { titles, abstracts, inTitles, inAbstracts } of rows)
          expect([titles, abstracts]).toEqual(
            [inTitles, inAbstracts].map((list) => unpackPostings(list ?? new Uint8Array()).length),
          )
      }),
    )
  })

  it('has its words in the order of their bytes, each once', () => {
    fc.assert(
      fc.property(corpus, ({ texts, ids, threads }) => {
        const found = indexOf(texts, ids, threads).rows.map(({ word }) => word)
        expect(found).toEqual([...new Set(found)].toSorted(inBytes))
      }),
    )
  })

  it('lists the papers of beginnings of one and two letters by their titles', () => {
    fc.assert(
      fc.property(corpus, ({ texts, ids, threads }) => {
        const expected = new Map<string, Set<number>>()
        for (const [paper, { title }] of texts.entries())
          for (const word of ids[paper] ? words(title ?? '') : [])
            for (const length of [1, 2]) {
              const letters = [...word].slice(0, length)
              if (letters.length < length) continue
              const key = letters.join('')
              expected.set(key, (expected.get(key) ?? new Set()).add(ids[paper] ?? 0))
            }
        const { beginnings } = indexOf(texts, ids, threads)
        const found = beginnings.map(
          ({ letters, papers, ids }) => [letters, papers, ...unpackIds(ids)] as const,
        )
        expect(new Set(found.map(String))).toEqual(
          new Set(
            [...expected].map(([letters, papers]) =>
              String([letters, papers.size, ...[...papers].toSorted((a, b) => a - b)]),
            ),
          ),
        )
      }),
    )
  })
})
