import { describe, expect, it } from 'vitest'
import { board, dataset, imported, paper, row, task } from '../../../fixtures/dumps'

const tables = (...boards: unknown[]) => ({
  'evaluation-tables': [task('Task', { datasets: boards })],
})

const dated = (model: string, score: string, paper_date: string | null) =>
  row(model, { Accuracy: score }, { paper_date })

const withExtraData = (...flags: unknown[]) =>
  tables(
    board(
      'D',
      [],
      flags.map((uses_additional_data) => row('A', {}, { uses_additional_data })),
    ),
  )

describe('a task', () => {
  it('that is repeated under each parent is one task with all its places', async () => {
    const parsing = task('Parsing', { datasets: [board('PTB', ['F1'], [row('A', { F1: '90' })])] })
    const { db, info } = await imported({
      'evaluation-tables': [
        task('NLP', { subtasks: [task('Syntax', { subtasks: [parsing] }), parsing] }),
        parsing,
      ],
    })
    expect(db.all('SELECT id, slug, subtasks, leaderboards, results, stub FROM task')).toEqual([
      { id: 1, slug: 'nlp', subtasks: 2, leaderboards: 0, results: 0, stub: 0 },
      { id: 2, slug: 'syntax', subtasks: 1, leaderboards: 0, results: 0, stub: 0 },
      { id: 3, slug: 'parsing', subtasks: 0, leaderboards: 1, results: 1, stub: 0 },
    ])
    expect(
      db.all('SELECT parent_id, child_id FROM task_edge ORDER BY parent_id, position'),
    ).toEqual([
      { parent_id: 1, child_id: 2 },
      { parent_id: 1, child_id: 3 },
      { parent_id: 2, child_id: 3 },
    ])
    expect(db.all('SELECT leaderboard_id, path FROM placement')).toEqual([
      { leaderboard_id: 1, path: '[1,2]' },
      { leaderboard_id: 1, path: '[1]' },
      { leaderboard_id: 1, path: '[]' },
    ])
    expect(info.report.merged).toEqual([
      { name: 'tasks', count: 2 },
      { name: 'leaderboards', count: 2 },
      { name: 'results', count: 2 },
    ])
  })

  it('has what any of its copies tells', async () => {
    const { db } = await imported({
      'evaluation-tables': [
        task('A', { categories: ['Speech'], synonyms: ['a'] }),
        task('A', {
          categories: ['Audio', 'Speech'],
          synonyms: ['b'],
          description: '<p>About A</p>\r\n',
          source_link: { title: 'Wiki', url: 'http://x.org' },
        }),
      ],
    })
    expect(db.all('SELECT synonyms, description, source_title, source_url FROM task')).toEqual([
      {
        synonyms: '["a","b"]',
        description: '<p>About A</p>\n',
        source_title: 'Wiki',
        source_url: 'http://x.org',
      },
    ])
    expect(db.all('SELECT slug, name FROM area ORDER BY id')).toEqual([
      { slug: 'speech', name: 'Speech' },
      { slug: 'audio', name: 'Audio' },
    ])
  })

  it.each([
    [
      'its name, with the signs in it',
      ['SMAC', 'SMAC+', 'C#', 'C'],
      ['smac', 'smac-2', 'c', 'c-2'],
    ],
    ['an empty name', [''], ['unnamed']],
    ['a name of signs', ['???', ''], ['unnamed', 'unnamed-2']],
    ['the name of a prototype', ['__proto__', 'constructor'], ['__proto__', 'constructor']],
  ])('is told by %s', async (_, names, slugs) => {
    const { db } = await imported({ 'evaluation-tables': names.map((name) => task(name)) })
    expect(db.all('SELECT name, slug FROM task ORDER BY id')).toEqual(
      names.map((name, index) => ({ name, slug: slugs[index] })),
    )
  })

  it('is one however its name is spelled, with all that is told under each spelling', async () => {
    const { db, info } = await imported({
      'evaluation-tables': [
        task('named-entity-recognition', { synonyms: ['NER'], subtasks: [task('Nested NER')] }),
        task('Named Entity Recognition', {
          description: 'Names in texts.',
          categories: ['Texts'],
          datasets: [board('CoNLL', ['F1'], [row('A', { F1: '90' }), row('B', { F1: '91' })])],
        }),
        task('Named  Entity Recognition ', {
          datasets: [board('CoNLL', ['F1'], [row('C', { F1: '92' })])],
        }),
      ],
      papers: [
        paper({ title: 'P', tasks: ['Named Entity Recognition', 'named entity-recognition'] }),
      ],
    })
    const query = `SELECT name, slug, description, synonyms, papers, leaderboards, results, subtasks FROM task`
    expect(db.all(`${query} WHERE id = 1`)).toEqual([
      {
        name: 'Named Entity Recognition',
        slug: 'named-entity-recognition',
        description: 'Names in texts.',
        synonyms: '["NER"]',
        papers: 1,
        leaderboards: 1,
        results: 3,
        subtasks: 1,
      },
    ])
    expect(db.all('SELECT slug, task_id, name FROM task_spelling ORDER BY slug')).toEqual([
      { slug: 'named-entity-recognition', task_id: 1, name: 'named-entity-recognition' },
      { slug: 'named-entity-recognition-2', task_id: 1, name: 'Named Entity Recognition' },
      { slug: 'named-entity-recognition-3', task_id: 1, name: 'Named  Entity Recognition ' },
      { slug: 'named-entity-recognition-4', task_id: 1, name: 'named entity-recognition' },
    ])
    expect(info.report.repaired).toContainEqual({
      name: 'further spellings of a task, brought together with it',
      count: 3,
    })
    expect(info.counts.tasks).toBe(2)
  })

  it('of the area None leaves the id “none” to tasks without an area', async () => {
    const { db } = await imported({
      'evaluation-tables': [task('A', { categories: ['None'] })],
    })
    expect(db.all('SELECT slug FROM area')).toEqual([{ slug: 'none-2' }])
  })

  it('may stand in a cycle, and even below itself', async () => {
    const { db, info } = await imported({
      'evaluation-tables': [
        task('A', { subtasks: [task('B', { subtasks: [task('A'), task('B')] })] }),
      ],
    })
    expect(
      db.all('SELECT parent_id, child_id FROM task_edge ORDER BY parent_id, position'),
    ).toEqual([
      { parent_id: 1, child_id: 2 },
      { parent_id: 2, child_id: 1 },
    ])
    expect(info.report.repaired).toEqual([{ name: 'tasks listed below themselves', count: 1 }])
  })

  it('is a stub when only papers and datasets name it', async () => {
    const { db } = await imported({
      'evaluation-tables': [task('A')],
      papers: [paper({ tasks: ['B', 'A'] })],
      datasets: [dataset('D', { tasks: [{ task: 'C', url: 'x' }, { task: 'A' }] })],
    })
    expect(db.all('SELECT name, stub, papers FROM task ORDER BY name')).toEqual([
      { name: 'A', stub: 0, papers: 1 },
      { name: 'B', stub: 1, papers: 1 },
      { name: 'C', stub: 1, papers: 0 },
    ])
  })
})

