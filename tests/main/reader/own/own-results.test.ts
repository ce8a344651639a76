import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { requests, type InputOf } from '#contract/contract'
import { ownResultAnswers } from '../../../../src-main/reader/own/own-result-answers'
import { MOST_RESULTS } from '../../../../src-main/reader/own/own-results'
import { openReader } from '../../../../src-main/reader/preferences'
import { archiveFrom } from '../../../fixtures/archive'
import { board, folderInto, paper, row, task } from '../../../fixtures/dumps'
import { ownResult } from '../../../fixtures/own-result'

const site = 'https://paperswithcode.com'
const id = 'image-classification-on-imagenet'
const table = (metrics: string[], rows: unknown[], name = 'Image Classification') => [
  task(name, { datasets: [board('ImageNet', metrics, rows)] }),
]
const here = archiveFrom((folder) =>
  folderInto(folder, {
    papers: [paper({ paper_url: `${site}/paper/ours`, title: 'Our paper', date: '2021-05-06' })],
    'evaluation-tables': table(
      ['Top 1 Accuracy', 'Params', 'Backbone', 'Hardware Burden'],
      [
        row('A', { 'Top 1 Accuracy': '93.1%', Params: '60M', Backbone: 'ViT' }),
        row('B', { 'Top 1 Accuracy': '91.0', Params: '5M', Backbone: 'ResNet' }),
        row('C', { 'Top 1 Accuracy': '91.0', Backbone: 'ResNet' }),
        row('D', { Params: '1M' }),
      ],
    ),
  }),
)
/** Where the task is spelled otherwise, so that the leaderboard has another id, and a metric is gone. */
const moved = archiveFrom((folder) =>
  folderInto(folder, {
    'evaluation-tables': [
      ...table([], [], 'Image (Classification'),
      ...table(
        ['Top 1 Accuracy'],
        [row('A', { 'Top 1 Accuracy': '93.1' })],
        'image classification',
      ),
    ],
  }),
)
const without = archiveFrom((folder) =>
  folderInto(folder, { papers: [paper({ title: 'Something else' })] }),
)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

type Own = 'own-results' | 'own-result' | 'remove-own-result' | 'export-own-results'

/** Asks with one of the snapshots open; what is kept is read from the disk, as after a restart. */
function on(snapshot: typeof here) {
  const { file, decided } = openReader(folder, () => {})
  file.refresh()
  const { answers } = ownResultAnswers(snapshot().db, file, decided)
  return <M extends Own>(method: M, request: InputOf<M>) => {
    const answer = answers[method] as (request: unknown) => ReturnType<(typeof answers)[M]>
    return answer(requests[method].parse(request))
  }
}

const mine = { leaderboard: id, model: 'Mine', scores: 'Top 1 Accuracy=92' }
const preview = (more: Partial<InputOf<'own-result'>>) =>
  on(here)('own-result', { ...mine, ...more, preview: true })
const sentences = (more: Partial<InputOf<'own-result'>>) =>
  preview(more).problems.map(({ sentence, isRefused }) => [isRefused, sentence])

