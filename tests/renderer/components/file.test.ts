import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName } from '../../../src-renderer/components/file'

it.each([
  [
    'image-classification-on-imagenet',
    '2025-07-18',
    'image-classification-on-imagenet_2025-07-18.csv',
  ],
  ['papers', null, 'papers.csv'],
  ['CIFAR-100-LT (ρ=100)', '2025-07-18', 'CIFAR-100-LT-ρ-100_2025-07-18.csv'],
  ['../../etc/passwd', null, 'etc-passwd.csv'],
  ['a:b*c?"d"<e>|f\\g', null, 'a-b-c-d-e-f-g.csv'],
  ['???', null, 'table.csv'],
])('%s of %s is saved as %s', (name, day, file) => {
  expect(fileName(name, day)).toBe(file)
})

it('holds no sign that a system refuses, whatever it is of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const file = fileName(name, '2025-07-18')
      expect(file).toMatch(/^[\p{L}\p{N}_-]+\.csv$/u)
      expect(file.length).toBeLessThan(150)
    }),
  )
})
