import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slug, Slugs } from '../../../../src-main/archive/text/slug'

describe('slug', () => {
  it.each([
    ['Image Classification', 'image-classification'],
    ['Human3.6M', 'human36m'],
    ['NTU RGB+D', 'ntu-rgbd'],
    ['urban_change_monitoring', 'urban_change_monitoring'],
    ['CIFAR-100-LT (ρ=100)', 'cifar-100-lt-r-100'],
    ['SQuAD1.1', 'squad11'],
    [' - Named Entity  Recognition (NER) -', 'named-entity-recognition-ner'],
    ['COCO test-dev / val', 'coco-test-dev-val'],
    ['中文 阅读', '中文-阅读'],
    ['', 'unnamed'],
    ['???', 'unnamed'],
    ['<script>alert(1)</script>', 'scriptalert1script'],
    ['__proto__', '__proto__'],
  ])('of %j is %j', (name, expected) => {
    expect(slug(name)).toBe(expected)
  })

  it('cuts a very long name without cutting a character in two', () => {
    expect(slug('𝔸'.repeat(10) + '😀' + 'x'.repeat(1000))).toHaveLength(150)
    expect(slug('𠀋'.repeat(1000))).toBe('𠀋'.repeat(150))
  })

  it('never holds what an address or a file name would have to escape', () => {
    assert(
      property(string(), (name) => void expect(slug(name)).toMatch(/^[^\s/?#&%=:\\"'<>.,]+$/u)),
    )
  })
})

describe('Slugs', () => {
  it('numbers later claimants from 2', () => {
    const slugs = new Slugs()
    expect(['a', 'a', 'b', 'a'].map((wanted) => slugs.claim(wanted))).toEqual([
      'a',
      'a-2',
      'b',
      'a-3',
    ])
  })

  it('steps over a number that a name has by itself', () => {
    const slugs = new Slugs()
    expect(['a-2', 'a', 'a'].map((wanted) => slugs.claim(wanted))).toEqual(['a-2', 'a', 'a-3'])
  })

  it('treats names of Object.prototype like any other', () => {
    const slugs = new Slugs()
    expect(slugs.claim('constructor')).toBe('constructor')
    expect(slugs.claim('__proto__')).toBe('__proto__')
    expect(slugs.claim('__proto__')).toBe('__proto__-2')
  })

  it('never gives one slug twice', () => {
    assert(
      property(array(constantFrom('a', 'a-2', 'a-3', 'b', 'a-2-2')), (wanted) => {
        const slugs = new Slugs()
        const given = wanted.map((one) => slugs.claim(one))
        expect(new Set(given).size).toBe(given.length)
      }),
    )
  })
})
