import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { board, link, method, paper, row, task } from '../../../fixtures/dumps'

const site = 'https://paperswithcode.com/paper'
const named = (slug: string, fields: object) =>
  paper({ paper_url: `${site}/${slug}`, title: slug, date: '2020-01-01', ...fields })

const ask = archiveWith({
  'evaluation-tables': [
    task('Image Classification', {
      categories: ['Vision'],
      datasets: [
        board(
          'ImageNet',
          ['Accuracy'],
          [
            row('ViT-B/16', { Accuracy: '85' }, { paper_url: `${site}/vision` }),
            row('ResNet-50', { Accuracy: '76' }),
            row('ResNet-50 (tuned)', { Accuracy: '79' }),
          ],
        ),
        board('CIFAR-10', ['Error'], [row('ResNet-50', { Error: '5' })]),
      ],
    }),
  ],
  methods: [
    method('Adam', { collections: [{ collection: 'Stochastic Optimization', area: 'General' }] }),
    method('ViT', { collections: [{ collection: 'Transformers', area: 'Vision' }] }),
  ],
  papers: [
    named('vision', {
      authors: ['Wei Wang', 'Anna Karlsson'],
      url_abs: 'https://dl.acm.org/doi/10.1145/3292500.3330701',
      url_pdf: 'https://example.org/Vision.pdf',
    }),
    named('later', {
      authors: ['Wei Wang', 'Wang Wei'],
      proceeding: 'CVPR 2021 1',
      date: '2021-01-01',
      url_abs: 'https://openreview.net/forum?id=rJl-b3RcF7',
      conference_url_pdf: 'https://example.org/all.pdf',
    }),
    named('third', {
      authors: ['Wei Wang Chen'],
      proceeding: 'CVPR Workshop 2022',
      date: '2022-01-01',
      url_abs: 'https://aclanthology.org/P18-1230',
      conference_url_pdf: 'https://example.org/all.pdf',
    }),
  ],
  links: [
    link({ paper_url: `${site}/vision`, repo_url: 'https://github.com/Owner/Vision' }),
    link({ paper_url: `${site}/later`, repo_url: 'http://www.github.com/owner/vision.git' }),
    link({ paper_url: `${site}/third`, repo_url: 'https://github.com/other/vision' }),
    link({ paper_url: `${site}/third`, repo_url: 'https://github.com/other/vision/tree/main/sub' }),
  ],
})
const found = (text: string) =>
  ask('search', { text }).items.map(({ kind, title }) => `${kind}: ${title}`)

describe('one search for everything', () => {
  it.each([
    ['resnet 50', ['model: ResNet-50', 'model: ResNet-50 (tuned)']],
    ['vit b 16', ['model: ViT-B/16']],
    ['wei wang', ['author: Wei Wang', 'author: Wang Wei', 'author: Wei Wang Chen']],
    ['wei wang -chen', ['author: Wei Wang', 'author: Wang Wei']],
    ['karls', ['author: Anna Karlsson']],
    ['owner/vision', ['paper: vision', 'repository: Owner/Vision']],
    ['owner vis', ['paper: vision', 'repository: Owner/Vision']],
    ['stochastic opt', ['collection: Stochastic Optimization']],
    ['cvpr', ['venue: CVPR 2021 1', 'venue: CVPR Workshop 2022']],
    ['CVPR 2022', ['venue: CVPR Workshop 2022']],
    ['cvpr -workshop', ['venue: CVPR 2021 1']],
  ])('%s', (text, hits) => {
    expect(found(text)).toEqual(hits)
  })

  it('has its groups in order, and the repositories of most papers first', () => {
    expect(found('vision')).toEqual([
      'area: Vision',
      'paper: vision',
      'repository: Owner/Vision',
      'repository: other/vision',
      'repository: other/vision/tree/main/sub',
    ])
  })

  it('says how much there is of a hit', () => {
    expect(ask('search', { text: 'resnet-50', kind: 'model', limit: 1 })).toMatchObject({
      total: 2,
      items: [{ id: 'ResNet-50', detail: '2 results on 2 leaderboards' }],
    })
    expect(ask('search', { text: 'transformers', kind: 'collection' })).toMatchObject({
      total: 1,
      items: [{ id: 'transformers', detail: '1 method' }],
    })
    expect(ask('search', { text: 'owner/vision', kind: 'repository' }).items).toMatchObject([
      { id: 'https://github.com/Owner/Vision', detail: '2 papers' },
    ])
  })

  it('has no names among what fields ask for', () => {
    expect(found('vision year:2020')).toEqual(['paper: vision'])
    expect(found('cvpr year:2020')).toEqual([])
  })

  it.each([
    ['10.1145/3292500.3330701', ['paper: vision']],
    ['https://dl.acm.org/doi/pdf/10.1145/3292500.3330701', ['paper: vision']],
    ['http://example.org/Vision.pdf', ['paper: vision']],
    ['https://openreview.net/pdf?id=rJl-b3RcF7', ['paper: later']],
    ['P18-1230', ['paper: third']],
    // All papers of one address, the newest first.
    ['https://example.org/all.pdf', ['paper: third', 'paper: later']],
    ['https://paperswithcode.com/author/wei-wang', ['author: Wei Wang']],
    ['https://paperswithcode.com/area/vision', ['area: Vision']],
    ['https://paperswithcode.com/conference/cvpr-2021-1', ['venue: CVPR 2021 1']],
    ['https://paperswithcode.com/conference/cvpr-2021', []],
    ['https://paperswithcode.com/methods/category/transformers', ['collection: Transformers']],
    ['git@github.com:owner/vision.git', ['repository: Owner/Vision']],
    ['https://github.com/OWNER/vision/blob/main/README.md', ['repository: Owner/Vision']],
    ['https://github.com/other/vision/tree/main/sub', ['repository: other/vision/tree/main/sub']],
    ['https://github.com/other/nothing', []],
    ['10.1145/1', []],
  ])('%s, pasted, is %j', (text, hits) => {
    expect(found(text)).toEqual(hits)
  })
})

describe('the papers of a repository', () => {
  it.each(['https://github.com/owner/vision', 'github.com/Owner/Vision.git'])(
    '%s',
    (repository) => {
      const { items } = ask('papers', { repository })
      expect(items.map(({ title }) => title)).toEqual(['later', 'vision'])
    },
  )

  it('are none of one that is not here', () => {
    expect(() => ask('papers', { repository: 'https://github.com/no/one' })).toThrow('Repository')
  })
})