describe('a leaderboard', () => {
  it('whose copies differ loses nothing of either', async () => {
    const twice = [row('A', { F1: '1' }), row('A', { F1: '1' }), row('B', { F1: '2' })]
    const { db, info } = await imported({
      'evaluation-tables': [
        task('T', { datasets: [board('D', ['F1'], twice)] }),
        task('T', {
          datasets: [
            board('D', ['F1', 'EM'], [row('B', { F1: '2' }), row('C', { EM: '3' })], {
              description: 'About it',
              dataset_links: [{ title: '', url: 'http://x.org' }],
            }),
          ],
        }),
      ],
    })
    expect(db.all('SELECT model, scores FROM result')).toEqual([
      { model: 'A', scores: '["1",null]' },
      { model: 'A', scores: '["1",null]' },
      { model: 'B', scores: '["2",null]' },
      { model: 'C', scores: '[null,"3"]' },
    ])
    expect(db.first('SELECT description, links FROM leaderboard')).toEqual({
      description: 'About it',
      links: '[{"title":"http://x.org","url":"http://x.org"}]',
    })
    expect(info.report.repaired).toEqual([
      { name: 'results that only a repeat of a leaderboard holds', count: 1 },
    ])
  })

  it('is told by the exact names of task and dataset', async () => {
    const { db } = await imported(tables(board('D', [], []), board('d', [], []), board('', [], [])))
    expect(db.all('SELECT slug, dataset FROM leaderboard')).toEqual([
      { slug: 'task-on-d', dataset: 'D' },
      { slug: 'task-on-d-2', dataset: 'd' },
      { slug: 'task-on-unnamed', dataset: '' },
    ])
  })

  it('gets the metrics that only its rows name as columns, after its own', async () => {
    const rows = [
      row('A', { ' EM': '1', F1: '2' }),
      row('B', { constructor: '3', ['__proto__']: 4 }),
    ]
    const { db, info } = await imported(tables(board('D', ['F1'], rows)))
    expect(db.all('SELECT position, name, scores FROM metric')).toEqual([
      { position: 0, name: 'F1', scores: 1 },
      { position: 1, name: ' EM', scores: 1 },
      { position: 2, name: 'constructor', scores: 1 },
      { position: 3, name: '__proto__', scores: 1 },
    ])
    expect(info.report.repaired).toEqual([
      { name: 'metrics that only rows name, added as columns', count: 3 },
    ])
  })

  it.each([
    ['text', ' 93.2% ', '[" 93.2% "]', '[93.2]'],
    ['a number', 93.2, '["93.2"]', '[93.2]'],
    ['words', '0.33s/img', '["0.33s/img"]', '[null]'],
    ['a dash', '-', '[null]', '[null]'],
    ['null', null, '[null]', '[null]'],
    ['nothing', '', '[null]', '[null]'],
    ['a list', ['1'], '[null]', '[null]'],
  ])('has a score given as %s', async (_, score, scores, numbers) => {
    const { db } = await imported(tables(board('D', ['F1'], [row('A', { F1: score })])))
    expect(db.first('SELECT scores, numbers FROM result')).toEqual({ scores, numbers })
  })

  it('ranks by its first metric, best first, ties on one place', async () => {
    const rows = ['90', '95', '-', '95', '80'].map((Top, index) =>
      row(`M${index}`, { 'Top 1': Top }),
    )
    const { db } = await imported(tables(board('D', ['Top 1'], rows)))
    expect(db.all('SELECT ranks FROM result ORDER BY position')).toEqual([
      { ranks: '[3]' },
      { ranks: '[1]' },
      { ranks: '[null]' },
      { ranks: '[1]' },
      { ranks: '[4]' },
    ])
  })

  it('names the best result, of equal ones the earliest, with its records over time', async () => {
    const rows = [
      dated('undated', '95', null),
      dated('later', '95', '2020-02-02'),
      dated('first', '95', '2020-01-03'),
      dated('same day', '95', '2020-01-03'),
      dated('start', '90', '2020-01-01'),
      dated('no record', '89', '2020-01-02'),
      dated('from the future', '99.5', '2999-01-01'),
      dated('from before papers', '1', '0200-01-01'),
    ]
    const { db } = await imported(tables(board('D', ['Accuracy'], rows.slice(0, 6))))
    expect(
      db.first(`SELECT metric, better, best_model, best_score, best_date, trend, first_date, last_date,
        results, models FROM leaderboard`),
    ).toEqual({
      metric: 'Accuracy',
      better: 'higher',
      best_model: 'first',
      best_score: '95',
      best_date: '2020-01-03',
      trend: '[[18262,90],[18264,95]]',
      first_date: '2020-01-01',
      last_date: '2020-02-02',
      results: 6,
      models: 6,
    })
    const withAll = await imported(tables(board('D', ['Accuracy'], rows)))
    expect(withAll.db.first('SELECT best_model, trend, first_date FROM leaderboard')).toEqual({
      best_model: 'from the future',
      trend: '[[18262,90],[18264,95]]',
      first_date: '0200-01-01',
    })
  })

  it.each([
    ['a cost', 'Params', '5M'],
    ['a metric of unknown better end', 'Unheard-of measure', '5'],
    ['an attribute', 'Pre-Training Dataset', 'ImageNet'],
  ])('names no best result of %s', async (_, metric, score) => {
    const { db } = await imported(
      tables(board('D', [metric], [row('A', { [metric]: score }, { paper_date: '2020-01-01' })])),
    )
    expect(
      db.first('SELECT metric, best_model, best_score, best_paper_id, trend FROM leaderboard'),
    ).toEqual({ metric, best_model: null, best_score: null, best_paper_id: null, trend: '[]' })
  })

  it('takes the date of a result from its paper when the row has none', async () => {
    const { db } = await imported({
      papers: [paper({ title: 'P', date: '2019-05-06' })],
      ...tables(board('D', ['Accuracy'], [row('A', { Accuracy: '9' }, { paper_title: 'P' })])),
    })
    expect(
      db.first('SELECT first_date, best_date, best_paper_id, best_paper_title FROM leaderboard'),
    ).toEqual({
      first_date: '2019-05-06',
      best_date: '2019-05-06',
      best_paper_id: 1,
      best_paper_title: 'P',
    })
    expect(db.first('SELECT date FROM result')).toEqual({ date: null })
  })

  it('is left out when its metrics and rows are more than any leaderboard has', async () => {
    const metrics = Array.from({ length: 3000 }, (_, index) => `m${index}`)
    const rows = Array.from({ length: 2000 }, () => row('A', {}))
    const { info } = await imported(tables(board('Huge', metrics, rows), board('D', [], [])))
    expect(info.counts).toMatchObject({ leaderboards: 1, results: 0 })
    expect(info.report.skipped).toEqual([
      { name: 'leaderboards: more rows times metrics than any leaderboard has', count: 1 },
      { name: 'results: more rows times metrics than any leaderboard has', count: 2000 },
    ])
  })

  it('without a table is counted as skipped', async () => {
    const { info } = await imported(tables({ dataset: 'D', sota: null }, { dataset: 'E' }))
    expect(info.counts.leaderboards).toBe(0)
    expect(info.report.skipped).toEqual([{ name: 'leaderboards: no table', count: 2 }])
  })

  it('without rows is a leaderboard', async () => {
    const { info } = await imported(tables({ dataset: 'D', sota: {} }))
    expect(info.counts.leaderboards).toBe(1)
    expect(info.report.empty).toContainEqual({ name: 'leaderboards without results', count: 1 })
  })
})

