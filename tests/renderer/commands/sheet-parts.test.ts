import { describe, expect, it } from 'vitest'
import { commandIds } from '#contract/commands/commands'
import { keysInForce } from '#contract/commands/keys-in-force'
import { sheetParts } from '../../../src-renderer/commands/sheet-parts'

const keys = keysInForce(null)
const onLeaderboard = {
  available: new Set(['palette', 'filters', 'reverse', 'copy-csv', 'save-pdf']),
  hasTable: true,
  hasChart: false,
}
const parts = sheetParts(keys, true, onLeaderboard)

describe('the sheet of keys', () => {
  it('has what works on this page first, then what works anywhere, then the rest', () => {
    expect(parts.here.map(({ place }) => place)).toEqual(['leaderboard', 'list', 'head'])
    expect(parts.anywhere.map(({ place }) => place)).toEqual(['anywhere', 'layer'])
    expect(parts.elsewhere.map(({ place }) => place)).toEqual(['paper', 'snapshots', 'chart'])
  })

  it('leaves out of this page what cannot be done there, and what has no keys', () => {
    expect(parts.here[0]?.lines.map(({ title }) => title)).toEqual([
      'Reverse the better end',
      'Filters',
      'Rank by the first to ninth metric',
    ])
    expect(parts.anywhere[0]?.lines.map(({ title }) => title)).toEqual(['Commands and pages…'])
  })

  it('has every key of the other pages', () => {
    const paper = parts.elsewhere.find(({ place }) => place === 'paper')
    expect(paper?.lines).toHaveLength(
      commandIds.filter((id) =>
        [
          'abstract',
          'results',
          'similar',
          'open-paper',
          'open-pdf',
          'open-code',
          'placements',
        ].includes(id),
      ).length,
    )
  })

  it('has no letter while single keys are off', () => {
    const off = sheetParts(keysInForce({ keys: {}, singles: 'off' }), false, onLeaderboard)
    const list = off.here.find(({ place }) => place === 'list')
    expect(list?.lines.find(({ title }) => title === 'Next row')?.keys).toEqual(['ArrowDown'])
    expect(list?.lines.some(({ keys }) => keys.includes('y c'))).toBe(false)
    expect(off.here.some(({ place }) => place === 'leaderboard')).toBe(false)
  })
})
