import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffChange, diffKinds } from '#contract/diff'
import { createInMemory, openForReading } from '../../../../src-main/archive/database'
import { compareSnapshots } from '../../../../src-main/archive/diff/compare-snapshots'
import { openDiff } from '../../../../src-main/archive/diff/open-diff'
import { compared, withoutPapers } from '../../../fixtures/compared'
import {
  type Dumps,
  board,
  dataset,
  imported,
  link,
  method,
  paper,
  row,
  task,
  temporaryFolder,
} from '../../../fixtures/dumps'

const RESNET = 'https://paperswithcode.com/paper/deep-residual-learning'
const VIT = 'https://paperswithcode.com/paper/an-image-is-worth'
const CODE = 'https://github.com/owner/name'

const resnet = {
  paper_url: RESNET,
  title: 'Deep Residual Learning',
  date: '2015-12-10',
  arxiv_id: '1512.03385',
  tasks: ['Image Classification'],
}

/** Dumps of one paper with code and one leaderboard with its result, some parts replaced. */
function dumps(parts: Partial<Dumps> = {}): Dumps {
  return {
    papers: [paper(resnet)],
    links: [link({ paper_url: RESNET, repo_url: CODE })],
    'evaluation-tables': classified([['ResNet', { Accuracy: '76' }]]),
    datasets: [dataset('ImageNet', { url: 'https://paperswithcode.com/dataset/imagenet' })],
    methods: [method('Dropout', { url: 'https://paperswithcode.com/method/dropout' })],
    ...parts,
  }
}

type Line = readonly [model: string, scores: Record<string, string>, paperUrl?: string]

/** The task Image Classification with these rows on ImageNet. */
function classified(lines: readonly Line[], name = 'Image Classification', more: unknown[] = []) {
  const rows = lines.map(([model, scores, url = RESNET]) => row(model, scores, { paper_url: url }))
  const metrics = [...new Set(lines.flatMap(([, scores]) => Object.keys(scores)))]
  const categories = ['Computer Vision']
  return [task(name, { categories, datasets: [board('ImageNet', metrics, rows), ...more] })]
}

/** What a test says of a change: what it is, and which values differ. */
const brief = ({ kind, action, name, fields }: DiffChange) =>
  [
    `${kind} ${action}: ${name}`,
    ...fields.map((field) => `${field.name} ${field.before} -> ${field.after}`),
  ].join(', ')

async function changes(before: Dumps, after: Dumps): Promise<string[]> {
  const [first, second] = [await imported(before), await imported(after)]
  const diff = await compared(first.db, second.db)
  return diff.page({ limit: 500 }).items.map(brief)
}