describe('a result of the reader’s own', () => {
  it('is kept with what it says, and tells its rank', () => {
    const { id: kept, standings } = on(here)('own-result', {
      ...mine,
      scores: 'Top 1 Accuracy=92|Params=7M|Backbone=ConvNet',
      paper: 'ours',
      code: 'https://github.com/me/mine  https://example.org/x',
      extra: 'no',
      remark: ' a remark ',
    })
    expect(standings).toEqual([
      {
        metric: 'Top 1 Accuracy',
        better: 'higher',
        isAssumed: false,
        rank: 2,
        tied: false,
        of: 4,
      },
    ])
    const { results, trouble } = on(here)('own-results', {})
    expect(trouble).toBeNull()
    expect(results).toMatchObject([
      {
        id: kept,
        leaderboard: { id, task: 'Image Classification', dataset: 'ImageNet', isDraft: false },
        metrics: [
          { name: 'Top 1 Accuracy', better: 'higher', isText: false },
          { name: 'Params', better: 'lower', isText: false },
          { name: 'Backbone', better: null, isText: true },
        ],
        model: 'Mine',
        date: null,
        paper: { id: 'ours', title: 'Our paper' },
        code: ['https://github.com/me/mine', 'https://example.org/x'],
        extraData: false,
        remark: 'a remark',
        here: { state: 'found' },
        position: 5,
        lost: [],
        standing: { rank: 2, of: 4 },
      },
    ])
  })

  it('is changed in its place and removed', () => {
    const { id: first } = on(here)('own-result', mine)
    on(here)('own-result', { ...mine, model: 'Other' })
    on(here)('own-result', { id: `${first}`, model: 'Mine again', scores: 'Top 1 Accuracy=94' })
    const names = () => on(here)('own-results', {}).results.map(({ model }) => model)
    expect(names()).toEqual(['Other', 'Mine again'])
    on(here)('remove-own-result', { id: `${first}` })
    expect(names()).toEqual(['Other'])
    expect(() => on(here)('remove-own-result', { id: `${first}` })).toThrow(
      /There is no result of yours/,
    )
  })

  it.each([
    ['the best, ranks first', '95', 1, false],
    ['as good as two others, shares their rank', '91', 2, true],
    ['the worst, ranks last', '12.5', 4, false],
  ])('%s', (_, score, rank, tied) => {
    const [standing] = preview({ scores: `Top 1 Accuracy=${score}` }).standings
    expect(standing).toMatchObject({ rank, tied, of: 4 })
  })

  it('ranks by the better end that the reader decided', () => {
    const { answers } = openReader(folder, () => {})
    answers.prefer({ metric: 'Top 1 Accuracy', better: 'lower' })
    expect(preview({}).standings).toMatchObject([{ better: 'lower', rank: 3 }])
  })

  it.each<[string, Partial<InputOf<'own-result'>>, RegExp]>([
    ['no model', { model: ' \n ' }, /^Name the model/],
    ['no score', { scores: 'Top 1 Accuracy= ' }, /^Give one score/],
    ['scores of another form', { scores: '93.1' }, /METRIC=SCORE/],
    ['a metric named twice', { scores: 'Params=1|Params=2' }, /METRIC=SCORE/],
    ['a metric that is not there', { scores: 'F1=1' }, /no metric “F1”; it has “Top 1 Acc/],
    ['prose', { scores: 'Top 1 Accuracy=about 90' }, /does not read as one number/],
    ['NaN', { scores: 'Top 1 Accuracy=NaN' }, /nothing was measured/],
    ['infinity', { scores: 'Top 1 Accuracy=Infinity' }, /does not read as one number/],
    ['a score without end', { scores: `Backbone=${'x'.repeat(201)}` }, /200 characters at most/],
    ['a day that is none', { date: '2023-02-29' }, /“2023-02-29” is no day/],
    ['a day to come', { date: '2999-01-01' }, /between 1900 and today/],
    ['a day long ago', { date: '1899-12-31' }, /between 1900 and today/],
    ['a link that is none', { code: 'javascript:alert(1)' }, /no web address/],
    ['a paper’s address that is none', { address: 'file:///etc' }, /no web address/],
    ['a paper that is not there', { paper: 'nowhere' }, /nowhere is not in this snapshot/],
  ])('is refused with %s', (_, more, sentence) => {
    expect(sentences(more)).toEqual([[true, expect.stringMatching(sentence)]])
    expect(() => on(here)('own-result', { ...mine, ...more })).toThrow(/^Nothing was kept\. /)
  })

  it.each<[string, string, RegExp]>([
    ['another scale', 'Top 1 Accuracy=0.95', /scale.* from 91 to 93.1/],
    ['an impossible score', 'Top 1 Accuracy=150', /allows, 0 to 100/],
    ['a bound', 'Top 1 Accuracy=>90', /is a bound/],
  ])('is kept with a doubt about %s', (_, scores, sentence) => {
    expect(sentences({ scores })).toEqual([[false, expect.stringMatching(sentence)]])
    expect(on(here)('own-result', { ...mine, scores }).id).not.toBeNull()
  })

  it('is kept with a doubt where there is one of its name', () => {
    const { id: first } = on(here)('own-result', mine)
    expect(sentences({})).toEqual([[false, expect.stringMatching(/of this name/)]])
    expect(sentences({ id: `${first}` })).toEqual([])
  })

  it('takes any text for an attribute, also one that reads as a number', () => {
    expect(sentences({ scores: 'Backbone=no idea' })).toEqual([])
    expect(sentences({ scores: 'Backbone=12' })).toEqual([])
  })

  it('is refused for a leaderboard that is nowhere, and without one', () => {
    expect(adding({ leaderboard: 'nowhere' })).toThrow(
      'Leaderboard nowhere is not in this snapshot.',
    )
    expect(adding({})).toThrow(/wants a “leaderboard”/)
    expect(adding({ leaderboard: id, model: 'x'.repeat(10_240) })).toThrow(/too_big/)
  })

  it('is one of so many at most', () => {
    const many = Array.from({ length: MOST_RESULTS }, (_, at) => ownResult({ id: `r${at}` }))
    writeFileSync(join(folder, 'reader.json'), JSON.stringify({ version: 2, results: many }))
    expect(() => on(here)('own-result', mine)).toThrow(/2,000 results of yours already/)
    expect(on(here)('own-results', {}).results).toHaveLength(MOST_RESULTS)
  })

  it('sets a damaged file aside when one is added, and says so before', () => {
    writeFileSync(join(folder, 'reader.json'), '{"version":2,"results":[{"id":7}]}')
    expect(on(here)('own-results', {})).toMatchObject({
      results: [],
      trouble: expect.stringMatching(/is damaged/),
    })
    expect(() => on(here)('export-own-results', {})).toThrow(/^Nothing was exported/)
    on(here)('own-result', mine)
    expect(readdirSync(folder).toSorted()).toEqual(['reader.damaged.json', 'reader.json'])
  })
})

