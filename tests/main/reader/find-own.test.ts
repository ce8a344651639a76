import { describe, expect, it } from 'vitest'
import { findOwn } from '../../../src-main/reader/find-own'
import { nothing, type Material } from '../../../src-main/reader/material'

const kept = (id: string, name: string) => ({
  kind: 'paper',
  id,
  name,
  aliases: {},
  made: '2026-11-24T10:00:00.000Z',
  snapshot: { name: 'A', date: null },
})
const note = (id: string, name: string, text: string) => ({
  ...kept(id, name),
  text,
  changed: '2026-11-24T10:00:00.000Z',
})
const material: Material = {
  ...nothing,
  notes: [
    note('a', 'Attention', 'Compare with **Schrödinger** networks; see $x^2$.'),
    note('b', 'Graph networks', 'Nothing to say'),
    note('c', 'Long', `${'filler '.repeat(5000)}needle ${'filler '.repeat(50)}`),
  ],
  bookmarks: [kept('d', 'ResNet-50 for networks')],
  collections: [
    {
      id: 'e',
      name: 'Networks',
      about: 'For the needle',
      made: '2026-11-24T10:00:00.000Z',
      changed: '2026-11-24T10:00:00.000Z',
      items: [],
    },
  ],
  searches: [
    {
      id: 'f',
      name: 'Graph papers',
      address: 'papers?task=graphs',
      made: '2026-11-24T10:00:00.000Z',
      snapshot: { name: 'A', date: null },
    },
  ],
}
const find = findOwn(() => ({ state: 'found' }))
const found = (text: string, more = {}) => find(material, { text, limit: 50, ...more })

describe('what the reader keeps is found by words', () => {
  it.each([
    ['schrodinger', ['note a']],
    ['SCHRÖD', ['note a']],
    ['networks', ['note b', 'note a', 'collection e', 'bookmark d']],
    ['graph', ['note b', 'saved search f']],
    ['resnet50', ['bookmark d']],
    ['net', ['note b', 'note a', 'collection e', 'bookmark d']],
    ['networks nothing', ['note b']],
    ['needle', ['note c', 'collection e']],
    ['etworks', []],
    ['$ * "', []],
    ['', []],
  ])('%s', (text, expected) => {
    const { items, total, counts } = found(text)
    expect(items.map(({ of, id }) => `${of} ${id}`)).toEqual(expected)
    expect(total).toBe(expected.length)
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(total)
  })

  it('with a short piece of the text around the first of them', () => {
    const [hit] = found('needle').items
    expect(hit?.snippet).toMatch(/^… (filler )+needle (filler )+…$|^… .*needle.* …$/)
    expect(hit?.snippet?.length).toBeLessThan(220)
    expect(found('schrodinger').items[0]?.snippet).toBe(
      'Compare with Schrödinger networks; see x^2.',
    )
    expect(found('resnet').items[0]?.snippet).toBeNull()
  })

  it('a few of each kind, with the exact numbers of all', () => {
    const { items, counts } = found('networks', { limit: 1 })
    expect(items.map(({ of }) => of)).toEqual(['note', 'collection', 'bookmark'])
    expect(counts.note).toBe(2)
    expect(found('networks', { kind: 'note' })).toMatchObject({ total: 2, items: [{}, {}] })
  })
})
