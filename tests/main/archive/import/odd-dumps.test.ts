import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, asyncProperty, constantFrom, jsonValue, oneof, record } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importDumps } from '../../../../src-main/archive/import/import'
import {
  board,
  dataset,
  FILE_NAMES,
  link,
  method,
  paper,
  row,
  task,
  temporaryFolder,
} from '../../../fixtures/dumps'

const names = constantFrom('A', 'B', ' a', '', '__proto__', 'toString', '\ud800', 'x\0y', '???')
const value = oneof(jsonValue({ maxDepth: 3 }), names, constantFrom('2020-01-01', -1, 1e99, null))

/** Objects with the keys of these, under which anything may stand. */
function odd(item: object, parts: Record<string, Arbitrary<unknown>> = {}): Arbitrary<unknown> {
  const anything = Object.fromEntries(Object.keys(item).map((key) => [key, oneof(value, names)]))
  return oneof({ weight: 5, arbitrary: record({ ...anything, ...parts }) }, value)
}

const oddRow = odd(row('', {}), {
  metrics: record({ A: value, B: value, ['__proto__']: value }, { requiredKeys: [] }),
  paper_title: names,
})
const oddBoard = odd(board('', [], []), {
  dataset: names,
  sota: record({ metrics: array(value), rows: array(oddRow) }),
})
const oddTask = odd(task(''), { task: names, datasets: array(oddBoard), categories: array(names) })

const dumps = record({
  papers: array(odd(paper(), { title: names, authors: array(names), tasks: array(names) })),
  links: array(odd(link(), { paper_title: names, repo_url: names })),
  'evaluation-tables': array(odd(task(''), { task: names, subtasks: array(oddTask) })),
  datasets: array(odd(dataset(''), { name: names, variants: array(names) })),
  methods: array(odd(method(''), { name: names, full_name: names })),
})

const first = {
  papers: paper(),
  links: link(),
  'evaluation-tables': task('Task'),
  datasets: dataset('Dataset'),
  methods: method('Method'),
}

describe('an import', () => {
  it('accounts for everything, whatever the dumps hold', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder()
    const to = join(temporaryFolder(), 'a.sqlite')
    await assert(
      asyncProperty(dumps, async (dumps) => {
        for (const [kind, items] of Object.entries(dumps)) {
          const text = JSON.stringify([first[kind as keyof typeof first], ...items])
          writeFileSync(join(folder, FILE_NAMES[kind as keyof typeof first]), text)
        }
        // It checks its own books, and the unique indexes check ids and names.
        const { report, counts } = await importDumps({ paths: [folder], to, tool: 'test' })
        expect(report.read.map(({ name }) => name)).toContain('papers')
        expect(counts.papers).toBeGreaterThan(0)
      }),
      { numRuns: 40 },
    )
  })
})