describe('two snapshots differ in', () => {
  it.each<[what: string, before: Partial<Dumps>, after: Partial<Dumps>, found: string[]]>([
    ['nothing when they were made from the same dumps', {}, {}, []],
    [
      'a paper that was added',
      {},
      { papers: [paper(resnet), paper({ paper_url: VIT, title: 'An Image is Worth' })] },
      ['paper added: An Image is Worth'],
    ],
    [
      'a paper that was removed, with its link',
      {
        papers: [paper(resnet), paper({ paper_url: VIT, title: 'An Image is Worth' })],
        links: [
          link({ paper_url: RESNET, repo_url: CODE }),
          link({ paper_url: VIT, repo_url: 'https://github.com/owner/vit' }),
        ],
      },
      {},
      ['paper removed: An Image is Worth', 'link removed: https://github.com/owner/vit'],
    ],
    [
      'the title of a paper',
      {},
      { papers: [paper({ ...resnet, title: 'Residual Learning' })] },
      ['paper changed: Residual Learning, title Deep Residual Learning -> Residual Learning'],
    ],
    [
      'the other fields of a paper',
      {},
      {
        papers: [
          paper({
            ...resnet,
            date: '2016-06-27',
            proceeding: 'CVPR 2016 6',
            arxiv_id: null,
            abstract: 'Deeper networks are harder to train.',
          }),
        ],
      },
      [
        'paper changed: Deep Residual Learning, date 2015-12-10 -> 2016-06-27, ' +
          'venue null -> CVPR 2016 6, arXiv id 1512.03385 -> null, abstract null -> present',
      ],
    ],
    [
      'a link that was added',
      {},
      {
        links: [
          link({ paper_url: RESNET, repo_url: CODE }),
          link({ paper_url: RESNET, repo_url: 'https://github.com/other/name' }),
        ],
      },
      ['link added: https://github.com/other/name'],
    ],
    [
      'no link when only its spelling differs',
      {},
      { links: [link({ paper_url: RESNET, repo_url: 'https://www.github.com/Owner/Name.git' })] },
      [],
    ],
    ['a link that was removed', {}, { links: [] }, [`link removed: ${CODE}`]],
    [
      'the score of a result, and with it the best one',
      {},
      { 'evaluation-tables': classified([['ResNet', { Accuracy: '77' }]]) },
      [
        'leaderboard changed: Image Classification on ImageNet, best score 76 -> 77',
        'result changed: ResNet, Accuracy 76 -> 77',
      ],
    ],
    [
      'a result that was added and is the best',
      {},
      {
        'evaluation-tables': classified([
          ['ResNet', { Accuracy: '76' }],
          ['ViT', { Accuracy: '88' }],
        ]),
      },
      [
        'leaderboard changed: Image Classification on ImageNet, best model ResNet -> ViT, best score 76 -> 88',
        'result added: ViT, Accuracy null -> 88',
      ],
    ],
    [
      'a metric that only one of them has',
      {},
      { 'evaluation-tables': classified([['ResNet', { Accuracy: '76', 'Top 5': '93' }]]) },
      ['result changed: ResNet, Top 5 null -> 93'],
    ],
    [
      'one of several results of one model with one paper',
      {
        'evaluation-tables': classified([
          ['ResNet', { Accuracy: '76' }],
          ['ResNet', { Accuracy: '75' }],
          ['ResNet', { Accuracy: '74' }],
        ]),
      },
      {
        'evaluation-tables': classified([
          ['ResNet', { Accuracy: '76' }],
          ['ResNet', { Accuracy: '74' }],
        ]),
      },
      ['result removed: ResNet, Accuracy 75 -> null'],
    ],
    [
      'a result that another paper reports',
      {
        papers: [paper(resnet), paper({ paper_url: VIT, title: 'An Image is Worth' })],
      },
      {
        papers: [paper(resnet), paper({ paper_url: VIT, title: 'An Image is Worth' })],
        'evaluation-tables': classified([['ResNet', { Accuracy: '76' }, VIT]]),
      },
      ['result added: ResNet, Accuracy null -> 76', 'result removed: ResNet, Accuracy 76 -> null'],
    ],
    [
      'a leaderboard that was added, with its results',
      {},
      {
        'evaluation-tables': classified([['ResNet', { Accuracy: '76' }]], undefined, [
          board('CIFAR-10', ['Error'], [row('ResNet', { Error: '6.4' }, { paper_url: RESNET })]),
        ]),
      },
      [
        'leaderboard added: Image Classification on CIFAR-10',
        'result added: ResNet, Error null -> 6.4',
      ],
    ],
    [
      'a leaderboard that was removed, with its results and its task',
      {
        'evaluation-tables': [
          ...classified([['ResNet', { Accuracy: '76' }]]),
          task('Speech Recognition', {
            datasets: [board('TIMIT', ['WER'], [row('CTC', { WER: '17.7' })])],
          }),
        ],
      },
      {},
      [
        'leaderboard removed: Speech Recognition on TIMIT',
        'result removed: CTC, WER 17.7 -> null',
        'task removed: Speech Recognition',
      ],
    ],
    [
      'a task, a dataset and a method that were added',
      {},
      {
        'evaluation-tables': [
          ...classified([['ResNet', { Accuracy: '76' }]]),
          task('Speech Recognition'),
        ],
        datasets: [
          dataset('ImageNet', { url: 'https://paperswithcode.com/dataset/imagenet' }),
          dataset('TIMIT', { url: 'https://paperswithcode.com/dataset/timit' }),
        ],
        methods: [
          method('Dropout', { url: 'https://paperswithcode.com/method/dropout' }),
          method('Attention', { url: 'https://paperswithcode.com/method/attention' }),
        ],
      },
      ['task added: Speech Recognition', 'dataset added: TIMIT', 'method added: Attention'],
    ],
    [
      'the name of a task, a dataset and a method that are found by the same address',
      { 'evaluation-tables': [task('Speech Recognition')], papers: [], links: [] },
      {
        'evaluation-tables': [task('Speech recognition')],
        papers: [],
        links: [],
        datasets: [dataset('ImageNet-1k', { url: 'https://paperswithcode.com/dataset/imagenet' })],
        methods: [method('DropOut', { url: 'https://paperswithcode.com/method/dropout' })],
      },
      [
        'task changed: Speech recognition, name Speech Recognition -> Speech recognition',
        'dataset changed: ImageNet-1k, name ImageNet -> ImageNet-1k',
        'method changed: DropOut, name Dropout -> DropOut',
      ],
    ],
  ])('%s', async (_, before, after, found) => {
    expect(await changes(dumps(before), dumps(after))).toEqual(found)
  })
})