/** To be called by the test. */
const adding = (more: object) => () =>
  on(here)('own-result', { model: 'M', scores: 'A=1', ...more })

describe('the draft of a new leaderboard', () => {
  const draft = {
    task: 'Counting Sheep',
    dataset: 'Meadow',
    metrics: 'Sheep=higher|Seconds=lower|Dog=text',
    model: 'Mine',
    scores: 'Sheep=12|Seconds=3|Dog=Rex',
  }

  it('is named by its task and dataset, and ranks the reader’s own results', () => {
    on(here)('own-result', draft)
    const { leaderboard, standings } = on(here)('own-result', {
      leaderboard: 'counting-sheep-on-meadow',
      model: 'Mine too',
      scores: 'Sheep=14',
    })
    expect(leaderboard).toMatchObject({ task: 'Counting Sheep', isDraft: true })
    expect(standings).toMatchObject([{ metric: 'Sheep', rank: 1, of: 2 }])
    const { results } = on(here)('own-results', {})
    expect(results.map(({ standing }) => standing?.rank)).toEqual([1, 2])
    const [last] = on(here)('own-results', {}).results
    expect(last).toMatchObject({
      here: { state: 'not in this snapshot' },
      position: null,
      metrics: [{ name: 'Sheep' }, { name: 'Seconds', better: 'lower' }, { isText: true }],
    })
  })

  it('loses the metrics that the reader takes out of it', () => {
    const { id: first } = on(here)('own-result', draft)
    on(here)('own-result', { ...draft, id: `${first}`, metrics: 'Sheep=lower', scores: 'Sheep=9' })
    expect(on(here)('own-results', {}).results).toMatchObject([
      {
        metrics: [{ name: 'Sheep', better: 'lower', isText: false }],
        scores: [{ metric: 'Sheep', score: '9' }],
      },
    ])
  })

  it.each([
    ['a task', { task: ' ' }, /^Name the task/],
    ['a dataset', { dataset: '' }, /^Name the dataset/],
    ['a metric', { metrics: '' }, /^Name one metric/],
    ['a better end', { metrics: 'Sheep=up' }, /METRIC=higher/],
    ['the name of a metric', { metrics: ' =higher' }, /^Each metric needs a name/],
    [
      'a task and dataset that are there',
      { task: 'image classification', dataset: 'ImageNet' },
      /is a leaderboard of this snapshot, image-classification-on-imagenet/,
    ],
  ])('wants %s', (_, more, sentence) => {
    const { problems } = on(here)('own-result', { ...draft, ...more, preview: true })
    expect(problems[0]).toMatchObject({
      isRefused: true,
      sentence: expect.stringMatching(sentence),
    })
  })
})

describe('with another snapshot', () => {
  beforeEach(() => {
    on(here)('own-result', {
      ...mine,
      scores: 'Top 1 Accuracy=94|Hardware Burden=3',
      paper: 'ours',
    })
  })

  it('the result is found where its leaderboard has moved, and says which metrics are gone', () => {
    const [result] = on(moved)('own-results', {}).results
    expect(result).toMatchObject({
      here: { state: 'moved', by: 'task and dataset' },
      position: 2,
      lost: ['Hardware Burden'],
      standing: { rank: 1, of: 2 },
    })
    const to = result?.here.state === 'moved' ? result.here.id : ''
    expect(on(moved)('own-results', { leaderboard: to }).results).toHaveLength(1)
  })

  it('what the snapshot lacks survives a change that is made there', () => {
    const [before] = on(moved)('own-results', {}).results
    const leaderboard = before?.here.state === 'moved' ? before.here.id : ''
    const change = { id: before?.id, leaderboard, model: 'Renamed', paper: 'ours' }
    on(moved)('own-result', { ...change, scores: 'Top 1 Accuracy=95' })
    const [after] = on(here)('own-results', {}).results
    expect(after).toMatchObject({
      model: 'Renamed',
      scores: [
        { metric: 'Top 1 Accuracy', score: '95' },
        { metric: 'Hardware Burden', score: '3' },
      ],
      paper: { id: 'ours' },
      here: { state: 'moved' },
    })
  })

  it('a result whose leaderboard is gone is kept, can be changed, and is found again', () => {
    const [gone] = on(without)('own-results', {}).results
    expect(gone).toMatchObject({ here: { state: 'not in this snapshot' }, position: null })
    on(without)('own-result', {
      id: gone?.id,
      model: 'Renamed',
      scores: 'Top 1 Accuracy=96|Hardware Burden=3',
      paper: 'ours',
    })
    expect(on(here)('own-results', {}).results).toMatchObject([
      { model: 'Renamed', here: { state: 'found' }, standing: { rank: 1 } },
    ])
  })

  it('the file is not changed by looking', () => {
    const before = readFileSync(join(folder, 'reader.json'), 'utf8')
    on(moved)('own-results', {})
    on(without)('own-results', {})
    expect(readFileSync(join(folder, 'reader.json'), 'utf8')).toBe(before)
  })
})
