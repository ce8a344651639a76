import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { board, dataset, link, method, paper, row, task } from '../../../fixtures/dumps'

const LIFT = 'Long-Tail Learning: Heavy Fine-Tuning Hurts'
const liftRow = (model: string, metrics: Record<string, string>, more = {}) =>
  row(model, metrics, {
    paper_title: LIFT,
    paper_url: 'https://arxiv.org/abs/2309.10019v3',
    ...more,
  })
const otherRow = (model: string, metrics: Record<string, string>, number: number) =>
  row(model, metrics, {
    paper_title: `Other ${number}`,
    paper_url: `https://arxiv.org/abs/1901.0000${number}`,
  })

const cifar = board(
  'CIFAR-100-LT (ρ=10)',
  ['Error Rate', 'Accuracy', 'Params', 'Split'],
  [
    liftRow('LIFT (ViT-B/16)', {
      'Error Rate': '9.8',
      Accuracy: '90.2',
      Params: '12M',
      Split: 'long',
    }),
    otherRow('Other', { 'Error Rate': '12.3' }, 1),
    liftRow('LIFT', { 'Error Rate': '16.9', Accuracy: '90.2' }),
  ],
)
const places = board(
  'Places-LT',
  ['Top-1 Accuracy', 'Quality'],
  [
    liftRow('LIFT', { 'Top-1 Accuracy': '53.7', Quality: '1' }),
    otherRow('Other', { 'Top-1 Accuracy': '52.2' }, 2),
  ],
)

const pwc = (slug: string) => `https://paperswithcode.com/paper/${slug}`
const other = (number: number, fields = {}) =>
  paper({
    paper_url: pwc(`other-${number}`),
    arxiv_id: `1901.0000${number}`,
    url_abs: `https://arxiv.org/abs/1901.0000${number}`,
    title: `Other ${number}`,
    date: `2019-01-0${number}`,
    ...fields,
  })

const ask = archiveWith({
  'evaluation-tables': [
    task('Image Classification', { datasets: [cifar, places] }),
    task('Long-tail Learning', { datasets: [places, cifar] }),
  ],
  papers: [
    paper({
      paper_url: pwc('long-tail-learning-heavy-fine-tuning-hurts'),
      arxiv_id: '2309.10019',
      openreview_id: 'xyz',
      title: LIFT,
      abstract: 'Code: https://github.com/shijxcs/lift.',
      url_abs: 'https://arxiv.org/abs/2309.10019v3',
      url_pdf: 'https://arxiv.org/pdf/2309.10019v3.pdf',
      proceeding: 'ICML 2024',
      authors: ['Jiang-Xin Shi', 'Tong Wei'],
      tasks: ['Long-tail Learning', 'Fine-Grained Image Classification'],
      date: '2023-09-18',
      methods: [{ name: 'LoRA', full_name: 'Low-Rank Adaptation' }],
      reproduces_paper: 'https://example.org/reproduced',
    }),
    other(1, { tasks: ['Image Classification'] }),
    other(2, { tasks: ['Long-tail Learning', 'Fine-Grained Image Classification'] }),
    other(3, { tasks: ['Long-tail Learning'] }),
    other(4, { tasks: ['Fine-Grained Image Classification'] }),
    other(5, { title: 'Heavy Tails and Light Fine Print', tasks: ['Printing'] }),
    other(6, { title: 'Heavy Fine-Tuning', tasks: ['Printing'] }),
    other(7, { title: 'Heavy', tasks: [] }),
    ...Array.from({ length: 200 }, (_, index) =>
      paper({ paper_url: pwc(`filler-${index}`), title: `Filler ${index}`, tasks: ['Filling'] }),
    ),
  ],
  links: [
    link({
      paper_url: pwc('long-tail-learning-heavy-fine-tuning-hurts'),
      repo_url: 'https://github.com/zeta/lift',
      framework: 'none',
    }),
    link({
      paper_url: pwc('long-tail-learning-heavy-fine-tuning-hurts'),
      repo_url: 'https://github.com/beta/lift.git',
      framework: 'tf',
    }),
    link({
      paper_url: pwc('long-tail-learning-heavy-fine-tuning-hurts'),
      repo_url: 'https://example.org/code/lift/',
      framework: 'pytorch',
    }),
    link({
      paper_url: pwc('long-tail-learning-heavy-fine-tuning-hurts'),
      repo_url: 'https://github.com/shijxcs/lift',
      framework: 'pytorch',
      is_official: true,
      mentioned_in_paper: true,
    }),
  ],
  datasets: [
    dataset('Places-LT', {
      paper: { title: LIFT, url: pwc('long-tail-learning-heavy-fine-tuning-hurts') },
    }),
  ],
  methods: [method('LoRA', { full_name: 'Low-Rank Adaptation' })],
})
const ids = (papers: readonly { id: string }[]) => papers.map(({ id }) => id)
const LIFT_ID = 'long-tail-learning-heavy-fine-tuning-hurts'
const lift = () => ask('paper', { id: LIFT_ID })
const related = (id: string) => ask('related', { id })