const anyDumps: fc.Arbitrary<Dumps> = fc
  .record({
    papers: fc.subarray([
      paper(resnet),
      paper({ paper_url: VIT, title: 'An Image is Worth', tasks: ['Detection'] }),
      paper({ paper_url: `${VIT}-2`, title: '=1+1', tasks: ['Image Classification'] }),
    ]),
    links: fc.subarray([
      link({ paper_url: RESNET, repo_url: CODE }),
      link({ paper_url: RESNET, repo_url: 'https://github.com/other/name' }),
      link({ paper_url: VIT, repo_url: CODE }),
    ]),
    lines: fc.array(
      fc.tuple(
        fc.constantFrom('ResNet', 'ViT'),
        fc.dictionary(fc.constantFrom('Accuracy', 'Top 5', '__proto__'), fc.constantFrom('1', '2')),
        fc.constantFrom(RESNET, VIT),
      ),
      { maxLength: 6 },
    ),
    methods: fc.subarray([method('Dropout'), method('Attention')]),
  })
  .map(({ lines, ...rest }) => ({ ...rest, 'evaluation-tables': classified(lines) }))

describe('for any two snapshots', () => {
  it('a comparison finds nothing with itself, and the opposite the other way round', async () => {
    const property = fc.asyncProperty(anyDumps, anyDumps, async (one, other) => {
      const [first, second] = [await imported(one), await imported(other)]
      expect((await compared(first.db, first.db)).page({ limit: 1 }).total).toBe(0)
      const [there, back] = [
        await compared(first.db, second.db),
        await compared(second.db, first.db),
      ]
      for (const kind of diffKinds) {
        const { added, removed, changed } = back.whole().totals[kind]
        expect(there.whole().totals[kind]).toEqual({ added: removed, removed: added, changed })
      }
      const [forth, turned] = [there.page({ limit: 500 }).items, back.page({ limit: 500 }).items]
      expect(forth.map(withoutOrder).toSorted()).toEqual(
        turned.map(turnedRound).map(withoutOrder).toSorted(),
      )
    })
    await fc.assert(property, { numRuns: 15 })
  }, 120_000)
})

const OPPOSITE = { added: 'removed', removed: 'added', changed: 'changed' } as const

const turnedRound = (change: DiffChange): DiffChange => ({
  ...change,
  action: OPPOSITE[change.action],
  fields: change.fields.map(({ name, before, after }) => ({ name, before: after, after: before })),
})

/** Metrics stand in the order of the later snapshot, which is another one the other way round. */
const withoutOrder = (change: DiffChange) => {
  const fields = change.fields.map((field) => JSON.stringify(field)).toSorted()
  return [change.kind, change.action, change.id, change.within, ...fields].join('\n')
}

describe('a comparison that does not come about', () => {
  it('leaves nothing behind when it is ended', async () => {
    const { db } = await imported(dumps())
    const folder = temporaryFolder()
    const ended = compareSnapshots(db, db, join(folder, 'diff.sqlite'), ({ stage }) => {
      if (stage === 'Indexing changes') throw new Error('ended')
    })
    await expect(ended).rejects.toThrow('ended')
    expect(readdirSync(folder)).toEqual([])
  })

  it('says that there is no folder for its file', async () => {
    const { db } = await imported(dumps())
    const to = join(temporaryFolder(), 'none', 'diff.sqlite')
    await expect(compareSnapshots(db, db, to)).rejects.toThrow('there is no folder')
    expect(existsSync(to)).toBe(false)
  })

  it('replaces the file of that name only when it is complete', async () => {
    const { db } = await imported(dumps())
    const to = join(temporaryFolder(), 'diff.sqlite')
    writeFileSync(to, 'older')
    await compareSnapshots(db, db, to)
    const opened = await openForReading(to)
    expect(openDiff(opened).page({ limit: 1 }).total).toBe(0)
    opened.close()
  })

  it('says that a snapshot is damaged, and leaves nothing behind', async () => {
    const { db } = await imported(dumps())
    const damaged = await withoutPapers((await imported(dumps())).path)
    const folder = temporaryFolder()
    for (const [before, after] of [
      [db, damaged],
      [damaged, db],
    ] as const)
      await expect(compareSnapshots(before, after, join(folder, 'diff.sqlite'))).rejects.toThrow(
        'One of the two snapshots is damaged',
      )
    expect(readdirSync(folder)).toEqual([])
  })

  it('opens no other file', async () => {
    const { db } = await imported(dumps())
    expect(() => openDiff(db)).toThrow('compare the snapshots again')
    const empty = await createInMemory()
    expect(() => openDiff(empty)).toThrow('compare the snapshots again')
    empty.close()
  })
})
