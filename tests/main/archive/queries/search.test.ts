import { describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract'
import { hitKinds } from '#contract/search'
import { STOP_WORDS } from '../../../../src-main/archive/search/stop-words'
import { archiveWith } from '../../../fixtures/archive'
import { searchOver } from '../search/corpus'
import { board, dataset, link, method, paper, row, task } from '../../../fixtures/dumps'

const pwc = (kind: string, slug: string) => `https://paperswithcode.com/${kind}/${slug}`
const titled = (title: string, fields = {}) =>
  paper({
    paper_url: pwc('paper', title.toLowerCase().replace(/[^a-z\d]+/g, '-')),
    title,
    ...fields,
  })

const ask = archiveWith({
  'evaluation-tables': [
    task('Image Classification', {
      datasets: [
        board(
          'ImageNet',
          ['Accuracy'],
          [
            row(
              'A',
              { Accuracy: '1' },
              {
                paper_title: 'Deep Residual Learning',
                paper_url: 'https://arxiv.org/abs/1512.03385',
              },
            ),
            row('B', { Accuracy: '1' }),
          ],
        ),
      ],
    }),
    task('Image Retrieval'),
  ],
  datasets: [dataset('ImageNet', { num_papers: 1000 }), dataset('ImageNet-LT')],
  methods: [method('BERT', { full_name: 'Bidirectional Encoder Representations' })],
  papers: [
    titled('Deep Residual Learning', {
      arxiv_id: '1512.03385',
      url_abs: 'https://arxiv.org/abs/1512.03385',
      date: '2015-12-10',
    }),
    titled('Residual Learning, Deep', { date: '2016-01-01' }),
    titled('Deep Residual Learners', { date: '2017-01-01' }),
    titled('Deep Residual Learning for Image Recognition', { date: '2014-01-01' }),
    titled('Deep Residual Learning Revisited', { date: '2013-01-01' }),
    titled('Very Deep Networks', { date: '2018-01-01' }),
    titled('ResNet-50 on CIFAR-100', { date: '2019-01-01' }),
    titled('Constructor of __proto__'),
    ...Array.from({ length: 12 }, (_, index) => titled(`Quantum ${index}`)),
  ],
  links: [link({ paper_url: pwc('paper', 'deep-residual-learning-for-image-recognition') })],
})
const search = (text: string, more: InputOf<'search'> = {}) => ask('search', { text, ...more })
const papers = (text: string) => search(text, { kind: 'paper' }).items.map(({ title }) => title)

describe('search', () => {
  it('finds a few of each kind, in their fixed order', () => {
    const { items } = search('imagenet')
    expect(items.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'leaderboard: Image Classification on ImageNet',
      'dataset: ImageNet',
      'dataset: ImageNet-LT',
    ])
  })

  it('counts all of every kind exactly', () => {
    expect(search('image')).toMatchObject({
      text: 'image',
      counts: { leaderboard: 1, task: 2, dataset: 2, method: 0, paper: 1 },
      total: 6,
      next: null,
    })
  })

  it('finds other names too', () => {
    expect(search('bidirectional enc').items).toMatchObject([{ kind: 'method', id: 'bert' }])
  })

  it.each(['', '   ', '?!'])('finds nothing for %j, which is no failure', (text) => {
    expect(search(text)).toEqual({
      text: '',
      notes: [],
      isPasted: false,
      counts: Object.fromEntries(hitKinds.map((kind) => [kind, 0])),
      total: 0,
      items: [],
      next: null,
    })
  })

  it.each([
    "'; DROP TABLE title_word; --",
    '%',
    '\\',
    '\u0000',
    '"a* OR"',
    '__proto__',
    'a'.repeat(400),
  ])('takes %j for a text like any other', (text) => {
    expect(() => search(text)).not.toThrow()
  })
})

