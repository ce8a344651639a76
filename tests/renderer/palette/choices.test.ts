import { describe, expect, it } from 'vitest'
import { type Hit, type HitKind, hitKinds, type Search } from '#contract/search'
import { firstChoices, foundChoices, searchChoices } from '../../../src-renderer/palette/choices'

function answer(items: Hit[]): Search {
  const counts = Object.fromEntries(hitKinds.map((kind) => [kind, 0])) as Record<HitKind, number>
  for (const { kind } of items) counts[kind] += 1
  return { text: '', notes: [], isPasted: false, counts, total: items.length, items, next: null }
}

const hit = (kind: Hit['kind'], title: string, detail = ''): Hit => ({
  kind,
  id: title,
  title,
  detail,
  snippet: null,
})

describe('what the palette offers', () => {
  it('is what was opened before, then the sections and further lists, while nothing is typed', () => {
    const groups = firstChoices([{ name: 'A paper', href: '#/paper?id=a' }])
    expect(groups.map(({ name }) => name)).toEqual(['Opened before', 'Sections', 'Lists'])
    expect(groups[0]?.choices[0]).toMatchObject({ title: 'A paper', icon: 'papers' })
    expect(firstChoices([]).map(({ name }) => name)).toEqual(['Sections', 'Lists'])
    expect(groups[2]?.choices.map(({ href }) => href)).toEqual([
      '#/leaderboards?notable=true',
      '#/leaderboards',
      '#/outline',
    ])
  })

  it('is pages apart from papers, and the search at the end', () => {
    const groups = foundChoices('x', answer([hit('task', 'X'), hit('paper', 'X of Y', '2019')]))
    expect(groups.map(({ name, choices }) => [name, choices.length])).toEqual([
      ['Exact match', 1],
      ['Papers', 1],
      ['Search', 1],
    ])
  })

  it('is a few of each kind that there is much of, and how many there are', () => {
    const authors = ['Ann Li', 'Bo Li', 'Cy Li', 'Di Li'].map((name) => hit('author', name))
    const papers = [hit('paper', 'Li')]
    const repository = { ...hit('repository', 'li/li'), id: 'https://github.com/li/li' }
    const groups = foundChoices(
      'l',
      answer([hit('model', 'Li 1'), ...authors, hit('venue', 'Li 2'), ...papers, repository]),
    )
    expect(groups.map(({ name, count, choices }) => [name, count, choices.length])).toEqual([
      ['Models', 1, 1],
      ['Authors', 4, 3],
      ['Venues', 1, 1],
      ['Papers', 1, 1],
      ['Repositories', 1, 1],
      ['Search', undefined, 1],
    ])
    expect(groups.flatMap(({ choices }) => choices[0]?.href ?? []).slice(0, 5)).toEqual([
      '#/model?name=Li+1',
      '#/author?name=Ann+Li',
      '#/venue?name=Li+2',
      '#/paper?id=Li',
      '#/repository?url=https%3A%2F%2Fgithub.com%2Fli%2Fli',
    ])
  })

  it('leads to the pages of areas and collections of methods', () => {
    const area = { ...hit('area', 'Computer Vision'), id: 'computer-vision' }
    const collection = { ...hit('collection', 'Vision Blocks', '4 methods'), id: 'vision-blocks' }
    const [pages] = foundChoices('vision', answer([area, collection]))
    expect(pages?.choices.map(({ context, href }) => [context, href])).toEqual([
      ['Method collection, 4 methods', '#/methods?collection=vision-blocks'],
      ['Area', '#/area?id=computer-vision'],
    ])
  })

  it('puts what begins as typed before what only contains it, and leaderboards behind their task', () => {
    const items = [
      hit('leaderboard', 'Recognition of long tail'),
      hit('leaderboard', 'Long-tail Learning on Places'),
      hit('task', 'Long-Tail'),
      hit('task', 'Long-tail Learning'),
    ]
    const [exact, pages] = foundChoices('long tail', answer(items))
    expect(exact?.choices.map(({ title }) => title)).toEqual(['Long-Tail'])
    expect(pages?.choices.map(({ title }) => title)).toEqual([
      'Long-tail Learning',
      'Long-tail Learning on Places',
      'Recognition of long tail',
    ])
  })

  it('says of a page what it is, and of a paper what it has', () => {
    const groups = foundChoices(
      'x',
      answer([hit('task', 'X', '5 leaderboards'), hit('paper', 'Y', '2019')]),
    )
    expect(
      groups.flatMap(({ choices }) => choices.map(({ context }) => context)).slice(0, 2),
    ).toEqual(['Task, 5 leaderboards', '2019'])
  })

  it('is the search alone when nothing is found', () => {
    const [only, ...rest] = foundChoices('xyz', answer([]))
    expect(rest).toEqual([])
    expect(only?.choices[0]).toMatchObject({ href: '#/search?text=xyz' })
    expect(only?.choices[0]?.title).toContain('Nothing is named')
  })

  it('opens a pasted link', () => {
    expect(searchChoices('pwc://paper?id=a', null).map(({ href }) => href)).toEqual([
      '#/paper?id=a',
      '#/search?text=pwc%3A%2F%2Fpaper%3Fid%3Da',
    ])
  })
})
