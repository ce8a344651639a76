import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CitationFormat, citeFormOf } from '#contract/cite/formats'
import { writeCitations } from '#contract/cite/write-citations'
import { citedIn, citedPaper } from '../../../fixtures/cited'
import { citedPapers, titlesWithFormulas } from '../../../fixtures/cited-papers'

const papers = [...citedPapers, ...titlesWithFormulas.map((title) => citedPaper({ title }))]

// Few machines have them, and they are large; the number of skipped tests says where they were not run.
const isHere = (program: string) => spawnSync(program, ['--version']).status === 0

describe('the programs that read bibliographies', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pwc-cite-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const write = (format: CitationFormat, letters?: 'latex' | 'utf-8') => {
    const { parts } = writeCitations(papers, citedIn, citeFormOf({ format, letters }))
    writeFileSync(join(folder, 'all.bib'), parts.join(''))
  }

  it.for(['latex', 'utf-8'] as const)('BibTeX takes all, letters as %s', (letters, { skip }) => {
    if (!isHere('bibtex')) skip('no bibtex here')
    write('bibtex', letters)
    copyFileSync(
      join(import.meta.dirname, '../../../fixtures/every-field.bst'),
      join(folder, 'every-field.bst'),
    )
    writeFileSync(
      join(folder, 'all.aux'),
      '\\citation{*}\n\\bibstyle{every-field}\n\\bibdata{all}\n',
    )
    const { stdout, status } = spawnSync('bibtex', ['all'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, BSTINPUTS: '.', BIBINPUTS: '.' },
    })
    expect(stdout).not.toMatch(/warning|error/i)
    expect(status).toBe(0)
    const read = readFileSync(join(folder, 'all.bbl'), 'utf8').replace(/\n {2}/g, ' ')
    expect(read).toContain(
      'devlin2019bert / inproceedings / 2 | Devlin | Chang / {BERT}: Pre-training of deep bidirectional transformers / 2019 6',
    )
    expect(read.match(/^\w+ \/ /gm)).toHaveLength(papers.length)
  })

  it('Biber takes all', ({ skip }) => {
    if (!isHere('biber')) skip('no biber here')
    write('biblatex')
    const { stdout, status } = spawnSync(
      'biber',
      ['--tool', '--output-file', 'out.bib', 'all.bib'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect(stdout).not.toMatch(/WARN|ERROR/)
    expect(status).toBe(0)
    const read = readFileSync(join(folder, 'out.bib'), 'utf8')
    expect(read.match(/^@/gm)).toHaveLength(papers.length)
  }, 60_000)
})
