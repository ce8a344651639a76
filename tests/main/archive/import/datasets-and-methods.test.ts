import { describe, expect, it } from 'vitest'
import { dataset, imported, method, paper } from '../../../fixtures/dumps'

const inArea = (area: string) => ({ collection: 'Layers', area_id: `${area}-id`, area })

describe('a dataset', () => {
  it('is stored with all that it lists', async () => {
    const { db } = await imported({
      datasets: [
        dataset('NTU RGB+D', {
          url: 'https://paperswithcode.com/dataset/ntu-rgb-d',
          full_name: 'NTU',
          homepage: 'http://x.org',
          short_description: 'Short',
          parent_dataset: 'NTU',
          image: 'http://x.org/i.png',
          introduced_date: '2016-01-01',
          warning: 'Careful',
          modalities: ['Videos', 'Videos', '3D'],
          languages: ['English'],
          tasks: [{ task: 'A', url: 'x' }, { task: 'A' }, { url: 'no name' }],
          variants: ['NTU', 'NTU 60'],
          num_papers: '12',
          data_loaders: [
            { url: 'http://l.org', repo: 'http://g.org', frameworks: ['tf', 'jax'] },
            { url: null, repo: 'http://only-repo.org' },
            { frameworks: ['none'] },
          ],
        }),
      ],
    })
    expect(db.first('SELECT * FROM dataset')).toEqual({
      id: 1,
      slug: 'ntu-rgb-d',
      name: 'NTU RGB+D',
      folded: 'ntu rgb+d',
      full_name: 'NTU',
      description: 'Short',
      homepage: 'http://x.org',
      warning: 'Careful',
      parent: 'NTU',
      parent_slug: 'ntu',
      image: 'http://x.org/i.png',
      paper_title: null,
      paper_url: null,
      paper_id: null,
      introduced: '2016-01-01',
      papers: 12,
      leaderboards: 0,
      similar: '[]',
      doubt: null,
      archive_url: 'https://paperswithcode.com/dataset/ntu-rgb-d',
    })
    expect(db.all('SELECT name FROM dataset_variant')).toEqual([
      { name: 'NTU' },
      { name: 'NTU 60' },
    ])
    expect(db.all('SELECT modality, position FROM dataset_modality')).toEqual([
      { modality: '3D', position: 1 },
      { modality: 'Videos', position: 0 },
    ])
    expect(db.all('SELECT language FROM dataset_language')).toEqual([{ language: 'English' }])
    expect(db.all('SELECT task_id FROM dataset_task')).toEqual([{ task_id: 1 }])
    expect(db.all('SELECT url, repository, frameworks FROM dataset_loader')).toEqual([
      { url: 'http://l.org', repository: 'http://g.org', frameworks: '["tf","jax"]' },
      { url: 'http://only-repo.org', repository: 'http://only-repo.org', frameworks: '[]' },
    ])
  })

  it.each([
    ['its address', { url: '/dataset/cifar-10' }, 'cifar-10'],
    ['its name', {}, 'human36m'],
  ])('has the id of %s', async (_, fields, slug) => {
    const { db } = await imported({ datasets: [dataset('Human3.6M', fields)] })
    expect(db.first('SELECT slug FROM dataset')).toEqual({ slug })
  })

  it('without a name has its full name, and without either is skipped', async () => {
    const { db, info } = await imported({
      datasets: [dataset('', { full_name: 'Full' }), dataset(''), null],
    })
    expect(db.all('SELECT name FROM dataset')).toEqual([{ name: 'Full' }])
    expect(info.report.skipped).toEqual([
      { name: 'datasets: no name', count: 1 },
      { name: 'datasets: not an object', count: 1 },
    ])
  })
})

describe('a method', () => {
  it('is stored with its collections, which are told apart by name and area', async () => {
    const { db } = await imported({
      methods: [
        method('Adam', {
          url: 'https://paperswithcode.com/method/adam',
          full_name: null,
          description: '**Adam**\r\n$\\beta$',
          paper: { title: 'P', url: 'http://x.org' },
          introduced_year: 2014,
          source_url: 'http://s.org',
          source_title: 'S',
          code_snippet_url: '',
          num_papers: 5,
          collections: [inArea('CV'), inArea('NLP'), inArea('CV'), { collection: '' }],
        }),
      ],
    })
    expect(db.first('SELECT * FROM method')).toEqual({
      id: 1,
      slug: 'adam',
      name: 'Adam',
      folded: 'adam',
      full_name: null,
      description: '**Adam**\n$\\beta$',
      paper_title: 'P',
      paper_url: 'http://x.org',
      paper_id: null,
      year: 2014,
      source_title: 'S',
      source_url: 'http://s.org',
      code_url: null,
      papers_at_source: 5,
      papers: 0,
      stub: 0,
      doubt: null,
      archive_url: 'https://paperswithcode.com/method/adam',
    })
    expect(db.all('SELECT slug, area_slug, area FROM collection ORDER BY id')).toEqual([
      { slug: 'layers', area_slug: 'CV-id', area: 'CV' },
      { slug: 'layers-2', area_slug: 'NLP-id', area: 'NLP' },
    ])
    expect(db.all('SELECT collection_id FROM method_collection')).toEqual([
      { collection_id: 1 },
      { collection_id: 2 },
    ])
  })

  it.each([
    ['2000, the default of the source', 2000, '2017-01-01', null],
    ['2000 with a paper of 2000', 2000, '2000-05-01', 2000],
    ['another', 2017, '2018-01-01', 2017],
    ['no number', 'MMXVII', '2017-01-01', null],
    ['missing', null, '2017-01-01', null],
  ])('of the year %s', async (_, introduced_year, date, year) => {
    const { db } = await imported({
      papers: [paper({ title: 'P', date })],
      methods: [method('M', { introduced_year, paper: { title: 'P', url: null } })],
    })
    expect(db.first('SELECT year FROM method')).toEqual({ year })
  })
})
