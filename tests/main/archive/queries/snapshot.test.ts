import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { board, link, paper, row, task } from '../../../fixtures/dumps'

const history = (name: string, dates: readonly (string | null)[]) =>
  board(
    name,
    ['Accuracy'],
    dates.map((date, index) =>
      row(`Model ${index}`, { Accuracy: `${90 - index}` }, { paper_date: date }),
    ),
  )
const pwc = (slug: string) => `https://paperswithcode.com/paper/${slug}`

const ask = archiveWith({
  'evaluation-tables': [
    task('Segmentation', {
      categories: ['Computer Vision', 'Medical'],
      datasets: [
        history('Long', ['2017-01-01', '2018-01-01', '2019-01-01']),
        history('Large', ['2019-01-01', '2019-01-01', '2019-01-01', '2019-01-01', null]),
      ],
    }),
    task('Detection', { categories: ['Computer Vision'] }),
    task('Parsing', { datasets: [history('Treebank', ['2016-01-01'])] }),
  ],
  papers: [
    paper({ paper_url: pwc('old'), title: 'Old', date: '2015-05-05' }),
    paper({ paper_url: pwc('new'), title: 'New', date: '2019-05-05' }),
    paper({ paper_url: pwc('undated'), title: 'Undated' }),
    paper({ paper_url: pwc('wrong'), title: 'From the future', date: '2222-12-22' }),
  ],
  links: [
    link({ paper_url: pwc('old'), repo_url: 'https://github.com/a/a' }),
    link({ paper_url: pwc('old'), repo_url: 'https://github.com/a/b' }),
    link({ paper_url: pwc('new'), repo_url: 'https://github.com/a/c' }),
  ],
})

describe('home', () => {
  it('has leaderboards by their results times the years they span', () => {
    expect(ask('home', {}).notable.map(({ dataset }) => dataset)).toEqual([
      'Long',
      'Large',
      'Treebank',
    ])
  })

  it('has the papers with most code, and the newest', () => {
    const { mostImplemented, newest } = ask('home', {})
    expect(mostImplemented.map(({ id }) => id)).toEqual(['old', 'new'])
    expect(newest.map(({ id }) => id)).toEqual(['new', 'old'])
  })

  it('says what the snapshot is and what it lacks', () => {
    expect(ask('home', {})).toMatchObject({
      counts: { papers: 4, tasks: 3, leaderboards: 3, results: 9, repositories: 3, areas: 2 },
      missing: ['datasets', 'methods'],
      hollow: expect.arrayContaining(['abstracts']),
    })
  })
})

const found = (request: { text?: string; leaderboards?: boolean }) =>
  ask('areas', request).areas.map(({ id, found, topTasks }) => [
    id,
    found,
    ...topTasks.map(({ name }) => name),
  ])

describe('areas', () => {
  it('count what they hold, the one with most tasks first and tasks without one last', () => {
    expect(ask('areas', {}).areas).toEqual([
      {
        id: 'computer-vision',
        name: 'Computer Vision',
        tasks: 2,
        tasksWithLeaderboards: 1,
        leaderboards: 2,
        results: 8,
        years: [
          [2017, 1],
          [2018, 1],
          [2019, 5],
        ],
        found: 2,
        topTasks: [
          { id: 'segmentation', name: 'Segmentation' },
          { id: 'detection', name: 'Detection' },
        ],
      },
      expect.objectContaining({ id: 'medical', tasks: 1, results: 8 }),
      {
        id: 'none',
        name: 'No area at the source',
        tasks: 1,
        tasksWithLeaderboards: 1,
        leaderboards: 1,
        results: 1,
        years: [[2016, 1]],
        found: 1,
        topTasks: [{ id: 'parsing', name: 'Parsing' }],
      },
    ])
  })

  it('tell which of their tasks have a leaderboard, or a name that holds some text', () => {
    expect(found({ leaderboards: true })).toEqual([
      ['computer-vision', 1, 'Segmentation'],
      ['medical', 1, 'Segmentation'],
      ['none', 1, 'Parsing'],
    ])
    expect(found({ text: 'DETECT' })).toEqual([
      ['computer-vision', 1, 'Detection'],
      ['medical', 0],
      ['none', 0],
    ])
    expect(found({ text: 'detect', leaderboards: true })[0]).toEqual(['computer-vision', 0])
  })
})

describe('info', () => {
  it('says how the file is read and how large it is', () => {
    const { bytes, fileBacked, files } = ask('info', {})
    expect(fileBacked).toBe(true)
    expect(bytes).toBeGreaterThan(50_000)
    expect(files.map(({ kind }) => kind).toSorted()).toEqual([
      'evaluation-tables',
      'links',
      'papers',
    ])
  })
})
