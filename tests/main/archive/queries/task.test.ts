import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { board, dataset, link, paper, row, task } from '../../../fixtures/dumps'

const accuracy = (name: string, count: number) =>
  board(
    name,
    ['Accuracy'],
    Array.from({ length: count }, (_, index) => row(`Model ${index}`, { Accuracy: '1' })),
  )

// Deblurring stands under Blind Deblurring and the other way round, as the source has it.
const ask = archiveWith({
  'evaluation-tables': [
    task('Image Restoration', {
      categories: ['Computer Vision'],
      description: '**Restoring** images.',
      synonyms: ['Image Repair'],
      source_link: { title: 'A survey', url: 'https://example.org/survey' },
      datasets: [accuracy('GoPro', 1), accuracy('DIV2K', 2)],
      subtasks: [
        task('Deblurring', {
          datasets: [accuracy('GoPro', 4)],
          subtasks: [
            task('Blind Deblurring', {
              datasets: [accuracy('HIDE', 3)],
              subtasks: [task('Deblurring', { datasets: [accuracy('GoPro', 4)] })],
            }),
          ],
        }),
      ],
    }),
  ],
  papers: [
    paper({ paper_url: 'https://paperswithcode.com/paper/a', title: 'A', tasks: ['Deblurring'] }),
    paper({
      paper_url: 'https://paperswithcode.com/paper/b',
      title: 'B',
      tasks: ['Deblurring', 'Named Nowhere'],
    }),
  ],
  links: [link({ paper_url: 'https://paperswithcode.com/paper/a' })],
  datasets: [
    dataset('GoPro', { tasks: [{ task: 'Deblurring' }] }),
    dataset('RealBlur', { tasks: [{ task: 'Deblurring' }] }),
  ],
})
const names = (things: readonly { name: string }[]) => things.map(({ name }) => name)

describe('task', () => {
  it('has what the source says of it', () => {
    expect(ask('task', { id: 'image-restoration' })).toMatchObject({
      name: 'Image Restoration',
      areas: [{ id: 'computer-vision', name: 'Computer Vision' }],
      synonyms: ['Image Repair'],
      description: '**Restoring** images.',
      source: { title: 'A survey', url: 'https://example.org/survey' },
      leaderboardCount: 2,
      resultCount: 3,
      stub: false,
      absences: {},
    })
  })

  it('has its own leaderboards, those with most results first', () => {
    const { leaderboards } = ask('task', { id: 'image-restoration' })
    expect(leaderboards.map(({ dataset, results }) => [dataset, results])).toEqual([
      ['DIV2K', 2],
      ['GoPro', 1],
    ])
  })

  it('has those of all tasks below it when asked, each once in spite of cycles', () => {
    const { leaderboards, leaderboardCount } = ask('task', {
      id: 'image-restoration',
      subtasks: true,
    })
    expect(leaderboards.map(({ task, dataset }) => `${task} on ${dataset}`)).toEqual([
      'Deblurring on GoPro',
      'Blind Deblurring on HIDE',
      'Image Restoration on DIV2K',
      'Image Restoration on GoPro',
    ])
    expect(leaderboardCount).toBe(2)
  })

  it('knows what stands above and below it', () => {
    const { parents, subtasks } = ask('task', { id: 'deblurring' })
    expect(names(parents)).toEqual(['Blind Deblurring', 'Image Restoration'])
    expect(subtasks).toEqual([
      { id: 'blind-deblurring', name: 'Blind Deblurring', leaderboards: 1, isHidden: false },
    ])
  })

  it('names datasets that have no leaderboard for it', () => {
    expect(names(ask('task', { id: 'deblurring' }).datasetsWithoutLeaderboard)).toEqual([
      'RealBlur',
    ])
  })

  it('counts its papers, and those with code', () => {
    expect(ask('task', { id: 'deblurring' })).toMatchObject({
      paperCount: 2,
      paperWithCodeCount: 1,
    })
  })

  it('says of what the source leaves empty that it is not reported', () => {
    expect(ask('task', { id: 'deblurring' }).absences).toEqual({ description: 'not reported' })
  })

  it('is a stub when only papers name it', () => {
    expect(ask('task', { id: 'named-nowhere' })).toMatchObject({
      stub: true,
      leaderboards: [],
      paperCount: 1,
      absences: { description: 'not in this snapshot' },
    })
  })

  it('is refused in words when it is not there', () => {
    expect(() => ask('task', { id: 'nothing' })).toThrow('Task nothing is not in this snapshot.')
  })
})
