import { describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract'
import type { PaperItem } from '#contract/paper'
import { archiveWith } from '../../../fixtures/archive'
import { board, dataset, link, method, paper, row, task } from '../../../fixtures/dumps'

const DATASETS = ['ImageNet', 'CIFAR-10', 'COCO']
const TASKS = ['Image Classification', 'Object Detection', 'Segmentation']
const METHODS = ['ResNet', 'Transformer']
const AUTHORS = ['Ada Lovelace', 'Alan Turing', 'Grace Hopper', 'Kurt Gödel', 'Emmy Noether']

/** A paper as a test sees it, made from its number so that every kind of mixture occurs. */
const known = Array.from({ length: 90 }, (_, number) => ({
  id: `paper-${number}`,
  title: number % 31 === 0 ? '' : `${['zebra', 'Apple', 'mango'][number % 3]} ${number % 20}`,
  date: number % 7 === 0 ? null : `${2015 + (number % 5)}-0${1 + (number % 9)}-1${number % 10}`,
  authors: AUTHORS.slice(number % 3, 2 + (number % 4)),
  tasks: TASKS.filter((_, index) => (number + index) % (index + 2) === 0),
  methods: METHODS.filter((_, index) => number % (index + 3) === 0),
  repositories: number % 4 === 0 ? number % 3 : 0,
  dataset: number % 5 === 0 ? (DATASETS[number % 2] ?? null) : null,
}))
type Known = (typeof known)[number]
const resultsOf = ({ dataset }: Known) => (dataset === null ? 0 : 1)

const ask = archiveWith({
  papers: known.map(({ id, title, date, authors, tasks, methods }) =>
    paper({
      paper_url: `https://paperswithcode.com/paper/${id}`,
      url_abs: `https://example.org/${id}`,
      title,
      date,
      authors,
      tasks,
      methods: methods.map((name) => ({ name, full_name: name })),
    }),
  ),
  links: known.flatMap(({ id, repositories }) =>
    Array.from({ length: repositories }, (_, index) =>
      link({
        paper_url: `https://paperswithcode.com/paper/${id}`,
        repo_url: `https://github.com/owner/${id}-${index}`,
      }),
    ),
  ),
  'evaluation-tables': TASKS.map((name, index) =>
    task(name, {
      datasets:
        index > 0
          ? []
          : DATASETS.map((name) =>
              board(
                name,
                ['Accuracy'],
                known
                  .filter((each) => each.dataset === name)
                  .map(({ id, title, date }, score) =>
                    row(
                      `Model ${score}`,
                      { Accuracy: String(90 - score) },
                      {
                        paper_url: `https://example.org/${id}`,
                        paper_title: title,
                        paper_date: date,
                      },
                    ),
                  ),
              ),
            ),
    }),
  ),
  datasets: DATASETS.map((name) => dataset(name)),
  methods: METHODS.map((name) => method(name)),
})

type Request = InputOf<'papers'>

/** All pages of a list, one after the other. */
function everyPage(request: Request, limit: number): PaperItem[] {
  const items: PaperItem[] = []
  let after: string | undefined
  do {
    const page = ask('papers', { ...request, limit, after })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    items.push(...page.items)
    after = page.next ?? undefined
  } while (after !== undefined)
  return items
}

const named = (names: readonly string[], id: string | undefined) =>
  id === undefined || names.some((name) => name.toLowerCase().replaceAll(' ', '-') === id)

/** What a list should hold, by looking at every paper. */
function expected({ task, method, dataset, author, year, code, results }: Request): string[] {
  return known
    .filter(
      (each) =>
        named(each.tasks, task) &&
        named(each.methods, method) &&
        named(each.dataset === null ? [] : [each.dataset], dataset) &&
        (author === undefined || each.authors.includes(author)) &&
        (year === undefined || each.date?.startsWith(String(year)) === true) &&
        (code === undefined || each.repositories > 0 === (code === 'yes')) &&
        (!results || resultsOf(each) > 0),
    )
    .map(({ id }) => id)
}

const called = (id: string) => everyPage({}, 100).find((item) => item.id === id)

const filters: Request[] = [
  {},
  { task: 'image-classification' },
  { method: 'resnet' },
  { dataset: 'imagenet' },
  { author: 'Grace Hopper' },
  { year: 2017 },
  { year: 1999 },
  { code: 'yes' },
  { code: 'no' },
  { results: true },
  { results: true, code: 'yes' },
  { results: true, code: 'no' },
  { task: 'object-detection', year: 2016 },
  { task: 'object-detection', code: 'yes' },
  { task: 'segmentation', code: 'no', year: 2018 },
  { task: 'image-classification', results: true },
  { task: 'image-classification', results: true, code: 'yes', year: 2019 },
  { method: 'resnet', task: 'segmentation' },
  { method: 'transformer', code: 'yes' },
  { dataset: 'cifar-10', year: 2016 },
  { dataset: 'coco' },
  { dataset: 'imagenet', method: 'resnet', author: 'Alan Turing' },
  { author: 'Emmy Noether', results: true, year: 2018 },
]
const sorts = ['newest', 'oldest', 'title', 'repositories', 'results'] as const

describe('papers', () => {
  it.each(filters)('that meet %j are all there, in every order, and counted', (filter) => {
    const ids = expected(filter).toSorted()
    expect(ask('papers', filter).total).toBe(ids.length)
    for (const sort of sorts)
      expect(
        everyPage({ ...filter, sort }, 7)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids)
  })

  it.each(sorts.flatMap((sort) => filters.slice(0, 10).map((filter) => [sort, filter] as const)))(
    'by %s with %j are the same in pages of any length',
    (sort, filter) => {
      const whole = everyPage({ ...filter, sort }, 500)
      for (const limit of [1, 3, 50]) expect(everyPage({ ...filter, sort }, limit)).toEqual(whole)
    },
  )

  it.each<[(typeof sorts)[number], (item: PaperItem) => string | number, 1 | -1]>([
    ['newest', ({ date }) => date ?? '', -1],
    ['oldest', ({ date }) => date ?? '9999', 1],
    ['repositories', ({ repositories }) => repositories, -1],
    ['results', ({ results }) => results, -1],
    [
      'title',
      ({ id, title }) =>
        known.find((each) => each.id === id)?.title ? title.toLowerCase() : '\uffff',
      1,
    ],
  ])('by %s are in that order, those that lack it last', (sort, key, sign) => {
    for (const filter of filters.slice(0, 12)) {
      const keys = everyPage({ ...filter, sort }, 20).map(key)
      const sorted = keys.toSorted((a, b) => (a === b ? 0 : a < b ? -sign : sign))
      expect(keys).toEqual(sorted)
    }
  })

  it('are lines that say who, when and about what', () => {
    expect(called('paper-2')).toEqual({
      id: 'paper-2',
      title: 'mango 2',
      authors: ['Grace Hopper', 'Kurt Gödel'],
      authorCount: 2,
      date: '2017-03-12',
      venue: null,
      tasks: [
        { id: 'image-classification', name: 'Image Classification' },
        { id: 'object-detection', name: 'Object Detection' },
        { id: 'segmentation', name: 'Segmentation' },
      ],
      taskCount: 3,
      repositories: 0,
      results: 0,
    })
  })

  it('name three authors and count all', () => {
    expect(called('paper-3')).toMatchObject({
      authors: ['Ada Lovelace', 'Alan Turing', 'Grace Hopper'],
      authorCount: 5,
    })
  })

  it('are called what they lack when they have no title', () => {
    expect(called('paper-31')?.title).toBe('Title not reported')
  })

  it.each([
    [{ task: 'nothing' }, 'Task nothing is not in this snapshot.'],
    [{ method: 'nothing' }, 'Method nothing is not in this snapshot.'],
    [{ dataset: 'nothing' }, 'Dataset nothing is not in this snapshot.'],
    [{ author: "Robert'); DROP TABLE paper;--" }, "Author Robert'); DROP TABLE paper;-- is not in"],
    [{ after: 'x' }, 'The field “after” is no place in this list'],
    [{ after: '9-1' }, 'The field “after” is no place in this list'],
    [{ after: '0-zzzz' }, 'The field “after” is no place in this list'],
    [{ after: "1' OR 1=1" }, 'The field “after” is no place in this list'],
  ])('are refused for %j in words', (request, message) => {
    expect(() => ask('papers', request)).toThrow(message)
  })
})
