import { describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract'
import { archiveWith } from '../../../fixtures/archive'
import { board, dataset, paper, row, task } from '../../../fixtures/dumps'

const results = (count: number, years: readonly number[]) =>
  Array.from({ length: count }, (_, at) =>
    row(
      `Model ${at}`,
      { Accuracy: String(at) },
      { paper_date: `${years[at % years.length]}-05-01` },
    ),
  )

const accuracy = (name: string, count: number, ...years: number[]) =>
  board(name, ['Accuracy'], results(count, years))

// Deblurring and Blind Deblurring stand below one another, and below nothing else.
const ask = archiveWith({
  'evaluation-tables': [
    task('Speech', {
      categories: ['Audio'],
      datasets: [accuracy('TIMIT', 12, 2017, 2018, 2019)],
      subtasks: [
        task('Speech Recognition', {
          categories: ['Audio', 'Language'],
          datasets: [accuracy('LibriSpeech', 3, 2020), accuracy('WSJ', 40, 2020)],
          subtasks: [task('16k', {}), task('Far-field', { categories: ['Audio'] })],
        }),
        task('Speech Synthesis', { categories: ['Audio'] }),
      ],
    }),
    task('speech-recognition', { description: 'From sound to text.', synonyms: ['ASR'] }),
    task('Language Tasks', { subtasks: [task('Speech Recognition', {})] }),
    task('Deblurring', {
      subtasks: [task('Blind Deblurring', { subtasks: [task('Deblurring', {})] })],
    }),
    task('', { subtasks: [task('Below no name', {})] }),
  ],
  papers: [
    paper({ title: 'P', tasks: ['Speech Recognition'] }),
    paper({ title: 'Q', tasks: ['speech-recognition', 'Task 2'] }),
  ],
  datasets: [dataset('LibriSpeech', { tasks: [{ task: 'Speech Recognition' }] })],
})

const ids = (reply: { items: readonly { id: string }[] }) => reply.items.map(({ id }) => id)
const names = (things: readonly { name: string }[]) => things.map(({ name }) => name)

const trail = (id: string) => names(ask('task', { id }).trail)
const inArea = (area: string) => ask('subtasks', { area })

describe('tasks of doubtful names', () => {
  it('are left out of lists, and counted', () => {
    const { total, hidden } = ask('tasks', {})
    expect([total, hidden]).toEqual([8, 3])
    expect(ids(ask('tasks', { sort: 'name' }))).not.toContain('16k')
  })

  it('are shown when wanted, each with the reason', () => {
    const reply = ask('tasks', { hidden: true, sort: 'name' })
    expect([reply.total, reply.hidden]).toEqual([11, 3])
    expect(
      reply.items.flatMap(({ name, doubt }) => (doubt === null ? [] : [`${name}: ${doubt}`])),
    ).toEqual([
      ': The source gives it no name.',
      '16k: Its name is nothing but numbers and units.',
      'Task 2: Its name is a placeholder, such as “test” or “Task 2”.',
    ])
  })

  it('are counted among those that the other filters leave', () => {
    expect(ask('tasks', { text: 'task 2' })).toMatchObject({ total: 0, hidden: 1 })
    expect(ask('tasks', { leaderboards: true })).toMatchObject({ total: 2, hidden: 0 })
  })

  it('have a page and are found', () => {
    expect(ask('task', { id: '16k' }).doubt).toBe('Its name is nothing but numbers and units.')
    expect(ask('search', { text: '16k' }).items[0]).toMatchObject({ kind: 'task', id: '16k' })
    expect(ask('task', { id: 'speech' }).doubt).toBeNull()
  })
})

describe('a task that is spelled in several ways', () => {
  it('has all that is told under each of them', () => {
    expect(ask('task', { id: 'speech-recognition' })).toMatchObject({
      name: 'Speech Recognition',
      spellings: ['speech-recognition'],
      synonyms: ['ASR'],
      description: 'From sound to text.',
      paperCount: 2,
      leaderboardCount: 2,
    })
  })

  it('is found under the id of each', () => {
    const { id, name } = ask('task', { id: 'speech-recognition-2' })
    expect([id, name]).toEqual(['speech-recognition', 'Speech Recognition'])
    for (const request of [{ task: 'speech-recognition' }, { task: 'speech-recognition-2' }]) {
      expect(ask('papers', request).total).toBe(2)
      expect(ask('leaderboards', request).total).toBe(2)
      expect(ask('datasets', request).total).toBe(1)
    }
    expect(ask('search', { text: 'asr' }).items[0]?.id).toBe('speech-recognition')
  })
})

describe('the graph of tasks', () => {
  it('tells other tasks below the same parents, each once', () => {
    expect(names(ask('task', { id: 'speech-recognition' }).siblings)).toEqual(['Speech Synthesis'])
    expect(ask('task', { id: 'speech' }).siblings).toEqual([])
  })

  it('tells a shortest way from the top, which cycles do not have', () => {
    expect(trail('far-field')).toEqual(['Speech', 'Speech Recognition'])
    expect(trail('speech')).toEqual([])
    expect(trail('deblurring')).toEqual([])
  })

  it('is told level by level, from tops that reach all of it', () => {
    expect(ids(ask('subtasks', {}))).toEqual(['speech', 'blind-deblurring', 'language-tasks'])
    expect(ask('subtasks', {})).toMatchObject({ below: null, hidden: 2 })
    expect(ids(ask('subtasks', { id: 'deblurring' }))).toEqual(['blind-deblurring'])
    expect(ids(ask('subtasks', { id: 'blind-deblurring' }))).toEqual(['deblurring'])
  })

  it('begins in an area with the tasks that stand below no other of the area', () => {
    expect(ids(inArea('audio'))).toEqual(['speech'])
    expect(ids(inArea('language'))).toEqual(['speech-recognition'])
    expect(inArea('audio').below).toEqual({ id: 'audio', name: 'Audio' })
    expect(inArea('none').below).toEqual({ id: 'none', name: 'No area at the source' })
  })

  it('hides doubtful names there too', () => {
    const request = { id: 'speech-recognition' }
    expect(ids(ask('subtasks', request))).toEqual(['far-field'])
    expect(ids(ask('subtasks', { ...request, hidden: true })).toSorted()).toEqual([
      '16k',
      'far-field',
    ])
    expect(ask('subtasks', request)).toMatchObject({
      hidden: 1,
      below: { name: 'Speech Recognition' },
    })
  })

  it.each([{ id: 'nothing' }, { area: 'nothing' }])('refuses %j in words', (request) => {
    expect(() => ask('subtasks', request)).toThrow('nothing is not in this snapshot.')
  })
})

describe('facets of tasks', () => {
  it('count what the filters of the others leave', () => {
    expect(ask('task-facets', { area: 'audio' })).toEqual({
      total: 4,
      hidden: 0,
      leaderboards: { with: 2, without: 2 },
      years: [
        { year: 2019, count: 1 },
        { year: 2020, count: 1 },
        { year: null, count: 2 },
      ],
      areas: [
        { id: 'audio', name: 'Audio', count: 4 },
        { id: 'none', name: 'No area at the source', count: 4 },
        { id: 'language', name: 'Language', count: 1 },
      ],
    })
    expect(ask('task-facets', { area: 'audio', year: '2020', leaderboards: true })).toMatchObject({
      total: 1,
      leaderboards: { with: 1, without: 0 },
      years: [
        { year: 2019, count: 1 },
        { year: 2020, count: 1 },
      ],
    })
  })

  it('agree with the list for each of their values', () => {
    const filters: InputOf<'task-facets'>[] = [{}, { text: 'speech' }, { leaderboards: true }]
    for (const filter of filters) {
      const { total, areas, years } = ask('task-facets', filter)
      expect(ask('tasks', filter).total).toBe(total)
      for (const { id, count } of areas)
        expect(ask('tasks', { ...filter, area: id }).total).toBe(count)
      for (const { year, count } of years.filter(({ year }) => year !== null))
        expect(ask('tasks', { ...filter, year: String(year) }).total).toBe(count)
    }
  })
})

describe('notable leaderboards', () => {
  it('have ten results or more over three years or more, the weightiest first', () => {
    expect(ids(ask('leaderboards', { notable: true }))).toEqual(['speech-on-timit'])
    expect(ids(ask('leaderboards', {}))).toEqual([
      'speech-recognition-on-wsj',
      'speech-on-timit',
      'speech-recognition-on-librispeech',
    ])
    expect(ids(ask('leaderboards', { sort: 'notable' }))[1]).toBe('speech-on-timit')
  })
})

describe('facets of leaderboards', () => {
  it('count areas, tasks, metrics and years', () => {
    expect(ask('leaderboard-facets', {})).toEqual({
      total: 3,
      notable: 1,
      years: [
        { year: 2019, count: 1 },
        { year: 2020, count: 2 },
      ],
      areas: [
        { id: 'audio', name: 'Audio', count: 3 },
        { id: 'language', name: 'Language', count: 2 },
      ],
      task: {
        distinct: 2,
        values: [
          { id: 'speech-recognition', name: 'Speech Recognition', count: 2 },
          { id: 'speech', name: 'Speech', count: 1 },
        ],
      },
      metric: { distinct: 1, values: [{ id: 'Accuracy', name: 'Accuracy', count: 3 }] },
    })
  })

  it('find values by their names', () => {
    const { task } = ask('leaderboard-facets', { facet: 'task', find: 'RECOGN' })
    expect(names(task.values)).toEqual(['Speech Recognition'])
    expect(ask('leaderboard-facets', { facet: 'metric', find: 'none' }).metric.distinct).toBe(0)
  })
})
