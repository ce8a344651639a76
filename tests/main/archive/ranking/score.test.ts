import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReported, readParts, readScore } from '../../../../src-main/archive/ranking/score'

describe('readScore', () => {
  it.each([
    ['82.9', 82.9],
    ['.5', 0.5],
    ['95.', 95],
    ['-14.2', -14.2],
    ['−14.2', -14.2],
    ['+3', 3],
    ['1.2e-3', 0.0012],
    ['  71.4\t', 71.4],
    ['0', 0],
  ])('reads the plain number %j', (raw, number) => {
    expect(readScore(raw, 'Accuracy')).toBe(number)
  })

  it.each([
    ['96.95%', 96.95],
    ['96.95 %', 96.95],
    ['79.6%%', 79.6],
    ['-1.5%', -1.5],
  ])('never divides the percentage %j', (raw, number) => {
    expect(readScore(raw, 'Accuracy')).toBe(number)
  })

  it.each([
    ['15.9M', 'Number of params', 15.9e6],
    ['1.82 M', 'No. parameters', 1.82e6],
    ['339m', 'Parameters', 339e6],
    ['175B', 'PARAMS', 175e9],
    ['4.1G', 'FLOPs', 4.1e9],
    ['220k', 'Parameters', 220e3],
    ['28M', 'Training images', 28e6],
    ['15.9M', 'Accuracy', null],
    ['3T', 'Top-1 Accuracy', null],
  ])('reads the suffix of %j in a count only (%s)', (raw, metric, number) => {
    expect(readScore(raw, metric)).toBe(number)
  })

  it.each([
    ['2.42±0.01', 2.42],
    ['90.0 ± 0.5', 90],
    ['0.7 +/- 0.1', 0.7],
    ['0.7 +- 0.1', 0.7],
    ['90.0% ± 0.5%', 90],
    ['90.0 (± 0.5)', 90],
  ])('reads the middle of the spread %j', (raw, number) => {
    expect(readScore(raw, 'MAE')).toBe(number)
  })

  it.each([
    ['99,45', 'Accuracy', 99.45],
    ['76,2%', 'Accuracy', 76.2],
    ['0,991', 'SSIM', 0.991],
    ['-0,5', 'Pearson Correlation', -0.5],
    ['1,514,187', 'Trainable Parameters', 1_514_187],
    ['1,514,187', 'Score', 1_514_187],
    ['2,200', 'Speed  (FPS)', 2200],
    ['2,200', 'Number of params', 2200],
    ['7,537', 'Mean IoU', null],
    ['1,400.5', 'Score', 1400.5],
    ['12,34,56', 'Score', null],
    ['1,', 'Score', null],
    [',5', 'Score', null],
  ])('reads the comma of %j in %s as %j', (raw, metric, number) => {
    expect(readScore(raw, metric)).toBe(number)
  })

  it.each([
    ['42.5(1080Ti)', 42.5],
    ['53 (1080Ti)', 53],
    ['78.0 (average of 3 split train/test)', 78],
    ['70.14 (measured by Ge et al., 2018)', 70.14],
    ['41.0*', 41],
    ['**55.6**', 55.6],
    ['>1,400.000', 1400],
    ['<0.01', 0.01],
    ['≥ 3', 3],
    ['<=2', 2],
  ])('reads %j without its remark, mark or bound', (raw, number) => {
    expect(readScore(raw, 'Frame (fps)')).toBe(number)
  })

  it.each([
    '54.60/55.55',
    '(14.62 10.86)',
    '94.6 (14 gestures), 91.9 (28)',
    'improving about 0.2-0.3dB',
    '0.33s/img',
    '87:1',
    'O.753',
    'min',
    '~257M',
    '43B?',
    '12 34',
    '1.2.3',
    '0x10',
    'Infinity',
    'NaN',
    '1e999',
    '1e-999',
    'inf',
    '-inf',
    '',
    ' ',
    '-',
    '--',
    '–',
    'N/A',
    'None',
    '.',
    '%',
    'constructor',
    '__proto__',
  ])('finds no number in %j', (raw) => {
    expect(readScore(raw, 'Number of params')).toBeNull()
  })

  it('gives a finite number or null for any text, whatever blanks are around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (raw, metric) => {
        const number = readScore(raw, metric)
        expect(number === null || Number.isFinite(number)).toBe(true)
        expect(readScore(` \t${raw}\u00a0`, metric)).toBe(number)
      }),
    )
  })

  it('reads back every number that is written plainly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(readScore(String(number), 'Accuracy')).toBe(number === 0 ? 0 : number)
      }),
    )
  })

  it('has each digit of a number from the text, in its order', () => {
    const raw = fc
      .array(fc.constantFrom(...'0123456789.,-+eE% ±<>()kM*', ' ± ', '12.5', '3,456', '0.1'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(raw, fc.constantFrom('Accuracy', 'FPS'), (raw, metric) => {
        const number = readScore(raw, metric)
        if (number === null) return
        const [mantissa = ''] = String(Math.abs(number)).split('e')
        const digits = mantissa.replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
        // Beyond 15 digits a number is rounded.
        expect(raw.replaceAll(/\D/g, '')).toContain(digits.slice(0, 15))
      }),
      { numRuns: 2000 },
    )
  })

  it('invents no number where there is no digit', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/\d/.test(text)),
        (raw) => {
          expect(readScore(raw, 'Number of params')).toBeNull()
        },
      ),
    )
  })

  it.each([
    ['1'.repeat(100_000)],
    [`1${' '.repeat(100_000)}x`],
    [`${'*'.repeat(100_000)}x`],
    [`1${','.repeat(100_000)}`],
  ])('answers before the time of a test is over, whatever is thrown at it', (raw) => {
    expect(readScore(raw, 'Number of params')).toBeNull()
  })
})

