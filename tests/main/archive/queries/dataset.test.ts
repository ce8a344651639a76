import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { board, dataset, paper, row, task } from '../../../fixtures/dumps'

const robotics = {
  paper_url: 'https://paperswithcode.com/paper/vision-meets-robotics',
  paper_title: 'Vision meets Robotics',
}
const results = [
  row('Model', { Accuracy: '1' }, robotics),
  row('Twin', { Accuracy: '2' }, robotics),
  row('Other', { Accuracy: '3' }, { paper_title: 'Not dated' }),
]
const accuracy = (name: string) => board(name, ['Accuracy'], results)

const ask = archiveWith({
  'evaluation-tables': [
    task('Depth Estimation', { datasets: [accuracy('KITTI 2012'), accuracy('KITTI')] }),
    task('Tracking', { datasets: [accuracy('KITTI 2012')] }),
  ],
  papers: [
    paper({
      paper_url: 'https://paperswithcode.com/paper/vision-meets-robotics',
      title: 'Vision meets Robotics',
      date: '2013-09-01',
    }),
  ],
  datasets: [
    dataset('KITTI', {
      url: 'https://paperswithcode.com/dataset/kitti',
      full_name: 'Karlsruhe Institute Dataset',
      homepage: 'https://example.org/kitti',
      description: 'Driving.',
      introduced_date: '2013-09-01',
      modalities: ['Images', '3D'],
      languages: ['English'],
      tasks: [
        { task: 'Depth Estimation', url: 'https://paperswithcode.com/task/depth-estimation' },
      ],
      variants: ['KITTI 2015', 'KITTI 2012', 'KITTI'],
      num_papers: 3000,
      paper: {
        title: 'Vision meets Robotics',
        url: 'https://paperswithcode.com/paper/vision-meets-robotics',
      },
      data_loaders: [
        { repo: 'pytorch/vision', url: 'https://example.org/loader', frameworks: ['pytorch'] },
      ],
    }),
    dataset('KITTI Road', {
      modalities: ['3D'],
      tasks: [{ task: 'Depth Estimation' }, { task: 'Roads' }],
      parent_dataset: 'KITTI',
      paper: { title: 'A road elsewhere', url: 'https://example.org/road' },
    }),
    dataset('Orphan', { parent_dataset: 'Nothing known' }),
  ],
})

describe('dataset', () => {
  it('has what the source says of it', () => {
    expect(ask('dataset', { id: 'kitti' })).toMatchObject({
      name: 'KITTI',
      fullName: 'Karlsruhe Institute Dataset',
      description: 'Driving.',
      homepage: 'https://example.org/kitti',
      introduced: '2013-09-01',
      modalities: ['Images', '3D'],
      languages: ['English'],
      tasks: [{ id: 'depth-estimation', name: 'Depth Estimation' }],
      papersAtSource: 3000,
      parent: null,
      paper: { id: 'vision-meets-robotics', title: 'Vision meets Robotics', date: '2013-09-01' },
      loaders: [
        {
          repository: 'pytorch/vision',
          url: 'https://example.org/loader',
          frameworks: ['pytorch'],
        },
      ],
      absences: {},
    })
  })

  it('has all its variants, with the number of their leaderboards', () => {
    expect(ask('dataset', { id: 'kitti' }).variants).toEqual([
      { name: 'KITTI 2015', leaderboards: 0 },
      { name: 'KITTI 2012', leaderboards: 2 },
      { name: 'KITTI', leaderboards: 1 },
    ])
  })

  it('has the leaderboards of all its variants', () => {
    const { leaderboards } = ask('dataset', { id: 'kitti' })
    expect(leaderboards.map(({ task, dataset }) => `${task} on ${dataset}`)).toEqual([
      'Depth Estimation on KITTI',
      'Depth Estimation on KITTI 2012',
      'Tracking on KITTI 2012',
    ])
  })

  it('leads to its parent, or names one that is not there', () => {
    expect(ask('dataset', { id: 'kitti-road' }).parent).toEqual({ id: 'kitti', name: 'KITTI' })
    expect(ask('dataset', { id: 'orphan' }).parent).toEqual({
      id: null,
      name: 'Nothing known',
    })
  })

  it('names those that are part of it', () => {
    expect(ask('dataset', { id: 'kitti' }).children).toEqual([
      { id: 'kitti-road', name: 'KITTI Road', leaderboards: 0 },
    ])
  })

  it('is used by the papers with a result on it, each once, by year', () => {
    expect(ask('dataset', { id: 'kitti' }).usage).toEqual([
      { year: 2013, papers: 1 },
      { year: null, papers: 1 },
    ])
    expect(ask('papers', { dataset: 'kitti' }).total).toBe(2)
    expect(ask('dataset', { id: 'kitti-road' }).usage).toEqual([])
  })

  it('is like others with which it has tasks in common, and says what they are', () => {
    expect(ask('dataset', { id: 'kitti' }).similar).toEqual([
      {
        id: 'kitti-road',
        name: 'KITTI Road',
        tasks: [{ id: 'depth-estimation', name: 'Depth Estimation' }],
        modalities: ['3D'],
      },
    ])
  })

  it('names a paper that has no page here by its title', () => {
    expect(ask('dataset', { id: 'kitti-road' }).paper).toEqual({
      id: null,
      title: 'A road elsewhere',
      date: null,
    })
  })

  it('says of everything that the source leaves empty that it is not reported', () => {
    const fields = [
      'description',
      'homepage',
      'paper',
      'introduced',
      'modalities',
      'languages',
      'loaders',
      'tasks',
    ]
    expect(ask('dataset', { id: 'orphan' }).absences).toEqual(
      Object.fromEntries(fields.map((field) => [field, 'not reported'])),
    )
  })

  it('is refused in words when it is not there', () => {
    expect(() => ask('dataset', { id: 'x' })).toThrow('Dataset x is not in this snapshot.')
  })
})

describe('a dataset where no dataset has a description', () => {
  const ask = archiveWith({ datasets: [dataset('Bare')] })

  it('has its description not in this snapshot', () => {
    expect(ask('dataset', { id: 'bare' }).absences).toMatchObject({
      description: 'not in this snapshot',
      homepage: 'not reported',
    })
  })
})
