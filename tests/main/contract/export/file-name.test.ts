import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName, safeName } from '#contract/export/file-name'

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
  expect(fileName(name, day, 'csv')).toBe(file)
})

it('holds no sign that a system refuses, whatever it is of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const file = fileName(name, '2025-07-18', 'csv')
      expect(file).toMatch(/^[\p{L}\p{M}\p{N}_-]+\.csv$/u)
      expect(Buffer.byteLength(file)).toBeLessThan(200)
    }),
  )
})

it.each([
  ['con', 'con_'],
  ['NUL', 'NUL_'],
  ['aux.h', 'aux-h'],
  ['COM¹', 'COM¹_'],
  ['lpt9', 'lpt9_'],
  ['.hidden', 'hidden'],
  ['..', 'table'],
  ['a\u0000b', 'a-b'],
  ['x'.repeat(500), 'x'.repeat(120)],
  ['字'.repeat(500), '字'.repeat(60)],
  ['e\u0301', 'é'],
])('%j is safe as %j', (name, safe) => {
  expect(safeName(name)).toBe(safe)
})