describe('extra training data', () => {
  it.each([
    ['no row says yes', [false, false], [null, null], true],
    ['no row has the field', [undefined, null], [null, null], true],
    ['a row says yes', [true, false, undefined], [1, 0, null], false],
  ])('when %s', async (_, flags, stored, hollow) => {
    const { db, info } = await imported(withExtraData(...flags))
    expect(db.all('SELECT extra_data FROM result')).toEqual(
      stored.map((extra_data) => ({ extra_data })),
    )
    expect(info.hollow.includes('extra training data')).toBe(hollow)
  })
})

describe('odd parts of a table', () => {
  it('are left out and counted', async () => {
    const odd = row(
      'A',
      { F1: '1' },
      {
        paper_date: '2021-02-30',
        code_links: [{ title: 'no address', url: '' }, { url: 'http://x.org' }, 7],
        model_links: 'none',
        uses_additional_data: 'yes',
      },
    )
    const { db, info } = await imported(tables(board('D', ['F1', 5, null], [odd, 'row', null])))
    expect(db.all('SELECT date, code, models, extra_data, scores FROM result')).toEqual([
      {
        date: null,
        code: '[{"title":"http://x.org","url":"http://x.org"}]',
        models: '[]',
        extra_data: null,
        scores: '["1",null]',
      },
    ])
    const what = 'tasks.datasets.sota.rows'
    expect(info.report.skipped).toEqual([
      { name: `${what}[]: of another type`, count: 1 },
      { name: `${what}.paper_date: no day of the calendar`, count: 1 },
      { name: `${what}.uses_additional_data: of another type`, count: 1 },
      { name: `${what}.code_links[]: of another type`, count: 1 },
      { name: `${what}.model_links: of another type`, count: 1 },
    ])
  })

  it('of whole items are skipped with a reason', async () => {
    const { info } = await imported({ 'evaluation-tables': [task('A'), null, 5, ['A']] })
    expect(info.counts.tasks).toBe(1)
    expect(info.report.skipped).toEqual([{ name: 'tasks: not an object', count: 3 }])
  })

  it('under keys that are not known are counted', async () => {
    const { info } = await imported(
      tables(board('D', ['F1'], [row('A', { F1: '1' }, { harness: 'x' })], { licence: 'y' })),
    )
    expect(info.report.unknownKeys).toEqual([
      { name: 'tasks.datasets.licence', count: 1 },
      { name: 'tasks.datasets.sota.rows.harness', count: 1 },
    ])
  })

  it('in `subdatasets` are kept as they are', async () => {
    const { db } = await imported(tables(board('D', [], [], { subdatasets: [{ dataset: 'E' }] })))
    expect(db.first('SELECT subdatasets FROM leaderboard')).toEqual({
      subdatasets: '[{"dataset":"E"}]',
    })
  })
})
