import { array, assert, integer, json, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ItemCutter, parseItem } from '../../../../src-main/archive/import/json-items'

/** The items of a text that arrives in chunks of these sizes, over and over. */
function itemsOf(text: string | Buffer, sizes: readonly number[] = [1 << 20], limits?: Limits) {
  const bytes = Buffer.from(text)
  const items = new ItemCutter('papers.json', limits)
  const found: Buffer[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    found.push(...items.take(bytes.subarray(at, at + size)))
    at += size
  }
  items.end()
  return found.map((item, index) => parseItem(item, 'papers.json', index + 1))
}

type Limits = ConstructorParameters<typeof ItemCutter>[1]

const sizes = array(integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })

describe('items of a JSON array', () => {
  it('are what JSON.parse gives, however the bytes are cut', () => {
    assert(
      property(array(json()), sizes, (values, sizes) => {
        const text = `[${values.join(',')}]`
        expect(itemsOf(text, sizes)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('are found among blanks', () => {
    assert(
      property(array(json()), sizes, (values, sizes) => {
        const text = ` \n[\t${values.join(' ,\r\n')} ]\n `
        expect(itemsOf(text, sizes)).toEqual(JSON.parse(text))
      }),
    )
  })

  it.each([
    ['no item', '[]', []],
    ['no item but blanks', '[ \n ]', []],
    ['a byte order mark', '\ufeff[1]', [1]],
    ['quotes and backslashes in strings', '["\\"],[","\\\\","\\\\\\"]"]', ['"],[', '\\', '\\"]']],
    ['letters of several bytes', '["ρ=100","😀"]', ['ρ=100', '😀']],
    ['the name of a prototype as a key', '[{"__proto__":{"a":1}}]', [{ ['__proto__']: { a: 1 } }]],
  ])('with %s', (_, text, expected) => {
    expect(itemsOf(text)).toEqual(expected)
    expect(itemsOf(text, [1])).toEqual(expected)
  })

  it.each([
    ['nothing', '', 'papers.json is damaged: it is empty. Download it again.'],
    ['blanks', ' \n', 'papers.json is damaged: it is empty. Download it again.'],
    [
      'one object',
      '{"a":1}',
      'papers.json is no dump: it holds one JSON object instead of an array of items.',
    ],
    ['a web page', '<!doctype html>', 'papers.json is no dump: it is not a JSON array.'],
    ['NUL bytes', '\0\0\0\0', 'papers.json is no dump: it is not a JSON array.'],
    [
      'UTF-16',
      Buffer.from('\ufeff[1]', 'utf16le'),
      'papers.json is no dump: it is not a JSON array.',
    ],
    [
      'an array that does not end',
      '[{"a":1},{"b":',
      'papers.json is damaged: its JSON ends too early. Download it again.',
    ],
    [
      'an array that ends within a string',
      '["a]',
      'papers.json is damaged: its JSON ends too early. Download it again.',
    ],
    [
      'something after the array',
      '[1]\n[2]',
      'papers.json is damaged: something follows the end of its JSON array. Download it again.',
    ],
    [
      'an item that is no JSON',
      '[1,{a:2}]',
      'papers.json is damaged: item 2 is not valid JSON. Download it again.',
    ],
    [
      'a missing item',
      '[1,,2]',
      'papers.json is damaged: item 2 is not valid JSON. Download it again.',
    ],
    [
      'a comma before the end',
      '[1,]',
      'papers.json is damaged: item 2 is not valid JSON. Download it again.',
    ],
    [
      'the wrong bracket at the end',
      '[1}',
      'papers.json is damaged: item 1 is not valid JSON. Download it again.',
    ],
    [
      'brackets that cross',
      '[{"a":[1}]]',
      'papers.json is damaged: item 1 is not valid JSON. Download it again.',
    ],
    [
      'a NUL byte in a string',
      '["a\0"]',
      'papers.json is damaged: item 1 is not valid JSON. Download it again.',
    ],
    [
      'bytes that are no UTF-8',
      Buffer.from([0x5b, 0x22, 0xc3, 0x28, 0x22, 0x5d]),
      'papers.json is damaged: item 1 is not UTF-8 text. Download it again.',
    ],
  ])('refuses %s in a sentence', (_, text, sentence) => {
    expect(() => itemsOf(text)).toThrow(sentence)
    expect(() => itemsOf(text, [1])).toThrow(sentence)
  })

  it('refuses an item that is larger than any of a dump, before it is all read', () => {
    const items = new ItemCutter('papers.json', { megabytes: 1, levels: 9 })
    const half = Buffer.from(`["${'x'.repeat(600 << 10)}`)
    items.take(half)
    expect(() => items.take(half.subarray(2))).toThrow(
      'papers.json cannot be imported: its item 1 is larger than 1 MB, as none of a dump is.',
    )
  })

  it('refuses an item that is nested deeper than any of a dump', () => {
    expect(itemsOf('[[[1]]]', [1], { megabytes: 1, levels: 3 })).toEqual([[[1]]])
    expect(() => itemsOf('[1,[[[1]]]]', [1], { megabytes: 1, levels: 3 })).toThrow(
      'papers.json cannot be imported: its item 2 is nested more than 3 levels deep, as none of a dump is.',
    )
  })
})
