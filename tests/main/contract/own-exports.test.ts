import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requests } from '#contract/contract'
import { writeProposal } from '#contract/own-proposal'
import type { OwnResult } from '#contract/own-result'
import { writeOwnTables } from '#contract/own-tables'
import { openArchive } from '../../../src-main/archive/archive'
import { nothingDecided } from '../../../src-main/archive/ranking/decided-ends'
import { importedFrom, temporaryFolder } from '../../fixtures/dumps'
import { ownResult } from '../../fixtures/own-result'

const HOSTILE = '| `x` **b** <img src=x> [a](javascript:1) \u202e =cmd()'
const draft = { id: 'sheep-on-meadow', task: 'Sheep', dataset: 'Meadow', isDraft: true }
const results: readonly OwnResult[] = [
  ownResult({
    model: HOSTILE,
    scores: [
      { metric: 'Accuracy', score: '93.1%' },
      { metric: '__proto__', score: '1e3' },
    ],
    metrics: [
      { name: 'Accuracy', better: 'higher', isText: false },
      { name: '__proto__', better: null, isText: false },
    ],
    paper: { id: null, title: 'A paper', url: 'https://x.org/a', arxiv: null },
    date: '2024-02-29',
    code: ['https://github.com/me/mine'],
    extraData: true,
    remark: 'First line\n<script>',
  }),
  ownResult({ id: 'two', model: 'Second', scores: [{ metric: 'Accuracy', score: '91' }] }),
  ownResult({
    id: 'three',
    leaderboard: draft,
    metrics: [
      { name: 'Seconds', better: 'lower', isText: false },
      { name: 'Dog', better: null, isText: true },
    ],
    scores: [
      { metric: 'Seconds', score: '12' },
      { metric: 'Dog', score: 'Rex' },
    ],
  }),
]

async function imported() {
  const file = join(temporaryFolder(), 'own-evaluation-tables.json')
  writeFileSync(file, writeOwnTables(results))
  const { db, info } = await importedFrom([file])
  const { leaderboard } = openArchive(db, { bytes: 0 }, nothingDecided)
  const board = (id: string) => leaderboard(requests.leaderboard.parse({ id }))
  return { info, board }
}

describe('own results as evaluation tables', () => {
  it('are imported with the same rows', async () => {
    const { info, board } = await imported()
    expect(info.counts).toMatchObject({ leaderboards: 2, results: 3 })
    const { rows, metrics } = board('image-classification-on-imagenet')
    expect(metrics.map(({ name }) => name)).toEqual(['Accuracy', '__proto__'])
    expect(rows).toMatchObject([
      {
        model: HOSTILE,
        paperTitle: 'A paper',
        paperUrl: 'https://x.org/a',
        date: '2024-02-29',
        code: [{ url: 'https://github.com/me/mine' }],
        extraData: true,
      },
      { model: 'Second', paperTitle: null, paperUrl: null, date: null, extraData: null, code: [] },
    ])
    expect(rows.map(({ scores }) => Object.entries(scores))).toEqual([
      [
        ['Accuracy', '93.1%'],
        ['__proto__', '1e3'],
      ],
      [['Accuracy', '91']],
    ])
  })

  it('state the better ends of a draft, and leave those of the archive to its own rules', async () => {
    const { board } = await imported()
    expect(board('sheep-on-meadow').metrics).toMatchObject([
      { name: 'Seconds', better: 'lower', source: 'stated' },
      { name: 'Dog', kind: 'attribute' },
    ])
    expect(board('image-classification-on-imagenet').metrics[0]).toMatchObject({ source: 'name' })
  })
})

describe('own results as a proposal', () => {
  it('tell leaderboard, scores, paper and code, as they are spelled', () => {
    const text = writeProposal(results)
    expect(text).toContain('# 3 results for your leaderboards')
    expect(text).toContain('## Image Classification on ImageNet')
    expect(text).toContain('| Accuracy | 93.1% | higher |')
    expect(text).toContain('| Dog | Rex | an attribute |')
    expect(text).toContain('- Paper: A paper, <https://x.org/a>')
    expect(text).toContain('- Code: <https://github.com/me/mine>')
    expect(text).toContain('- Extra training data: yes')
    expect(text).toContain('A leaderboard that the archive does not have.')
    expect(text).toContain('> First line\n> \\<script>')
  })

  it('let no text of theirs mean anything', () => {
    const text = writeProposal(results)
    expect(text).toContain('\\| \\`x\\` \\*\\*b\\*\\* \\<img src=x> \\[a](javascript:1)')
  })

  it('keep an address within its signs', () => {
    const code = ['https://x.org/a>b<c|d']
    expect(writeProposal([ownResult({ code })])).toContain('<https://x.org/a%3Eb%3Cc%7Cd>')
  })
})
