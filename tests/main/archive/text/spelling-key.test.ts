import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spellingKey } from '../../../../src-main/archive/text/spelling-key'

describe('the key of a spelling', () => {
  it.each([
    ['Object Detection', 'object-detection'],
    ['Cross-Modal  Person Re-Identification', 'Cross-Modal Person Re-Identification'],
    ['How To Refund ', 'How To Refund'],
    ['MUlTI-LABEL-ClASSIFICATION', 'Multi-Label Classification'],
    ['text_classification', 'Text Classification'],
    ['Artery–Vein Classification', 'Artery-Vein Classification'],
    ['Türkçe', 'Turkce'],
  ])('is one for %j and %j', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other))
  })

  it.each([
    ['SMAC', 'SMAC+'],
    ['Task 1', 'Task 2'],
    ['', '-'],
    ['-', '--'],
    ['C', 'C#'],
    ['Re-Identification', 'Reidentification'],
  ])('differs for %j and %j', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other))
  })

  it('is the key of itself', () => {
    assert(
      property(string({ unit: 'grapheme' }), (name) => {
        expect(spellingKey(spellingKey(name))).toBe(spellingKey(name))
      }),
    )
  })
})