describe('search among papers', () => {
  it('has the title itself first, titles that begin so, all words, and words that begin so', () => {
    expect(papers('deep residual learn')).toEqual([
      'Deep Residual Learning',
      'Deep Residual Learners',
      'Deep Residual Learning Revisited',
      'Deep Residual Learning for Image Recognition',
      'Residual Learning, Deep',
    ])
    expect(papers('Deep residual learning')).toEqual([
      'Deep Residual Learning',
      'Deep Residual Learning Revisited',
      'Deep Residual Learning for Image Recognition',
      'Residual Learning, Deep',
    ])
  })

  it.each([
    ['resnet50', ['ResNet-50 on CIFAR-100']],
    ['cifar100', ['ResNet-50 on CIFAR-100']],
    ['CIFAR-10', ['ResNet-50 on CIFAR-100']],
    ['ve', ['Very Deep Networks']],
    ['v', ['Very Deep Networks']],
    ['constructor', ['Constructor of __proto__']],
  ])('finds %j in %j', (text, titles) => {
    expect(papers(text)).toEqual(titles)
  })

  it('takes only the last word for a beginning', () => {
    expect(papers('ver deep')).not.toContain('ver deep')
    expect(papers('very deep netw')).toEqual(['Very Deep Networks'])
  })

  it('falls back to titles with most of the words', () => {
    expect(papers('very deep zebra networks')).toEqual(['Very Deep Networks'])
    expect(papers('zebra giraffe')).toEqual([])
  })

  it.each([
    ['vrey deep', 'very deep', ['Very Deep Networks']],
    ['very depe networks', 'very deep networks', ['Very Deep Networks']],
    [
      'residual lerning recogniton',
      'residual learning recognition',
      ['Deep Residual Learning for Image Recognition'],
    ],
    ['xyzzy', 'xyzzy', []],
    ['vey', 'vey', []],
  ])('understands %j as %j', (text, understood, titles) => {
    expect(search(text).text).toBe(understood)
    expect(papers(text)).toEqual(titles)
  })

  it('gives all of a kind in pages, each once', () => {
    const first = search('quantum', { kind: 'paper', limit: 5 })
    const second = search('quantum', { kind: 'paper', limit: 5, after: first.next ?? '' })
    const third = search('quantum', { kind: 'paper', limit: 5, after: second.next ?? '' })
    const all = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id))
    expect(first.total).toBe(12)
    expect(new Set(all).size).toBe(12)
    expect(third.next).toBeNull()
  })

  it('refuses a place that is not in the list', () => {
    expect(() => search('quantum', { kind: 'paper', after: '0-zz' })).toThrow('“after”')
  })

  it('says what tells a paper from others', () => {
    expect(search('deep residual learning', { kind: 'paper' }).items[0]).toEqual({
      kind: 'paper',
      id: 'deep-residual-learning',
      title: 'Deep Residual Learning',
      detail: '2015, 1 result',
      snippet: null,
    })
  })
})

describe('search for something pasted', () => {
  it.each([
    ['1512.03385', 'deep-residual-learning'],
    ['arXiv:1512.03385v2', 'deep-residual-learning'],
    ['https://arxiv.org/abs/1512.03385', 'deep-residual-learning'],
    ['http://arxiv.org/pdf/1512.03385v1.pdf', 'deep-residual-learning'],
    [pwc('paper', 'very-deep-networks'), 'very-deep-networks'],
    [`${pwc('task', 'image-retrieval')}#papers`, 'image-retrieval'],
    [pwc('dataset', 'imagenet-lt'), 'imagenet-lt'],
    [pwc('method', 'bert'), 'bert'],
    [`${pwc('sota', 'image-classification-on-imagenet')}?p=x`, 'image-classification-on-imagenet'],
  ])('%s leads to that page alone', (text, id) => {
    const { items, total } = search(text)
    expect(items.map((item) => item.id)).toEqual([id])
    expect(total).toBe(1)
  })

  it.each([
    ['9999.99999', 'arXiv 9999.99999 is not in this snapshot.'],
    [pwc('paper', 'nowhere'), 'The paper nowhere is not in this snapshot.'],
    [pwc('constructor', 'x'), `${pwc('constructor', 'x')} is not in this snapshot.`],
  ])('%s, of which nothing is known, is said to be absent', (text, note) => {
    expect(search(text)).toMatchObject({ isPasted: true, total: 0, items: [], notes: [note] })
  })
})

