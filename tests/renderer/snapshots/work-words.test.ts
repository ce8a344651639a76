import { expect, it } from 'vitest'
import type { Work, WorkStage } from '#contract/work'
import { amountOf, stageInWords, workInShort } from '../../../src-renderer/snapshots/work-words'

const stage: WorkStage = {
  name: 'Verifying',
  done: 250_000_000,
  total: 1_000_000_000,
  unit: 'bytes',
  seconds: 10,
}

const work: Work = {
  id: 1,
  kind: 'verify',
  title: 'Verifying Archive',
  state: 'running',
  stages: [stage],
  memory: null,
  outcome: null,
  made: null,
}

it('tells a work in short', () => {
  expect(workInShort(work)).toBe('Verifying Archive, 25 %, about 30 s left')
  expect(workInShort({ ...work, state: 'paused' })).toBe('Verifying Archive, 25 %, paused')
  expect(workInShort({ ...work, stages: [] })).toBe('Verifying Archive')
})

it('tells the running stage', () => {
  expect(stageInWords(work)).toBe('Verifying, 250 MB of 1 GB, about 30 s left')
  expect(stageInWords({ ...work, stages: [] })).toBe('Beginning')
})

it.each([
  [{ done: 5, total: 10, unit: 'items' }, '5 of 10'],
  [{ done: 10, total: 10, unit: 'items' }, '10'],
  [{ done: 0, total: null, unit: 'items' }, ''],
  [{ done: 1500, total: null, unit: 'bytes' }, '1.5 KB'],
] as const)('tells the amount of %j', (fields, words) => {
  expect(amountOf({ ...stage, ...fields })).toBe(words)
})
