import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { board, link, paper, row, task } from '../../../fixtures/dumps'
import { repositoryParts } from '../../../../src-main/archive/text/repository-address'

const written = (number: number, fields = {}) =>
  paper({
    paper_url: `https://paperswithcode.com/paper/paper-${number}`,
    url_abs: `https://arxiv.org/abs/2001.0000${number}`,
    title: `Paper ${number}`,
    date: `202${number}-01-01`,
    ...fields,
  })
const linked = (number: number, repo_url: string, fields = {}) =>
  link({ paper_url: `https://paperswithcode.com/paper/paper-${number}`, repo_url, ...fields })

const ask = archiveWith({
  'evaluation-tables': [
    task('Classification', {
      datasets: [
        board(
          'ImageNet',
          ['Accuracy'],
          [
            row('Best', { Accuracy: '9' }),
            row('Ours', { Accuracy: '8' }, { paper_url: 'https://arxiv.org/abs/2001.00001' }),
          ],
        ),
      ],
    }),
  ],
  papers: [written(1), written(2), written(3, { title: null }), written(4)],
  links: [
    linked(1, 'https://github.com/Owner/Code', {
      is_official: true,
      mentioned_in_paper: true,
      framework: 'pytorch',
    }),
    linked(2, 'http://www.github.com/owner/code.git', { framework: 'tf' }),
    linked(2, 'https://github.com/owner/code-of-another'),
    linked(3, 'https://github.com/OWNER/CODE/'),
    linked(4, 'https://github.com/owner/other'),
    linked(4, 'https://example.org/ÄÖ/Code'),
    linked(4, 'javascript:alert(1)//github.com/x/y'),
  ],
})

const code = () => ask('repository', { url: 'github.com/owner/code' })
const names = (request = {}) => ask('repositories', request).items.map(({ name }) => name)

describe('what an address tells of a repository', () => {
  it.each([
    ['https://github.com/Owner/Name.git', 'Owner/Name', 'github.com', 'github.com/owner'],
    ['gitlab.com/a/b/tree/master', 'a/b', 'gitlab.com', 'gitlab.com/a'],
    ['https://github.com/only-an-owner', 'github.com/only-an-owner', 'github.com', null],
    ['https://example.org/a/b/', 'example.org/a/b', 'example.org', null],
    ['', '', '', null],
  ])('%j', (url, name, host, owner) => {
    expect(repositoryParts(url)).toEqual({ name, host, owner })
  })
})

describe('a repository', () => {
  it('is linked by papers however they spell its address, those first for which it is official', () => {
    expect(code()).toMatchObject({
      url: 'https://github.com/Owner/Code',
      name: 'Owner/Code',
      host: 'github.com',
      owner: 'github.com/owner',
      paperCount: 3,
      frameworks: ['pytorch', 'tf'],
      papers: [
        {
          id: 'paper-1',
          official: true,
          mentionedInPaper: true,
          framework: 'pytorch',
          results: 1,
        },
        { id: 'paper-3', title: 'Title not reported', official: false, framework: null },
        { id: 'paper-2', url: 'http://www.github.com/owner/code.git', framework: 'tf' },
      ],
    })
  })

  it('has the results of these papers', () => {
    expect(code().results).toMatchObject([
      { leaderboardId: 'classification-on-imagenet', rank: 2, of: 2, score: '8', model: 'Ours' },
    ])
  })

  it('has the other repositories of its owner', () => {
    expect(code().otherCount).toBe(2)
    expect(code().others.map(({ name, papers }) => [name, papers])).toEqual([
      ['owner/code-of-another', 1],
      ['owner/other', 1],
    ])
  })

  it('may have an address without an owner, or of other letters', () => {
    expect(ask('repository', { url: 'https://example.org/äö/code' })).toMatchObject({
      owner: null,
      others: [],
      papers: [{ id: 'paper-4' }],
    })
    expect(ask('repository', { url: 'javascript:alert(1)//github.com/x/y' })).toMatchObject({
      owner: null,
      paperCount: 1,
    })
  })

  it('that is not there is said to be absent', () => {
    expect(() => ask('repository', { url: 'https://github.com/owner/nothing' })).toThrow(
      'Repository https://github.com/owner/nothing is not in this snapshot.',
    )
  })
})

describe('repositories', () => {
  it('come with those of most papers first, in pages', () => {
    const first = ask('repositories', { limit: 2 })
    expect(first).toMatchObject({ total: 5, items: [{ name: 'Owner/Code', papers: 3 }, {}] })
    expect(names({ limit: 3, after: first.next ?? '' })).toHaveLength(3)
  })

  it('come by owner and by words, the last of which may be begun', () => {
    expect(names({ owner: 'GitHub.com/Owner' })).toHaveLength(3)
    expect(names({ text: 'code ano' })).toEqual(['owner/code-of-another'])
    expect(names({ text: 'code', owner: 'github.com/owner' })).toHaveLength(2)
    expect(names({ text: '…' })).toHaveLength(5)
  })

  it('of an owner that is not there are refused', () => {
    expect(() => ask('repositories', { owner: 'github.com/nobody' })).toThrow(
      'Owner github.com/nobody is not in this snapshot.',
    )
  })
})