describe('search by fields', () => {
  const askFields = archiveWith({
    'evaluation-tables': [
      task('Node Classification', {
        datasets: [
          board(
            'Cora',
            ['Accuracy'],
            [row('GCN', { Accuracy: '81' }, { paper_url: pwc('paper', 'graph-convolution') })],
          ),
        ],
      }),
    ],
    datasets: [dataset('Cora')],
    methods: [method('GAT', { name: 'GAT' })],
    papers: [
      titled('Graph Convolution', { date: '2016-09-09', authors: ['Max Welling'], tasks: [] }),
      titled('Graph Attention', {
        date: '2017-10-30',
        tasks: ['Node Classification'],
        methods: [{ name: 'GAT' }],
      }),
      titled('Graph Isomorphism', { date: '2018-10-01', tasks: ['Node Classification'] }),
      titled('Undated Graph', { date: null }),
    ],
    links: [link({ paper_url: pwc('paper', 'graph-attention') })],
  })
  const found = (text: string) =>
    askFields('search', { text, kind: 'paper' }).items.map(({ title }) => title)

  it.each([
    ['graph -attention', ['Graph Isomorphism', 'Graph Convolution', 'Undated Graph']],
    ['graph year:2017', ['Graph Attention']],
    ['graph year:2017..', ['Graph Attention', 'Graph Isomorphism']],
    ['year:..2017', ['Graph Attention', 'Graph Convolution']],
    ['graph -year:2016..2017', ['Graph Isomorphism', 'Undated Graph']],
    ['has:code', ['Graph Attention']],
    ['has:results', ['Graph Convolution']],
    ['author:"max welling"', ['Graph Convolution']],
    ['task:node-classification', ['Graph Isomorphism', 'Graph Attention']],
    ['task:"Node Classification" -has:code', ['Graph Isomorphism']],
    ['dataset:cora', ['Graph Convolution']],
    ['method:GAT', ['Graph Attention']],
    ['task:nowhere graph', []],
    ['year:soon', []],
    ['has:fun', []],
    ['year:soon isomorphism', ['Graph Isomorphism']],
    ['-has:code -year:2016', ['Graph Isomorphism', 'Undated Graph']],
    ['-task:nowhere isomorphism', ['Graph Isomorphism']],
  ])('%s', (text, titles) => {
    expect(found(text)).toEqual(titles)
  })

  it.each([
    ['graph task:nowhere', 'No task here is called “nowhere”.'],
    ['graph year:soon', '“year:soon” is not understood; write year:2020 or year:2018..2020.'],
    [
      'graph year:20172018',
      '“year:20172018” is not understood; write year:2020 or year:2018..2020.',
    ],
    ['graph year:..', '“year:..” is not understood; write year:2020 or year:2018..2020.'],
    ['graph has:fun', '“has:fun” is not understood; write has:code or has:results.'],
  ])('says what of “%s” is of no use', (text, note) => {
    expect(askFields('search', { text }).notes).toEqual([note])
  })

  it('counts exactly, page by page, and shows papers only', () => {
    const { counts, total } = askFields('search', { text: 'graph year:2016..2018' })
    expect([counts.paper, total]).toEqual([3, 3])
    const first = askFields('search', { text: 'graph has:code', kind: 'paper', limit: 1 })
    expect([first.total, first.next]).toEqual([1, null])
  })
})

