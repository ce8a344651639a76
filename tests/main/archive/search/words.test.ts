import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '../../../../src-main/archive/search/words'

describe('words', () => {
  it.each([
    ['CIFAR-100', 'cifar 100'],
    ['cifar100', 'cifar 100'],
    ['GPT-4', 'gpt 4'],
    ['ResNet50', 'resnet 50'],
    ['3D Object Detection', '3 d object detection'],
    ['CIFAR-100-LT (ρ=50)', 'cifar 100 lt rho 50'],
    ['α-divergence', 'alpha divergence'],
    ['Café au lait', 'cafe au lait'],
    ["Parkinson's Disease", 'parkinson disease'],
    ['  ', ''],
    ['!?', ''],
    ['图像分类', '图 像 分 类'],
    ['__proto__', 'proto'],
  ])('cuts %j into %j', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })

  it('cuts words again into themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = words(text)
        expect(words(once.join(' '))).toEqual(once)
      }),
    )
  })
})
