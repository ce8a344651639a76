import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate, isoDate } from '../../../../src-main/contract/cite/entry-date'
import { readArxiv, readDoi, readUrl } from '../../../../src-main/contract/cite/identifiers'
import { isHarmless } from '../../../../src-main/contract/cite/math-commands'
import { readTitle, titleText } from '../../../../src-main/contract/cite/read-title'
import { readVenue } from '../../../../src-main/contract/cite/venue'

describe('a venue', () => {
  it.each([
    ['NeurIPS 2019 12', { name: 'NeurIPS', kind: 'proceedings', year: 2019, month: 12 }],
    ['EMNLP 2021 11', { name: 'EMNLP', kind: 'proceedings', year: 2021, month: 11 }],
    [
      'JEPTALNRECITAL 2016',
      { name: 'JEPTALNRECITAL', kind: 'proceedings', year: 2016, month: null },
    ],
    ['TACL 2013', { name: 'TACL', kind: 'journal', year: 2013, month: null }],
    [
      'Journal of Machine Learning Research',
      { name: 'Journal of Machine Learning Research', kind: 'journal', year: null, month: null },
    ],
    ['WS None', { name: 'WS', kind: 'proceedings', year: null, month: null }],
    ['NLP4CALL 2021 5', { name: 'NLP4CALL', kind: 'proceedings', year: 2021, month: 5 }],
  ])('%s', (text, venue) => {
    expect(readVenue(text)).toEqual(venue)
  })

  it.each([null, '', '  ', 'None', 'arXiv', 'arXiv preprint 2019', 'CoRR'])(
    'is none for %j',
    (text) => {
      expect(readVenue(text)).toBeNull()
    },
  )
})

describe('the date of a paper', () => {
  it.each([
    // venue, day, arXiv id, date
    ['EMNLP 2019 11', '2018-02-16', '1802.06024', '2019-11'],
    ['TACL 2013', '2013-01-01', null, '2013'],
    [null, '2017-06-12', '1706.03762', '2017-06-12'],
    // The first of a month stands for an unknown day, the first of a year for an unknown month.
    [null, '2019-11-01', null, '2019-11'],
    [null, '2019-01-01', null, '2019'],
    [null, '2019-01-01', '1901.00001', '2019-01'],
    [null, null, 'cs/0105001', '2001-05'],
    [null, null, null, null],
    [null, 'soon', null, null],
    ['WS None', '2010-07-02', null, '2010-07-02'],
  ])('%s, %s, %s gives %s', (venue, day, arxiv, date) => {
    const read = readDate(readVenue(venue), day, arxiv)
    expect(read && isoDate(read)).toBe(date)
  })
})

describe('identifiers', () => {
  it.each([
    ['1706.03762', '1706.03762', null],
    ['1706.03762v5', '1706.03762', null],
    ['cs/0105001', 'cs/0105001', 'cs'],
    ['math.GT/0309136', 'math.GT/0309136', 'math.GT'],
  ])('%s is of arXiv', (text, id, primaryClass) => {
    expect(readArxiv(text)).toEqual({ id, primaryClass })
  })

  it.each([null, '', 'nonsense', '1706.03762},\\input{x'])('%j is not', (text) => {
    expect(readArxiv(text)).toBeNull()
  })

  it.each([
    ['https://doi.org/10.1109/CVPR.2014.223', '10.1109/CVPR.2014.223'],
    ['http://dx.doi.org/10.1007/3-540-39965-8_23', '10.1007/3-540-39965-8_23'],
    ['https://dl.acm.org/doi/abs/10.1145/2939672.2939751', '10.1145/2939672.2939751'],
    ['http://link.springer.com/article/10.1007%2Fs11263-011-0449-8', '10.1007/s11263-011-0449-8'],
    [
      'https://link.springer.com/content/pdf/10.1186%2Fs13636-015-0068-3.pdf',
      '10.1186/s13636-015-0068-3',
    ],
    ['https://example.org/10.1000/5', null],
    ['https://doi.org/10.1000/a}b', null],
    ['javascript:alert(1)', null],
  ])('%s holds the DOI %s', (address, doi) => {
    expect(readDoi([null, address])).toBe(doi)
  })

  it('gives the first address of the web, without a sign that ends a field', () => {
    expect(readUrl([null, 'javascript:alert(1)', 'https://a.org/x}\\y z'])).toBe(
      'https://a.org/x%7D%5Cy%20z',
    )
    expect(readUrl([null, 'ftp://a.org', 'https://'])).toBeNull()
  })
})

describe('a title', () => {
  it.each([
    ['Attention Is All You Need', ['Attention Is All You Need']],
    ['  Two\n lines ', ['Two lines']],
    ['S$^2$Teacher: a study', ['S', '$^2$', 'Teacher: a study']],
    ['Bounds for $\\ell_\\infty$-norms', ['Bounds for ', '$\\ell_\\infty$', '-norms']],
    ['$F$, $B$, Alpha Matting', ['$F$', ', ', '$B$', ', Alpha Matting']],
    ['From $5 to $10 a day', ['From $5 to $10 a day']],
    ['Bi-modal G\\"odel logic, R\\\'enyi, Erd\\H{o}s', ['Bi-modal Gödel logic, Rényi, Erdős']],
    [
      "D{\\'e}tection, Wroc{\\l}aw, \\^ile, quantiza\\c{c}\\~ao",
      ['Détection, Wrocław, île, quantização'],
    ],
    ['Q\\&A in 360{\\deg} by \\emph{us}, {\\mu}-cuDNN', ['Q&A in 360° by us, μ-cuDNN']],
    ['Neural~Turing at z~2', ['Neural Turing at z~2']],
    // Commands that are no letters stay as the source has them.
    ['A \\textipa{@} sound', ['A \\textipa{@} sound']],
    // Formulas that could do more than show something are words.
    ['See $\\input{/etc/passwd}$ now', ['See $\\input{/etc/passwd}$ now']],
    ['See $^^5cinput{x}$ now', ['See $^^5cinput{x}$ now']],
    ['Odd $x_{1$ brace', ['Odd $x_{1$ brace']],
    ['', []],
  ])('%s', (title, pieces) => {
    expect(readTitle(title).map(({ text }) => text)).toEqual(pieces)
  })

  it('is read without losing a letter that is plain', () => {
    const plain = string({
      unit: constantFrom('a', 'B', ' ', 'é', '$', '1', '-', '_'),
      maxLength: 30,
    })
    assert(
      property(plain, (title) => {
        expect(titleText(readTitle(title))).toBe(title.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})

describe('a formula', () => {
  it.each([
    'x',
    '\\alpha_{1}',
    'O(n^2)',
    '\\mathcal{M}^4',
    '\\{0,1\\}',
    '\\left( \\beta \\right)',
    '100\\%',
  ])('%s may be set as it stands', (formula) => expect(isHarmless(formula)).toBe(true))

  it.each([
    '\\input{x}',
    '\\write18{x}',
    '\\def\\x{}',
    '^^41',
    'a % b',
    'a & b',
    '#1',
    '\\{',
    '}{',
    'x\\',
    '\\csname x\\endcsname',
  ])('%s may not', (formula) => expect(isHarmless(formula)).toBe(false))
})
