import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { method, paper } from '../../../fixtures/dumps'

const ask = archiveWith({
  papers: [
    paper({
      paper_url: 'https://paperswithcode.com/paper/deep-residual-learning',
      title: 'Deep Residual Learning',
      date: '2015-12-10',
      tasks: ['Recognition', 'Detection'],
      methods: [
        { name: 'ResNet', full_name: 'Residual Network' },
        { name: 'Only Here', full_name: 'Only Here' },
      ],
    }),
    paper({
      title: 'Wider',
      date: '2016-05-01',
      tasks: ['Recognition'],
      methods: [{ name: 'ResNet' }],
    }),
    paper({ title: 'Undated', methods: [{ name: 'ResNet' }] }),
  ],
  methods: [
    method('ResNet', {
      url: 'https://paperswithcode.com/method/resnet',
      full_name: 'Residual Network',
      description: '**Residual** with $x$.',
      introduced_year: 2015,
      source_title: 'Deep Residual Learning',
      source_url: 'https://example.org/resnet',
      code_snippet_url: 'https://example.org/code',
      num_papers: 2000,
      paper: {
        title: 'Deep Residual Learning',
        url: 'https://paperswithcode.com/paper/deep-residual-learning',
      },
      collections: [
        { collection: 'Convolutions', area_id: 'computer-vision', area: 'Computer Vision' },
      ],
    }),
    method('Bare'),
  ],
})

describe('method', () => {
  it('has what the source says of it, and its papers here', () => {
    expect(ask('method', { id: 'resnet' })).toMatchObject({
      name: 'ResNet',
      fullName: 'Residual Network',
      description: '**Residual** with $x$.',
      year: 2015,
      sourceTitle: 'Deep Residual Learning',
      sourceUrl: 'https://example.org/resnet',
      codeUrl: 'https://example.org/code',
      paper: { id: 'deep-residual-learning', title: 'Deep Residual Learning', date: '2015-12-10' },
      collections: [
        {
          id: 'convolutions',
          name: 'Convolutions',
          area: { id: 'computer-vision', name: 'Computer Vision' },
        },
      ],
      papersAtSource: 2000,
      papers: 3,
      absences: {},
    })
  })

  it('has the years of its papers, and what they are about', () => {
    expect(ask('method', { id: 'resnet' })).toMatchObject({
      usage: [
        { year: 2015, papers: 1 },
        { year: 2016, papers: 1 },
        { year: null, papers: 1 },
      ],
      tasks: {
        distinct: 2,
        papers: 2,
        most: [
          { id: 'recognition', name: 'Recognition', papers: 2 },
          { id: 'detection', name: 'Detection', papers: 1 },
        ],
      },
    })
    expect(ask('method', { id: 'bare' })).toMatchObject({
      usage: [],
      tasks: { distinct: 0, papers: 0, most: [] },
    })
  })

  it('does not know its year where the source gives the default', () => {
    expect(ask('method', { id: 'bare' })).toMatchObject({
      year: null,
      absences: {
        year: 'unknown',
        description: 'not reported',
        paper: 'not reported',
        codeUrl: 'not reported',
        collections: 'not reported',
        papers: 'not reported',
      },
    })
  })

  it('has nothing in this snapshot but its papers when only they name it', () => {
    expect(ask('method', { id: 'only-here' })).toMatchObject({
      papers: 1,
      absences: {
        year: 'not in this snapshot',
        description: 'not in this snapshot',
        paper: 'not in this snapshot',
        codeUrl: 'not in this snapshot',
        collections: 'not in this snapshot',
      },
    })
  })

  it('is refused in words when it is not there', () => {
    expect(() => ask('method', { id: 'x' })).toThrow('Method x is not in this snapshot.')
  })
})
