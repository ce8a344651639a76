import { describe, expect, it } from 'vitest'
import { requests } from '#contract/contract'
import { readArguments } from '../../../../src-main/hosts/cli/arguments'
import { flagsOf, isAsked } from '../../../../src-main/hosts/cli/flags'

const read = (line: string) => readArguments(line.split(' ').filter(Boolean))

describe('a command line', () => {
  it.each([
    ['', { command: 'usage', of: null }],
    ['--help', { command: 'usage', of: null }],
    ['help', { command: 'usage', of: null }],
    ['help papers', { command: 'usage', of: 'papers' }],
    ['-h', { command: 'usage', of: null }],
    ['--version', { command: 'version' }],
    ['task --help', { command: 'usage', of: 'task' }],
    ['import -h', { command: 'usage', of: 'import' }],
    ['serve', { command: 'serve', port: 0 }],
    ['serve --port 5174 --archive a.sqlite', { command: 'serve', port: 5174, archive: 'a.sqlite' }],
    ['import a b --to c', { command: 'import', paths: ['a', 'b'], to: 'c' }],
    [
      'export --task t --subtasks --to x.zip --format latex --columns shown',
      {
        command: 'export',
        wanted: { task: 't', subtasks: true },
        options: { format: 'latex', columns: 'shown' },
        to: 'x.zip',
      },
    ],
    ['export --area a --to x', { command: 'export', wanted: { area: 'a' }, options: {}, to: 'x' }],
    [
      'import --to=c --name N --report r.json a',
      { command: 'import', paths: ['a'], to: 'c', name: 'N', report: 'r.json' },
    ],
  ])('“pwc %s”', (line, expected) => {
    expect(read(line)).toEqual(expected)
  })
})

describe('citations', () => {
  it.each([
    ['cite x', { format: 'plain' }],
    ['cite x --format ris', { format: 'ris' }],
    [
      'papers --author A --format bibtex --archived yes --letters utf-8',
      { format: 'bibtex', archived: 'yes', letters: 'utf-8' },
    ],
  ])('are what “pwc %s” asks for', (line, options) => {
    expect(read(line)).toMatchObject({ command: 'ask', form: 'citations', options })
  })

  it('can be told as JSON', () => {
    expect(read('cite x --json')).toMatchObject({ form: 'reply', options: {} })
  })

  it.each([
    ['papers --format bibtex --columns all', '“--columns” goes with a table, not with citations.'],
    ['papers --archived yes', '“--archived” goes with a format of citations, such as bibtex.'],
    [
      'papers --csv --letters latex',
      '“--letters” goes with a format of citations, such as bibtex.',
    ],
  ])('are refused of “pwc %s”', (line, sentence) => {
    expect(() => read(line)).toThrow(sentence)
  })
})

describe('a question', () => {
  it.each([
    ['home', {}],
    ['cite a-paper', { paper: 'a-paper' }],
    ['leaderboard --id x --metric m', { id: 'x', metric: 'm' }],
    ['leaderboard x --metric=--m', { id: 'x', metric: '--m' }],
    ['search graph neural networks', { text: 'graph neural networks' }],
    ['tasks speech --area audio', { text: 'speech', area: 'audio' }],
    ['papers --results --year 2020', { results: true, year: '2020' }],
    ['papers --limit 5 --after 1:2', { limit: '5', after: '1:2' }],
    ['search -- --help', { text: '--help' }],
  ])('“pwc %s” is the request %j', (line, request) => {
    expect(read(line)).toMatchObject({ command: 'ask', request })
  })

  it.each([
    ['home', { form: 'text', options: {} }],
    ['home --json', { form: 'reply', options: {} }],
    ['papers --csv', { form: 'table', options: { format: 'csv' } }],
    ['papers --format json', { form: 'table', options: { format: 'json' } }],
    [
      'papers --csv --columns shown --preset excel --guard no --to p.csv',
      {
        form: 'table',
        options: { format: 'csv', columns: 'shown', preset: 'excel', guard: 'no' },
        to: 'p.csv',
      },
    ],
    ['home --archive a.sqlite', { archive: 'a.sqlite' }],
  ])('“pwc %s” is answered as %j', (line, expected) => {
    expect(read(line)).toMatchObject(expected)
  })

  it.each(Object.keys(requests).filter(isAsked))('“%s” has a flag for every key', (method) => {
    const names = flagsOf(method).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(requests[method].shape)))
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('what cannot be understood', () => {
  it.each([
    ['papres', 'There is no command “papres”.'],
    ['help papres', 'There is no command “papres”.'],
    ['constructor', 'There is no command “constructor”.'],
    ['__proto__', 'There is no command “__proto__”.'],
    ['home --drop table', '“pwc home” has no flag “--drop”.'],
    ['home --constructor x', '“pwc home” has no flag “--constructor”.'],
    ['home --__proto__ x', '“pwc home” has no flag “--__proto__”.'],
    ['home -j', '“pwc home” has no flag “-j”.'],
    ['home today', '“pwc home” takes no “today”.'],
    ['papers today', '“pwc papers” takes no “today”.'],
    ['task --id', '“--id” needs a value.'],
    ['task --id --json', '“--id” needs a value.'],
    ['task x --id y', '“--id” is given twice.'],
    ['task --id x --id y', '“--id” is given twice.'],
    ['papers --results=no', '“--results” takes no value.'],
    ['home --json --csv', 'Choose “--json” or “--csv”, not both.'],
    ['home --csv --format tsv', 'Choose “--csv” or “--format”, not both.'],
    ['home --columns all', '“--columns” goes with “--format” or “--csv”.'],
    ['home --json --preset excel', '“--preset” goes with “--format” or “--csv”.'],
    ['serve --port many', '“many” is no port: give a number up to 65535.'],
    ['serve --port 65536', '“65536” is no port: give a number up to 65535.'],
    ['serve here', '“pwc serve” takes no “here”.'],
    ['export --to x', 'Say whose leaderboards: “--task ID” or “--area ID”.'],
    ['export --task t --area a --to x', 'Say whose leaderboards: “--task ID” or “--area ID”.'],
    ['export --area a --subtasks --to x', '“--subtasks” goes with “--task”.'],
    ['export --task t', 'Say where to write: “--to FOLDER”, or “--to FILE.zip”.'],
    ['export here --task t --to x', '“pwc export” takes no “here”.'],
    ['import --to x', 'Say which folder or files to import.'],
    ['search', 'Say what to search for.'],
    ['search --kind paper', 'Say what to search for.'],
    ['import x --to=', '“--to” needs a name, and not an empty one.'],
    ['import x --name=', '“--name” takes 1 to 200 characters.'],
    [`import x --name ${'n'.repeat(201)}`, '“--name” takes 1 to 200 characters.'],
    ['papers --archive=', '“--archive” needs a name, and not an empty one.'],
    ['note --file=', '“--file” needs a name, and not an empty one.'],
    ['verify', 'Say which snapshot to verify: one of “pwc snapshots”, or a file.'],
  ])('“pwc %s”: %s', (line, message) => {
    expect(() => read(line)).toThrow(message)
  })

  it.each([['import'], ['verify'], ['diff', 'a']])('“pwc %s” and an empty word', (...words) => {
    expect(() => readArguments([...words, ''])).toThrow('Say which')
  })
})
