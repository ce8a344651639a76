import { describe, expect, it } from 'vitest'
import { readable } from '../../../../src-main/hosts/cli/readable'
import { comparison } from '../../../fixtures/comparison'

const lines = (text: string) =>
  text.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))

describe('a comparison for reading', () => {
  it('is its models, their scores, and their ranks on other leaderboards', () => {
    const read = lines(readable('compare', comparison(), null))
    expect(read).toContain('Metric | A | B')
    expect(read).toContain('Accuracy | 93.5% | 95%')
    expect(read).toContain('7 | 2 | A | 2019-06-14')
    expect(read.find((line) => line.startsWith('Image Classification on MNIST'))).toContain('0.3')
  })

  it('says when there is no other leaderboard', () => {
    expect(readable('compare', comparison({ shared: [] }), null)).toContain(
      'no two of these models are on another leaderboard together',
    )
  })
})
