import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { href, pageNames, readAddress, viewOf } from '../../src-renderer/routes'

describe('an address', () => {
  it.each([
    ['', 'home', {}],
    ['#', 'home', {}],
    ['#/', 'home', {}],
    ['#/?token', 'home', { token: '' }],
    ['#/sota', 'sota', {}],
    ['#sota', 'sota', {}],
    ['#/paper?id=a-b', 'paper', { id: 'a-b' }],
    ['#/leaderboard?id=x&metric=Top+1%20%26%205', 'leaderboard', { id: 'x', metric: 'Top 1 & 5' }],
    ['#/search?text=a%3Fb', 'search', { text: 'a?b' }],
    ['#/papers?year=2019&year=2020', 'papers', { year: '2019' }],
    ['#/tasks?text=%E0%A4%A', 'tasks', { text: '\ufffd%A' }],
    ['#/no-such-page?id=1', null, { id: '1' }],
    ['#/constructor', null, {}],
    ['#/Papers', null, {}],
  ])('reads %s', (hash, page, request) => {
    const route = readAddress(hash)
    expect(route.page).toBe(page)
    expect({ ...route.request }).toEqual(request)
  })

  it('takes names of every object for parts like any other', () => {
    const { request } = readAddress('#/paper?__proto__=1&toString=2&id=3')
    expect(Object.keys(request)).toEqual(['__proto__', 'toString', 'id'])
    expect(request['hasOwnProperty']).toBeUndefined()
  })

  it.each([
    [{}, '#/tasks'],
    [{ text: undefined, area: null, leaderboards: false }, '#/tasks'],
    [{ text: '', leaderboards: true, limit: 0 }, '#/tasks?text=&leaderboards=true&limit=0'],
    [{ text: 'a&b=c #d' }, '#/tasks?text=a%26b%3Dc+%23d'],
    [{ text: ['a'] }, '#/tasks'],
  ])('spells %j', (request, address) => {
    expect(href('tasks', request)).toBe(address)
  })

  it('reads whatever it spelled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pageNames),
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
        (page, request) => {
          const route = readAddress(href(page, request))
          expect(route.page).toBe(page)
          expect(Object.entries(route.request)).toEqual(Object.entries(request))
        },
      ),
    )
  })
})

const view = (hash: string) => viewOf(readAddress(hash))

describe('what a page shows', () => {
  it('is the same whatever the view of it', () => {
    expect(view('#/leaderboard?id=x&metric=F1')).toBe(view('#/leaderboard?sort=date:asc&id=x'))
    expect(view('#/leaderboard?id=x')).not.toBe(view('#/leaderboard?id=y'))
    expect(view('#/task?id=x')).not.toBe(view('#/paper?id=x'))
    expect(view('#/compare?leaderboard=x&rows=1,2')).toBe(view('#/compare?leaderboard=x&rows=3,4'))
    expect(view('#/compare?leaderboard=x')).not.toBe(view('#/compare?leaderboard=y'))
  })
})

it('how an address begins is spelt in one file', () => {
  const folder = join(import.meta.dirname, '../../src-renderer')
  const spelling = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => /^(?!\s*\/?\*).*['"`]#\//m.test(readFileSync(join(folder, name), 'utf8')))
  expect(spelling.map((name) => name.replaceAll('\\', '/'))).toEqual(['address-root.ts'])
})
