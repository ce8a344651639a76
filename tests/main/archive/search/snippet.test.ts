import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snippet, wordFinder } from '../../../../src-main/archive/search/snippet'

const filler = (words: number) => Array.from({ length: words }, (_, at) => `filler${at}`).join(' ')
const piece = (text: string, ...words: string[]) =>
  snippet(text, wordFinder({ words, isOpen: false })) ?? ''

describe('a piece of an abstract', () => {
  it('is none of an empty text', () => {
    expect(snippet('', null)).toBeNull()
    expect(snippet(' \n ', wordFinder({ words: ['a'], isOpen: true }))).toBeNull()
  })

  it('is all of a short one, on one line', () => {
    expect(piece('We train\n  a network.', 'network')).toBe('We train a network.')
  })

  it('is where the words are', () => {
    const text = `${filler(40)} attention ${filler(60)} graph attention networks ${filler(60)}`
    expect(piece(text, 'graph', 'attention')).toContain('graph attention networks')
    expect(piece(text, 'graph', 'attention')).toMatch(/^… filler.* …$/)
  })

  it('is the beginning where none of the words is, or only words that all texts have', () => {
    const text = `First of all ${filler(80)} the end`
    for (const words of [['quantum'], ['the']])
      expect(piece(text, ...words)).toMatch(/^First of all filler0 .* …$/)
  })

  it('goes up to the end without a sign', () => {
    expect(piece(`${filler(80)} at last quantum`, 'quantum')).toMatch(/^… .*at last quantum$/)
  })

  it.each([
    ['resnet', 'a ResNet50 here', true],
    ['50', 'a ResNet50 here', true],
    ['net', 'a ResNet50 here', false],
    ['5', 'a ResNet50 here', false],
    ['GAN', 'the gan', true],
  ])('has %j marked in %j: %j', (word, text, isThere) => {
    const finder = wordFinder({ words: [word.toLowerCase()], isOpen: false })
    expect(finder?.test(text)).toBe(isThere)
  })

  it('knows an open word by its beginning', () => {
    expect(wordFinder({ words: ['trans'], isOpen: true })?.test('a transformer')).toBe(true)
    expect(wordFinder({ words: ['trans'], isOpen: false })?.test('a transformer')).toBe(false)
  })

  it('is a part of the text of about the same length, whatever the text', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 12 })
    const text = fc.array(word, { maxLength: 120 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(text, fc.constantFrom('a', 'x', '1'), (text, word) => {
        const found = piece(text, word)
        expect(found.length).toBeLessThanOrEqual(210)
        expect(text.replace(/\s+/g, ' ')).toContain(found.replace(/^… /, '').replace(/ …$/, ''))
      }),
    )
  })
})
