import { describe, expect, it } from 'vitest'
import type { Here } from '#contract/library'
import { savableView } from '../../src-renderer/frame/keep-dialogs'
import { addressHere } from '../../src-renderer/opened-pages'
import { ownAddress, savedAddress } from '../../src-renderer/own-address'
import { viewWords } from '../../src-renderer/view-words'

const found: Here = { state: 'found' }
const kept = (kind: string, id: string, here: Here, more = {}) => ({
  kind,
  id,
  name: id,
  aliases: {},
  made: '2026-11-24T10:00:00.000Z',
  snapshot: { name: 'A', date: null },
  here,
  ...more,
})

describe('where a kept thing is', () => {
  const moved: Here = { state: 'moved', id: 'b', name: 'B', by: 'name' }
  it.each([
    [kept('paper', 'a', found), '#/paper?id=a'],
    [kept('model', 'a b', found), '#/model?name=a+b'],
    [kept('task', 'a', moved), '#/task?id=b'],
    [kept('task', 'a', { state: 'not in this snapshot' }), null],
    [kept('of a later version', 'a', found), null],
    [kept('result', 'l|m|p', { state: 'found', row: 3 }), '#/leaderboard?id=l&row=3'],
    [
      kept('task', 'a', found, { address: '#/task?id=a&subtasks=true' }),
      '#/task?id=a&subtasks=true',
    ],
    [kept('task', 'a', found, { address: '#/task?id=other' }), '#/task?id=a'],
    [kept('task', 'a', found, { address: 'https://evil.example/#/task?id=a' }), '#/task?id=a'],
    [kept('task', 'a', found, { address: 'javascript:alert(1)' }), '#/task?id=a'],
    [kept('task', 'a', moved, { address: '#/task?id=a' }), '#/task?id=b'],
  ])('%j: %s', (thing, address) => {
    expect(addressHere(thing)).toBe(address)
  })
})

describe('a saved view', () => {
  it.each([
    ['papers?year=2020&code=yes', '#/papers?year=2020&code=yes'],
    ['search?text=a%26b', '#/search?text=a%26b'],
    ['papers', '#/papers'],
    ['library?part=notes', null],
    ['javascript:alert(1)', null],
    ['//evil.example/papers', null],
    ['', null],
  ])('“%s” leads to %s', (address, href) => {
    expect(savedAddress(address)).toBe(href)
  })

  it.each([
    ['#/papers?year=2020', 'papers?year=2020'],
    ['#/leaderboard?id=a&sort=model%3Aasc&row=3&chosen=1%2C2', 'leaderboard?id=a&sort=model%3Aasc'],
    ['#/datasets', 'datasets'],
    ['#/paper?id=a', null],
    ['#/library', null],
    ['', null],
  ])('of “%s” is %s', (hash, address) => {
    expect(savableView(hash)).toBe(address)
  })

  it('is told in words', () => {
    expect(viewWords('papers?year=2020&results=true')).toBe('Papers: year 2020, results')
    expect(viewWords('tasks')).toBe('Tasks')
  })
})

it.each([
  [{ of: 'note', kind: 'paper', id: 'a', here: found }, '#/paper?id=a'],
  [
    { of: 'note', kind: 'paper', id: 'a', here: { state: 'not in this snapshot' } },
    '#/library?part=notes',
  ],
  [{ of: 'collection', id: 'a b' }, '#/library?part=collections&collection=a+b'],
  [{ of: 'saved search', id: 's', address: 'data:text/html,x' }, '#/library?part=searches'],
] as const)('what is found of the reader’s own has an address: %j', (hit, address) => {
  const whole = {
    kind: null,
    title: '',
    detail: '',
    snippet: null,
    here: null,
    address: null,
    ...hit,
  }
  expect(ownAddress(whole)).toBe(address)
})