describe('paper', () => {
  it('has what the source says of it', () => {
    expect(lift()).toMatchObject({
      title: LIFT,
      authors: ['Jiang-Xin Shi', 'Tong Wei'],
      date: '2023-09-18',
      venue: 'ICML 2024',
      arxivId: '2309.10019',
      openreviewId: 'xyz',
      nipsId: null,
      url: 'https://arxiv.org/abs/2309.10019v3',
      pdfUrl: 'https://arxiv.org/pdf/2309.10019v3.pdf',
      archiveUrl: pwc('long-tail-learning-heavy-fine-tuning-hurts'),
      abstract: 'Code: https://github.com/shijxcs/lift.',
      reproduces: 'https://example.org/reproduced',
      stub: false,
      methods: [{ id: 'lora', name: 'LoRA', fullName: 'Low-Rank Adaptation' }],
      datasets: [{ id: 'places-lt', name: 'Places-LT' }],
      absences: { extraData: 'unknown' },
    })
  })

  it('has its tasks in the order of the source, with their leaderboards', () => {
    expect(lift().tasks.map(({ name, leaderboards }) => [name, leaderboards])).toEqual([
      ['Long-tail Learning', 2],
      ['Fine-Grained Image Classification', 0],
    ])
  })

  it('has official code first, then by framework, then by name', () => {
    expect(
      lift().repositories.map(({ name, host, official, framework }) => [
        name,
        host,
        official,
        framework,
      ]),
    ).toEqual([
      ['shijxcs/lift', 'github.com', true, 'pytorch'],
      ['example.org/code/lift', 'example.org', false, 'pytorch'],
      ['beta/lift', 'github.com', false, 'tf'],
      ['zeta/lift', 'github.com', false, null],
    ])
  })
})

