import { array, assert, boolean, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findText,
  MOST_MATCHES,
  type Match,
  type Piece,
} from '../../../src-renderer/find/find-text'

/** Pieces of text, those with a bar before them in a block of their own. */
const page = (...texts: string[]): Piece[] =>
  texts.map((text) => ({ text: text.replace(/^\|/, ''), beginsBlock: text.startsWith('|') }))

/** The text of a match, as it stands on the page. */
const read = (pieces: readonly Piece[], { from, to }: Match) =>
  pieces
    .slice(from.piece, to.piece + 1)
    .map(({ text }, index) =>
      text.slice(index === 0 ? from.at : 0, index === to.piece - from.piece ? to.at : text.length),
    )
    .join('')

const found = (pieces: readonly Piece[], wanted: string) =>
  findText(pieces, wanted).matches.map((match) => read(pieces, match))

describe('finding a text on the page', () => {
  it.each([
    ['whatever the case', page('|ResNet and RESNET'), 'resnet', ['ResNet', 'RESNET']],
    ['of other alphabets as well', page('|ÉCOLE Ökonomie Σ'), 'öko', ['Öko']],
    ['across elements of one line', page('|Res', 'Net', '-50'), 'snet-5', ['sNet-5']],
    ['not across lines', page('|Res', '|Net'), 'resnet', []],
    [
      'with any blanks for a blank',
      page('|top\n  5', ' accuracy'),
      'top 5 accuracy',
      ['top\n  5 accuracy'],
    ],
    ['with signs as they are', page('|F1 (micro) 3.5% a|b [c]'), '(micro)', ['(micro)']],
    ['with a point as a point', page('|3x5 3.5'), '3.5', ['3.5']],
    ['several in one piece and beside each other', page('|aaaa'), 'aa', ['aa', 'aa']],
    ['at the end of a piece', page('|one ', 'two'), 'one', ['one']],
    ['none for nothing', page('|a b'), ' ', []],
  ] as const)('%s', (_, pieces, wanted, matches) => {
    expect(found(pieces, wanted)).toEqual(matches)
  })

  it('stops at the most that it looks for, and says so', () => {
    const { matches, isCut } = findText(page('a'.repeat(MOST_MATCHES + 1)), 'a')
    expect([matches.length, isCut]).toEqual([MOST_MATCHES, true])
    expect(findText(page('a'.repeat(MOST_MATCHES)), 'a').isCut).toBe(false)
  })

  it('finds what is there, in pieces that exist, whatever the text', () => {
    const text = string({ unit: constantFrom('a', 'B', 'ß', '.', '\\', '[', ' ', '\n', '😀', '-') })
    const piece = record({ text, beginsBlock: boolean() })
    assert(
      property(array(piece, { maxLength: 12 }), text, (pieces, wanted) => {
        const full = pieces.filter((each) => each.text !== '')
        for (const match of findText(full, wanted).matches) {
          expect(match.from.piece in full && match.to.piece in full).toBe(true)
          expect(read(full, match).replace(/\s+/g, ' ').toLowerCase()).toBe(
            wanted.replace(/\s+/g, ' ').toLowerCase(),
          )
        }
      }),
    )
  })
})
