import { describe, expect, it } from 'vitest'
import { Ledger } from '../../../../src-main/archive/import/report'

describe('the books of an import', () => {
  it('are right when what was read is stored, merged or skipped', () => {
    const ledger = new Ledger()
    ledger.read('papers', 6)
    ledger.stored('papers', 3)
    ledger.merged('papers')
    ledger.skipped('papers', 'not an object', 2)
    expect(() => ledger.check()).not.toThrow()
    expect(ledger.report(1.5)).toMatchObject({
      seconds: 1.5,
      read: [{ name: 'papers', count: 6 }],
      stored: [{ name: 'papers', count: 3 }],
      merged: [{ name: 'papers', count: 1 }],
      skipped: [{ name: 'papers: not an object', count: 2 }],
    })
  })

  it.each([
    ['lost', 2],
    ['stored twice', 4],
  ])('are wrong when something was %s', (_, stored) => {
    const ledger = new Ledger()
    ledger.read('results', 3)
    ledger.stored('results', stored)
    expect(() => ledger.check()).toThrow(
      `The import lost count of the results: 3 were read and ${stored} accounted for.`,
    )
  })

  it('hold no more names than a reader can look at, whatever the dumps hold', () => {
    const ledger = new Ledger()
    for (let key = 0; key < 1000; key++) ledger.unknownKey(`papers.${key}`)
    ledger.unknownKey('papers.5')
    ledger.unknownKey('x'.repeat(1e6))
    const { unknownKeys } = ledger.report(0)
    expect(unknownKeys).toHaveLength(101)
    expect(unknownKeys).toContainEqual({ name: 'papers.5', count: 2 })
    expect(unknownKeys.at(-1)).toEqual({ name: 'others', count: 901 })
  })
})