describe('the results of a paper', () => {
  it('are one line each, datasets and metrics in the order of the archive, then best first', () => {
    expect(
      lift().results.map(({ dataset, metric, score, model }) => [dataset, metric, score, model]),
    ).toEqual([
      ['CIFAR-100-LT (ρ=10)', 'Error Rate', '9.8', 'LIFT (ViT-B/16)'],
      ['CIFAR-100-LT (ρ=10)', 'Error Rate', '16.9', 'LIFT'],
      ['CIFAR-100-LT (ρ=10)', 'Accuracy', '90.2', 'LIFT (ViT-B/16)'],
      ['CIFAR-100-LT (ρ=10)', 'Accuracy', '90.2', 'LIFT'],
      ['CIFAR-100-LT (ρ=10)', 'Params', '12M', 'LIFT (ViT-B/16)'],
      ['CIFAR-100-LT (ρ=10)', 'Split', 'long', 'LIFT (ViT-B/16)'],
      ['Places-LT', 'Top-1 Accuracy', '53.7', 'LIFT'],
      ['Places-LT', 'Quality', '1', 'LIFT'],
    ])
  })

  it('have every leaderboard that lists them', () => {
    expect(lift().results[1]).toMatchObject({
      better: 'lower',
      best: false,
      placements: [
        {
          leaderboardId: 'image-classification-on-cifar-100-lt-r-10',
          task: 'Image Classification',
          taskId: 'image-classification',
          rank: 3,
          of: 3,
        },
        { task: 'Long-tail Learning', rank: 3, of: 3 },
      ],
    })
  })

  it('say where they share a rank', () => {
    const tied = lift().results.filter(({ placements }) => placements.some(({ tied }) => tied))
    expect(tied.map(({ metric, score }) => `${metric} ${score}`)).toEqual([
      'Accuracy 90.2',
      'Accuracy 90.2',
    ])
  })

  it('are best only where the better end of a score is known', () => {
    const best = lift().results.filter(({ best }) => best)
    expect(best.map(({ metric, score }) => `${metric} ${score}`)).toEqual([
      'Error Rate 9.8',
      'Accuracy 90.2',
      'Accuracy 90.2',
      'Top-1 Accuracy 53.7',
    ])
  })
})

describe('related papers', () => {
  it('stand under the first reason that names them, and never the paper itself', () => {
    const { sameLeaderboards, sharedTasks, similarText } = related(LIFT_ID)
    expect(ids(sameLeaderboards)).toEqual(['other-2', 'other-1'])
    expect(ids(sharedTasks)).toEqual(['other-4', 'other-3'])
    expect(ids(similarText)).toEqual(['other-6', 'other-5'])
  })

  it('say why', () => {
    const { sameLeaderboards, sharedTasks, similarText } = related(LIFT_ID)
    expect(sameLeaderboards[0]).toEqual({
      id: 'other-2',
      title: 'Other 2',
      date: '2019-01-02',
      reason: '2 shared leaderboards',
    })
    expect(sharedTasks[0]?.reason).toBe('1 shared task: Fine-Grained Image Classification')
    expect(similarText.map(({ reason }) => reason)).toEqual([
      '3 shared words: tuning, fine, heavy',
      '2 shared words: fine, heavy',
    ])
  })

  it('are eight at most for each reason', () => {
    expect(related('filler-100').sharedTasks).toHaveLength(8)
  })

  it('by task are the ones nearest in time', () => {
    const { sharedTasks } = related('filler-100')
    const distance = ids(sharedTasks).map((id) => Math.abs(Number(id.replace('filler-', '')) - 100))
    expect(Math.max(...distance)).toBe(4)
  })
})

describe('a paper that lacks something', () => {
  it('says why for each field', () => {
    expect(ask('paper', { id: 'other-7' }).absences).toEqual({
      abstract: 'not reported',
      authors: 'not reported',
      venue: 'not reported',
      methods: 'not reported',
      repositories: 'not reported',
      extraData: 'unknown',
    })
  })

  it('is refused in words when it is not there', () => {
    expect(() => ask('paper', { id: 'x' })).toThrow('Paper x is not in this snapshot.')
  })
})

describe('a paper that only a leaderboard knows', () => {
  const ask = archiveWith({ 'evaluation-tables': [task('T', { datasets: [places] })] })

  it('is a stub with its results and nothing that the papers dump would tell', () => {
    const { items } = ask('papers', { results: true })
    const stub = ask('paper', { id: items[0]?.id ?? '' })
    expect(stub.stub).toBe(true)
    expect(stub.archiveUrl).toBeNull()
    expect(stub.results.length).toBeGreaterThan(0)
    expect(stub.absences).toMatchObject({
      abstract: 'not in this snapshot',
      authors: 'not in this snapshot',
      methods: 'not in this snapshot',
      repositories: 'not in this snapshot',
    })
  })
})