describe('readParts', () => {
  const plain = { unit: null, spread: null, bound: null, remark: null }

  it.each([
    ['82.9', 'Accuracy', { ...plain, number: 82.9 }],
    ['96.95 %', 'Accuracy', { ...plain, number: 96.95, unit: '%' }],
    ['15.9M', 'Params', { ...plain, number: 15_900_000, unit: 'M' }],
    ['2.42±0.01', 'MAE', { ...plain, number: 2.42, spread: '0.01' }],
    ['90.0% +/- 0.5%', 'MAE', { ...plain, number: 90, unit: '%', spread: '0.5%' }],
    ['90.0 (± 0.5)', 'MAE', { ...plain, number: 90, spread: '0.5' }],
    ['42.5(1080Ti)', 'FPS', { ...plain, number: 42.5, remark: '1080Ti' }],
    ['3 ()', 'FPS', { ...plain, number: 3 }],
    ['>1,400.000', 'Params', { ...plain, number: 1400, bound: '>' }],
    ['<=0.01', 'MAE', { ...plain, number: 0.01, bound: '≤' }],
    ['≥ 3', 'MAE', { ...plain, number: 3, bound: '≥' }],
    ['54.60/55.55', 'MAE', { ...plain, number: null }],
    ['15.9M', 'Accuracy', { ...plain, number: null }],
  ])('takes %j of %s apart', (raw, metric, parts) => {
    expect(readParts(raw, metric)).toEqual(parts)
  })

  it('never throws, and says the same whatever blanks are around a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (raw, metric) => {
        expect(readParts(`\n ${raw}\u00a0`, metric)).toEqual(readParts(raw, metric))
      }),
    )
  })
})

describe('isReported', () => {
  it.each(['', ' ', '-', '--', '--*', '–', '−', 'N/A', 'n/a', 'NA', 'None', 'null', 'NaN'])(
    'takes %j for nothing',
    (raw) => {
      expect(isReported(raw)).toBe(false)
    },
  )

  it.each(['0', '-1', 'No', 'Naïve', 'min'])('takes %j for something', (raw) => {
    expect(isReported(raw)).toBe(true)
  })
})
