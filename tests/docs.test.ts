import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { referenceFiles } from '../build/reference/reference'
import { TABLES } from '../src-main/archive/schema'

const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const { scripts, devDependencies } = JSON.parse(read('package.json'))

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

  it('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('shows only pictures that are there', () => {
    const shown = [...readme.matchAll(/\((docs\/pictures\/[^)]+)\)/g)].map(([, path = '']) => path)
    const there = readdirSync(join(root, 'docs/pictures')).map((name) => `docs/pictures/${name}`)
    expect(shown.length).toBeGreaterThan(4)
    expect(shown.filter((path) => !there.includes(path))).toEqual([])
  })
})

describe('DESIGN.md', () => {
  const design = read('DESIGN.md')
  const tables = [...TABLES.matchAll(/CREATE TABLE (\w+)/g)].map(([, name = '']) => name)

  it.each(tables)('documents the table %s', (table) => {
    expect(design).toContain(`\`${table}\``)
  })

  it('gives every dependency a reason', () => {
    const reasons = design.slice(design.indexOf('## Dependencies'))
    const unexplained = Object.keys(devDependencies).filter(
      (name) => !name.startsWith('@types/') && !reasons.includes(name),
    )
    expect(unexplained).toEqual([])
  })
})
