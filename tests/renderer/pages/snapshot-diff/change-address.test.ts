import { expect, it } from 'vitest'
import type { DiffChange } from '#contract/diff'
import { changeAddress } from '../../../../src-renderer/pages/snapshot-diff/change-address'
import { readDiffAddress, swapped } from '../../../../src-renderer/pages/snapshot-diff/diff-address'

const change: DiffChange = {
  kind: 'paper',
  action: 'changed',
  id: 'a-paper',
  name: 'A paper',
  within: null,
  paper: null,
  tasks: [],
  areas: [],
  fields: [],
}

it.each([
  ['added', 'new', '#/paper?id=a-paper'],
  ['added', 'old', null],
  ['removed', 'new', null],
  ['removed', 'old', '#/paper?id=a-paper'],
  ['changed', 'new', '#/paper?id=a-paper'],
  ['changed', 'old', '#/paper?id=a-paper'],
  ['changed', null, null],
] as const)('what was %s, with the %s snapshot in use, is at %s', (action, inUse, address) => {
  expect(changeAddress({ ...change, action }, inUse)).toBe(address)
})

it('leads from a result to its leaderboard and from a link to its paper', () => {
  expect(changeAddress({ ...change, kind: 'result', id: 'a-b' }, 'new')).toBe(
    '#/leaderboard?id=a-b',
  )
  expect(changeAddress({ ...change, kind: 'link' }, 'new')).toBe('#/paper?id=a-paper')
})

it('turns the comparison round, and what was added with it', () => {
  const address = readDiffAddress({ old: 'one', new: 'other', action: 'added', text: 'x' })
  expect(swapped(address)).toMatchObject({ old: 'other', new: 'one', action: 'removed', text: 'x' })
  expect(swapped(swapped(address))).toEqual(address)
})
