import { describe, expect, it } from 'vitest'
import {
  addressKey,
  archiveSlug,
  arxivIdOf,
  arxivKey,
  titleKey,
} from '../../../../src-main/archive/import/paper-keys'

describe('the key of an address', () => {
  it.each([
    ['http://arxiv.org/abs/1512.03385v1', 'https://arxiv.org/abs/1512.03385'],
    ['https://www.arxiv.org/pdf/1512.03385v2.pdf', 'https://arxiv.org/abs/1512.03385'],
    ['https://arxiv.org/pdf/1512.03385', 'arxiv.org/abs/1512.03385'],
    ['http://export.arxiv.org/abs/1512.03385', 'https://arxiv.org/abs/1512.03385'],
    ['https://arxiv.org/abs/math.GT/0309136', 'https://arxiv.org/abs/math/0309136v2'],
    ['https://arxiv.org/abs/cs/9905014#page=2', 'https://arxiv.org/abs/cs/9905014'],
    ['http://aclweb.org/anthology/P18-1230', 'https://aclanthology.org/P18-1230/'],
    [
      'https://www.aclweb.org/anthology/D/D15/D15-1044.pdf',
      'https://aclanthology.org/D15-1044.pdf',
    ],
    ['https://aclanthology.info/papers/P18-1230/p18-1230', 'https://aclanthology.org/P18-1230'],
    [
      'https://aclanthology.org/2020.acl-main.391.pdf',
      'https://aclanthology.org/2020.acl-main.391',
    ],
    ['http://www.Example.org/Paper/', 'https://example.org/Paper'],
    ['//example.org/paper', 'example.org/paper'],
    ['https://openreview.net/forum?id=a', 'http://openreview.net/forum?id=a'],
    ['https://paperswithcode.com/paper/a-paper', '/paper/a-paper'],
    ['https://openreview.net/pdf?id=a', 'https://openreview.net/forum?noteId=b&id=a'],
    [
      'https://dl.acm.org/doi/pdf/10.1145/3292500.3330701',
      'http://dx.doi.org/10.1145/3292500.3330701',
    ],
    [
      'https://www.frontiersin.org/articles/10.3389/FNINS.2019.1/full',
      'https://doi.org/10.3389/fnins.2019.1',
    ],
    ['https://example.org/10.1000/a.b.full.pdf', 'https://doi.org/10.1000%2Fa.b'],
    ['https://doi.org/10.48550/arXiv.1512.03385', 'https://arxiv.org/abs/1512.03385v2'],
    ['https://doi.org/10.18653/v1/P18-1230', 'https://aclanthology.org/P18-1230.pdf'],
  ])('%s is that of %s', (one, other) => {
    expect(addressKey(one)).not.toBeNull()
    expect(addressKey(one)).toBe(addressKey(other))
  })

  it.each([
    ['https://openreview.net/forum?id=a', 'https://openreview.net/forum?id=b'],
    ['https://example.org/Paper', 'https://example.org/paper'],
    ['https://arxiv.org/abs/1512.03385', 'https://arxiv.org/abs/1512.03386'],
    ['https://arxiv.org/abs/math/0309136', 'https://arxiv.org/abs/cs/0309136'],
    ['https://arxiv.org/list/cs', 'https://arxiv.org/list/math'],
    ['https://doi.org/10.1145/1', 'https://doi.org/10.1145/2'],
    ['https://example.org/v10.1234/1', 'https://example.com/v10.1234/1'],
  ])('%s is not that of %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other))
  })

  it.each([[''], ['  '], ['https://'], [null], [undefined], [`https://${'/'.repeat(1e6)}x`]])(
    'is none for %j',
    (text) => {
      expect(addressKey(text)).toBeNull()
    },
  )
})

describe('an arXiv id', () => {
  it.each([
    ['1512.03385', 'arxiv 1512.03385'],
    ['1512.03385v12', 'arxiv 1512.03385'],
    ['arXiv:1512.03385', 'arxiv 1512.03385'],
    ['math.GT/0309136', 'arxiv math/0309136'],
    ['1512', null],
    ['', null],
    [null, null],
  ])('%j has the key %j', (id, key) => {
    expect(arxivKey(id)).toBe(key)
  })

  it('is read from an address', () => {
    expect(arxivIdOf('http://arxiv.org/pdf/1512.03385v1.pdf')).toBe('1512.03385')
    expect(arxivIdOf('https://example.org/1512.03385')).toBeNull()
    expect(arxivIdOf(null)).toBeNull()
  })
})

describe('the end of an address of the former site', () => {
  it.each([
    ['https://paperswithcode.com/paper/a-paper', 'paper', 'a-paper'],
    ['http://www.paperswithcode.com/paper/a-paper/', 'paper', 'a-paper'],
    ['/dataset/imagenet', 'dataset', 'imagenet'],
    ['https://paperswithcode.com/method/adam', 'paper', null],
    ['https://example.org/paper/a-paper', 'paper', null],
    ['a-paper', 'paper', null],
    [null, 'paper', null],
  ] as const)('of %j as a %s is %j', (url, section, expected) => {
    expect(archiveSlug(url, section)).toBe(expected)
  })
})

describe('the key of a title', () => {
  it.each([
    ['“Liar, Liar”: A New  Benchmark', "'Liar Liar' - a new benchmark"],
    ['Tilde’s System', "Tilde's system"],
    ['Schrödinger', 'Schrodinger'],
  ])('%j is that of %j', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other))
  })

  it('is none without letters and digits', () => {
    expect(titleKey('???')).toBeNull()
    expect(titleKey(null)).toBeNull()
  })
})
