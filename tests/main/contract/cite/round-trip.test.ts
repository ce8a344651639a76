import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CitedPaper } from '#contract/cite/cited'
import { type CitationFormat, citeFormOf } from '#contract/cite/formats'
import { writeCitations } from '#contract/cite/write-citations'
import { writeApa } from '../../../../src-main/contract/cite/apa'
import { cslItem } from '../../../../src-main/contract/cite/csl-json'
import { citedIn, citedPaper, keyedEntry } from '../../../fixtures/cited'
import { citedPapers, titlesWithFormulas } from '../../../fixtures/cited-papers'

const written = (
  papers: readonly CitedPaper[],
  format: CitationFormat,
  letters?: 'latex' | 'utf-8',
) => {
  const form = citeFormOf({ format, letters })
  return writeCitations(papers, citedIn, form)
    .parts.join('')
    .replace(/^%.*\n/, '')
}

/** What another reader of the form finds in it. */
const readBack = (paper: CitedPaper, format: CitationFormat, letters?: 'latex' | 'utf-8') =>
  new Cite(written([paper], format, letters)).data[0] ?? {}

interface Named {
  family?: string
  given?: string
  'non-dropping-particle'?: string
  suffix?: string
  literal?: string
}

/** A name in one spelling, whatever it is divided into. */
const nameOf = (name: Named) =>
  [name.given, name['non-dropping-particle'], name.family ?? name.literal, name.suffix]
    .filter(Boolean)
    .join(' ')

/** Quotes and dashes that mean the same in LaTeX. */
const plain = (text: unknown) =>
  String(text ?? '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/---|—/g, '-')
    .replace(/--|–/g, '-')

/** Paper by paper, since a file without any field is no file to citation-js. */
const told = citedPapers.filter(({ title, authors }) => title !== null || authors.length > 0)

describe.each([
  ['bibtex', 'latex'],
  ['bibtex', 'utf-8'],
  ['biblatex', 'latex'],
  ['biblatex', 'utf-8'],
  ['ris', undefined],
  ['csl', undefined],
] as const)('another reader of %s with letters as %s', (format, letters) => {
  it.each(told.map((paper) => [paper.title ?? 'no title', paper] as const))(
    'finds all that is said of: %s',
    (_, paper) => {
      const own = cslItem(keyedEntry(paper))
      const other = readBack(paper, format, letters)
      const textsOf = (item: typeof own) =>
        ['title', 'DOI', 'URL', 'container-title'].map((field) => plain(item[field]))
      expect(textsOf(other)).toEqual(textsOf(own))
      const namesOf = (item: typeof own) => ((item['author'] ?? []) as Named[]).map(nameOf)
      expect(namesOf(other)).toEqual(namesOf(own))
      const dateOf = (item: typeof own) =>
        ((item['issued'] as { 'date-parts'?: number[][] })?.['date-parts']?.[0] ?? []).slice(
          0,
          format === 'bibtex' ? 2 : 3,
        )
      expect(dateOf(other)).toEqual(dateOf(own))
    },
  )
})

describe('a file of all of them', () => {
  it.each(['bibtex', 'biblatex', 'ris', 'csl'] as const)('holds each once as %s', (format) => {
    expect(new Cite(written(told, format)).data).toHaveLength(told.length)
  })

  it.each(titlesWithFormulas)('can be read with the formulas of: %s', (title) => {
    for (const format of ['bibtex', 'biblatex'] as const) {
      const { title: read } = readBack(citedPaper({ title }), format)
      expect(String(read).length).toBeGreaterThan(10)
    }
  })
})

it('gives any title back as it was', () => {
  const sign = constantFrom(...'aB é&%#_{}~^<>|\\-:.,@="ßçλ1研ő')
  assert(
    property(array(sign, { minLength: 1, maxLength: 20 }), (signs) => {
      // A letter on either side, since readers take blanks and signs at the ends for their own.
      const title = `x${signs.join('')}x`
      const want = cslItem(keyedEntry({ title }))['title']
      for (const format of ['bibtex', 'biblatex'] as const)
        expect(plain(readBack(citedPaper({ title }), format)['title'])).toBe(plain(want))
    }),
  )
})

function apaOf(count: number): string {
  const authors = Array.from({ length: count }, (_, at) => `A. Name${String.fromCharCode(65 + at)}`)
  return writeApa(keyedEntry({ title: 'T', date: '2020-02-02', authors }))
}

describe('APA', () => {
  it.each(
    citedPapers
      .filter((paper) => paper.title !== null && paper.date !== null)
      .map((each) => [each.title, each] as const),
  )('is as citeproc has it: %s', (_, paper) => {
    const entry = keyedEntry(paper)
    const other = new Cite([cslItem(entry)])
      .format('bibliography', { template: 'apa', format: 'text' })
      .trim()
    expect(plain(writeApa(entry))).toBe(plain(other))
  })

  it('names twenty authors, and of more the first nineteen and the last', () => {
    expect(apaOf(20)).toContain('NameS, A., & NameT, A. (2020')
    expect(apaOf(22)).toContain('NameS, A., … NameV, A. (2020')
  })

  it.each([
    [{}, '(n.d.).'],
    [{ title: 'Alone' }, 'Alone. (n.d.).'],
    [{ authors: ['Ada Lovelace', 'others'], title: 'T' }, 'Lovelace, A., et al. (n.d.). T.'],
  ])('of %j is %s', (facts, text) => {
    expect(writeApa(keyedEntry(facts))).toBe(text)
  })
})
