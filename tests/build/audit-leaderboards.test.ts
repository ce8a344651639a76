import { describe, expect, it } from 'vitest'
import { auditOf } from '../../build/audit/audit-figures'
import { targetsOf, wordsOf } from '../../build/audit/targets'
import { kindOfUnread } from '../../build/audit/unread-scores'
import { board, imported, row, task } from '../fixtures/dumps'

const scored = (name: string, metric: string, scores: string[]) =>
  board(
    name,
    [metric],
    scores.map((score, index) => row(`M${index}`, { [metric]: score })),
  )

async function audited(...boards: unknown[]) {
  const tables = [task('Face Anti-Spoofing', { datasets: boards })]
  const { db } = await imported({ 'evaluation-tables': tables })
  return auditOf(db)
}

describe('an audit of leaderboards', () => {
  it('counts what is known, and lists what is not', async () => {
    const audit = await audited(
      scored('A', 'Accuracy', ['3', '2', '1']),
      scored('B', 'Quality', ['3', '1', '2']),
      scored('C', 'BLEU', ['1', '2', '3', 'about 4', '~5']),
      scored('D', 'Accuracy', ['2', '2', '2']),
      scored('E', 'Backbone', ['50', '101']),
      scored('F', 'Accuracy', ['1']),
    )
    expect(audit).toMatchObject({
      leaderboards: 6,
      results: 17,
      columns: 6,
      answered: { of: 4, hits: 3 },
      oneWay: { of: 3, hits: 2 },
      agreeing: { of: 2, hits: 1 },
      unanswered: [{ metric: 'Quality', numbers: [3, 1, 2] }],
      conflicts: [{ metric: 'BLEU', says: 'name higher, order lower' }],
      wrong: [],
    })
    expect(Object.fromEntries(audit.allBySource)).toEqual({ name: 4, unknown: 1, attribute: 1 })
    expect(audit.unread.get('approximation')?.map(({ score }) => score)).toEqual(['about 4', '~5'])
    expect(audit.absent).toHaveLength(20)
    expect(targetsOf(audit, 20).map(({ met }) => met)).toEqual([false, false, true])
  })

  it('misses its target when a known leaderboard comes out otherwise', async () => {
    const audit = await audited(scored('CASIA-MFSD', 'EER', ['2.22', '4.92']))
    expect(audit.wrong).toEqual(['Face Anti-Spoofing on CASIA-MFSD'])
    expect(
      targetsOf(audit, 20)
        .map(({ share, met }) => [share.hits, met])
        .at(-1),
    ).toEqual([0, false])
  })

  it('has nothing against a snapshot without leaderboards', async () => {
    expect(targetsOf(await audited(), 20).every(({ met }) => met)).toBe(true)
  })

  it.each([
    [{ of: 1847, hits: 1841 }, '1,841 of 1,847, 99.67 %'],
    [{ of: 100_000, hits: 99_499 }, '99,499 of 100,000, 99.49 %'],
    [{ of: 0, hits: 0 }, '0 of 0, 100.00 %'],
  ])('writes %j without rounding up', (share, words) => {
    expect(wordsOf(share)).toBe(words)
  })
})

describe('a score that reads as no number', () => {
  it.each([
    ['54.60/55.55', 'pair of numbers'],
    ['87:1', 'pair of numbers'],
    ['improving by 0.2-0.3dB', 'range of numbers'],
    ['94.6 (14 gestures), 91.9 (28)', 'several numbers with names or remarks'],
    ['(14.62 10.86)', 'several numbers'],
    ['~257M', 'approximation'],
    ['about 4', 'approximation'],
    ['7,537', 'comma that may be decimal or part thousands'],
    ['15.9M', 'suffix of a metric that counts nothing'],
    ['0.33s/img', 'number with a unit or words'],
    ['Conv-Large', 'words'],
    ['1'.repeat(10_000), 'too long to be a score'],
  ])('%.40s is a %s', (score, kind) => {
    expect(kindOfUnread(score)).toBe(kind)
  })
})