describe('search in abstracts', () => {
  const askTexts = archiveWith({
    methods: [
      method('U-Net', {
        name: 'U-Net',
        full_name: 'U-Net',
        paper: {
          title: 'Convolutions for Biomedicine',
          url: pwc('paper', 'convolutions-for-biomedicine'),
        },
      }),
    ],
    papers: [
      titled('Message Passing', {
        date: '2017-01-01',
        abstract: 'We learn on graphs with neural message passing and sparse gates.',
        proceeding: 'ICML 2017 8',
        authors: ['Justin Gilmer', 'George E. Dahl'],
      }),
      titled('Sparse Things', {
        date: '2018-01-01',
        abstract: 'Passing a message is neural. Graphs are sparse.',
        proceeding: 'ICML 2018 7',
        authors: ['Ada Lovelace'],
      }),
      titled('On Gates of Graphs', {
        date: '2019-01-01',
        abstract: `${'A long story. '.repeat(40)}Then quantum annealing appears. ${'It goes on. '.repeat(40)}`,
        authors: ['Grace Hopper'],
      }),
      titled('Convolutions for Biomedicine', { date: '2015-01-01', abstract: null }),
      titled('Deep Learning of Cells', { date: '2020-01-01', abstract: 'Convolutions see cells.' }),
    ],
    links: [link({ paper_url: pwc('paper', 'sparse-things'), framework: 'pytorch' })],
  })
  const find = (text: string) => askTexts('search', { text, kind: 'paper' })
  const found = (text: string) => find(text).items.map(({ title }) => title)

  it.each([
    ['neural graphs ', ['Message Passing', 'Sparse Things']],
    ['title:sparse neural ', ['Sparse Things']],
    ['title:"message passing"', ['Message Passing']],
    ['"message passing"', ['Message Passing']],
    ['"neural message passing" sparse ', ['Message Passing']],
    ['"passing a message" ', ['Sparse Things']],
    ['graphs -gates', ['Sparse Things']],
    ['graphs -"neural sparse"', ['On Gates of Graphs']],
    ['venue:icml neural ', ['Message Passing', 'Sparse Things']],
    ['venue:"ICML 2018 7"', ['Sparse Things']],
    ['framework:PyTorch', ['Sparse Things']],
    ['author:gilmer', ['Message Passing']],
    ['author:%', []],
    ['-neural -quantum -cells', ['Convolutions for Biomedicine']],
    ['title:of graphs ', ['On Gates of Graphs']],
    ['year:2018..2020 graphs ', ['On Gates of Graphs', 'Sparse Things']],
  ])('%s', (text, titles) => {
    expect(found(text).toSorted()).toEqual(titles.toSorted())
    expect(find(text).total).toBe(titles.length)
  })

  it('knows papers by what they introduced, however it is joined', () => {
    for (const text of ['U-Net', 'unet', 'u net '])
      expect(found(text)[0]).toBe('Convolutions for Biomedicine')
  })

  it('takes a word that is no other for the name of an author', () => {
    expect(found('gilmer passing ')).toEqual(['Message Passing'])
    expect(found('hopper gates ')).toEqual(['On Gates of Graphs'])
    expect(find('hopper gates ').notes).toEqual([])
  })

  it.each([
    ['nueral graphs ', ['Showing results for “neural graphs”.']],
    ['quantumannealing ', ['Showing results for “quantum annealing”.']],
    ['neural cells quantum ', ['No paper has all of these words; these have most of them.']],
    [
      '"graphs sparse gates"',
      ['No paper was found that has this word for word; these have its words.'],
    ],
    ['framework:none graphs', ['No framework here is called “none”.']],
    ['neural graphs ', []],
  ])('says of %s how it was understood', (text, notes) => {
    expect(find(text).notes).toEqual(notes)
  })

  it('asks whether a slip that some paper has was meant', async () => {
    const papers = [
      ...Array.from({ length: 120 }, () => ({ title: 'A transformer', abstract: '' })),
      { title: 'A transfomer', abstract: '' },
    ]
    const { search, db } = await searchOver(papers)
    const { papers: found, notes } = search.find('transfomer ')
    expect(found.ids(0, 5)).toEqual([121])
    expect(notes).toEqual(['Did you mean “transformer”?'])
    expect(search.find('transfomer xyz ').notes[0]).toBe(
      'No paper has all of these words; these have most of them.',
    )
    db.close()
  })

  it('shows the piece of an abstract where the words are', () => {
    const [hit] = find('quantum annealing').items
    expect(hit?.snippet).toMatch(/^… .*Then quantum annealing appears\. .* …$/)
    expect(find('convolutions biomedicine').items[0]?.snippet).toBeNull()
    expect(askTexts('search', { text: 'u-net', kind: 'method' }).items[0]?.snippet).toBeNull()
  })

  it.each([
    ['an open quote', '"neural message', ['Message Passing', 'Sparse Things']],
    ['only stop words', 'of the ', ['Deep Learning of Cells', 'On Gates of Graphs']],
    ['control characters', 'neural\u0000\u0007 graphs ', ['Message Passing', 'Sparse Things']],
    ['an unknown operator', 'colour:red ', []],
  ])('answers %s', (_, text, titles) => {
    expect(found(text).toSorted()).toEqual(titles)
  })
})

describe('a question of any length', () => {
  it('is answered, and what is not looked for is said', async () => {
    const letters = 'abcdefghij'.split('')
    const many = letters.flatMap((one) => letters.map((other) => `${one}${other}x`))
    const { search, db } = await searchOver([{ title: many.slice(0, 40).join(' '), abstract: '' }])
    const typed = [
      ...Array(30).fill('the'),
      ...many,
      '"a b" '.repeat(500),
      'year:2018 '.repeat(500),
    ].join(' ')
    const { papers, notes } = search.find(typed.slice(0, 10_000))
    expect(papers.total).toBe(0)
    expect(notes).toEqual([
      'Only the first 16 fields count.',
      'Only the first 32 words were looked for.',
    ])
    const stopWords = search.find(`${STOP_WORDS.join(' ')} abx `)
    expect(stopWords.papers.total).toBe(1)
    expect(search.find('ax'.repeat(5000)).papers.total).toBe(0)
    expect(search.find('-'.repeat(10_000)).papers.total).toBe(0)
    db.close()
  })
})
