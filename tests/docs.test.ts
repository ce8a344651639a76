import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { referenceFiles } from '../build/reference/reference'
import { requests } from '../src-main/contract/contract'
import { readArguments } from '../src-main/hosts/cli/arguments'
import { TABLES } from '../src-main/archive/schema'

const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json'))

describe('the reference', () => {
  const pages = Object.entries(referenceFiles(root))

  it.each(pages)('has %s as the program is; “npm run reference” writes it anew', (name, text) => {
    expect(read(`docs/reference/${name}`)).toBe(text)
  })

  it('says what every command and every request is for', () => {
    expect(pages.flatMap(([, text]) => text.match(/^`[^`]+`: \.$/gm) ?? [])).toEqual([])
  })
})

describe('the README', () => {
  const readme = read('README.md')

  it('shows only pictures that are there', () => {
    const shown = [...readme.matchAll(/\((docs\/pictures\/[^)]+)\)/g)].map(([, path = '']) => path)
    const there = readdirSync(join(root, 'docs/pictures')).map((name) => `docs/pictures/${name}`)
    expect(shown.length).toBeGreaterThan(4)
    expect(shown.filter((path) => !there.includes(path))).toEqual([])
  })
})

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'DESIGN.md',
  ...readdirSync(join(root, 'docs/guide')).map((name) => `docs/guide/${name}`),
  ...readdirSync(join(root, 'docs')).flatMap((name) =>
    name.endsWith('.md') ? [`docs/${name}`] : [],
  ),
]

describe('the documents', () => {
  it.each(documents)('name in %s only scripts that exist', (document) => {
    const named = [...read(document).matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it.each(documents)('lead in %s only to files that there are', (document) => {
    const links = [...read(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    const paths = links.map(([, path = '']) => path).filter((path) => !/^[a-z]+:/.test(path))
    expect(paths.filter((path) => !existsSync(join(root, dirname(document), path)))).toEqual([])
  })

  it.each(examples())('give in %s an example that the command line understands: %s', (_, line) => {
    const order = readArguments(wordsOf(line))
    if (order.command !== 'ask') return
    const { success } = requests[order.method].safeParse({ text: '', ...order.request })
    const { success: isWhole } = requests[order.method].safeParse(order.request)
    expect(success || isWhole).toBe(true)
  })
})

describe('the chapter about failures', () => {
  const code = ['src-main', 'src-renderer']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.tsx?$/.test(name))
    .map(read)
    .join('\n')

  it.each(sentences())('explains a sentence that the program says: %s', (sentence) => {
    const pieces = sentence.split('…').map((piece) => piece.trim())
    expect(pieces.filter((piece) => !code.includes(piece))).toEqual([])
  })
})

/** What stands in the first column of its tables. */
function sentences(): string[] {
  return read('docs/guide/troubleshooting.md')
    .split('\n')
    .flatMap((line) => {
      const [, cell = ''] = /^\| (.*?) +\| /.exec(line) ?? []
      return cell === '' || cell === 'it says' || /^-+$/.test(cell) ? [] : [cell]
    })
}

/** The lines of documents that begin with the program. */
function examples(): [document: string, line: string][] {
  return documents.flatMap((document) =>
    [...read(document).matchAll(/^npx pwc (.*)$/gm)].map(([, line = '']): [string, string] => [
      document,
      line.replace(/\s+(?:#|in a shell).*$/, ''),
    ]),
  )
}

/** The words of a line as a shell cuts it. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

describe('DESIGN.md', () => {
  const design = read('DESIGN.md')

  it('names only sources and tests that are there', () => {
    const named = [...design.matchAll(/`([\w./-]+\.(?:tsx?|mjs|css))`/g)].map(
      ([, name = '']) => name,
    )
    const there = ['src-main', 'src-renderer', 'tests', 'build'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `/${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !there.some((path) => path.endsWith(`/${name}`)))).toEqual([])
  })

  it('lists its sections at the beginning, in their order', () => {
    const sections = [...design.matchAll(/^## (.*)$/gm)].map(([, name]) => name)
    const listed = [...design.matchAll(/^- \[(.*)\]\(#/gm)].map(([, name]) => name)
    expect(listed).toEqual(sections)
  })

  const tables = [...TABLES.matchAll(/CREATE TABLE (\w+)/g)].map(([, name = '']) => name)

  it.each(tables)('documents the table %s', (table) => {
    expect(design).toContain(`\`${table}\``)
  })

  it('gives every dependency a reason', () => {
    const reasons = design.slice(design.indexOf('## Dependencies'))
    const unexplained = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !name.startsWith('@types/') && !reasons.includes(name),
    )
    expect(unexplained).toEqual([])
  })
})
