import { describe, expect, it } from 'vitest'
import { writeBiblatex, writeBibtex } from '../../../../src-main/contract/cite/bibtex'
import { latexText } from '../../../../src-main/contract/cite/latex-text'
import { bibTitle } from '../../../../src-main/contract/cite/protect-capitals'
import { readTitle } from '../../../../src-main/contract/cite/read-title'
import type { CitedPaper } from '#contract/cite/cited'
import { keyedEntry } from '../../../fixtures/cited'

const preprint: Partial<CitedPaper> = {
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani', 'Łukasz Kaiser'],
  date: '2017-06-12',
  arxivId: '1706.03762',
  url: 'https://arxiv.org/abs/1706.03762',
}
const published: Partial<CitedPaper> = {
  ...preprint,
  venue: 'NeurIPS 2017 12',
  venueUrl: 'https://doi.org/10.1000/xy_z',
}

describe('an entry of BibTeX', () => {
  it('of a paper that is on arXiv only says so', () => {
    expect(writeBibtex(keyedEntry(preprint), 'latex')).toBe(`@misc{vaswani2017attention,
  author = {Vaswani, Ashish and Kaiser, {\\L}ukasz},
  title = {Attention Is All You Need},
  year = {2017},
  month = jun,
  eprint = {1706.03762},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/1706.03762},
}
`)
  })

  it('of a published paper has place, year and month of the publication', () => {
    expect(writeBibtex(keyedEntry(published), 'utf-8')).toBe(`@inproceedings{vaswani2017attention,
  author = {Vaswani, Ashish and Kaiser, Łukasz},
  title = {Attention Is All You Need},
  booktitle = {NeurIPS},
  year = {2017},
  month = dec,
  eprint = {1706.03762},
  archiveprefix = {arXiv},
  doi = {10.1000/xy_z},
  url = {https://doi.org/10.1000/xy_z},
}
`)
  })

  it('leaves out what is not reported', () => {
    expect(writeBibtex(keyedEntry({ title: 'Notes' }), 'latex')).toBe(
      '@misc{anonndnotes,\n  title = {Notes},\n}\n',
    )
    expect(writeBibtex(keyedEntry({}), 'latex')).toBe('@misc{anonnd,\n}\n')
  })

  it.each([
    [{ venue: 'TACL 2013' }, '@article', 'journal = {TACL}'],
    [{ venue: 'ACL 2019 7' }, '@inproceedings', 'booktitle = {ACL}'],
    [{ arxivId: 'math.GT/0309136' }, '@misc', 'primaryclass = {math.GT}'],
    [{ url: 'https://a.org/b_c#d' }, '@misc', 'url = {https://a.org/b_c#d}'],
    [
      { authors: ['Gemma Team', 'OpenAI', 'others'] },
      '@misc',
      'author = {{Gemma Team} and OpenAI and others}',
    ],
    [{ authors: ['Hal Daumé III'] }, '@misc', "author = {Daum{\\'e}, III, Hal}"],
  ])('%j is %s with %s', (facts, type, field) => {
    const text = writeBibtex(keyedEntry(facts), 'latex')
    expect(text).toContain(`${type}{`)
    expect(text).toContain(`  ${field},\n`)
  })
})

describe('an entry of BibLaTeX', () => {
  it('has a date in one field, and is of a text online where that is all there is', () => {
    expect(writeBiblatex(keyedEntry(preprint), 'utf-8')).toBe(`@online{vaswani2017attention,
  author = {Vaswani, Ashish and Kaiser, Łukasz},
  title = {Attention Is All You Need},
  date = {2017-06-12},
  eprint = {1706.03762},
  eprinttype = {arxiv},
  url = {https://arxiv.org/abs/1706.03762},
}
`)
  })
})

describe('a title of BibTeX', () => {
  it.each([
    ['BERT: Pre-training of Deep Transformers', '{BERT}: Pre-training of Deep Transformers'],
    ['ImageNet and 3D GANs', '{ImageNet} and {3D} {GANs}'],
    ['Learning a Plan B, or Vitamin D', 'Learning a Plan {B}, or Vitamin {D}'],
    // In a title whose words are small, a capital is that of a name.
    [
      'Concentration bounds for the Bayesian bandit',
      'Concentration bounds for the {Bayesian} bandit',
    ],
    ['A title: The rest of these words', 'A title: The rest of these words'],
    ['Long-Tail Learning with Models', 'Long-Tail Learning with Models'],
    ['The $L^p$ norm', 'The {$L^p$} norm'],
    ['100% of Q&A #1 in C_x', '100\\% of {Q}\\&{A} \\#1 in {C}\\_x'],
    [
      '{x} \\y ~ ^ <z>',
      '{\\textbraceleft}x{\\textbraceright} {\\textbackslash}y {\\textasciitilde} {\\textasciicircum} {\\textless}z{\\textgreater}',
    ],
  ])('%s', (title, latex) => {
    expect(bibTitle(readTitle(title), 'latex')).toBe(latex)
  })
})

describe('letters beyond ASCII', () => {
  it.each([
    ['Erdős', 'Erd{\\H{o}}s'],
    ['naïve façade', 'na{\\"i}ve fa{\\c{c}}ade'],
    ['Łódź', "{\\L}{\\'o}d{\\'z}"],
    ['ế', "{\\'{\\^e}}"],
    ['Ștefan', '{\\textcommabelow{S}}tefan'],
    ['“x” – y…', "``x'' -- y{\\textellipsis}"],
    ['α→β', '{$\\alpha$}{$\\rightarrow$}{$\\beta$}'],
    ['CO₂ m²', 'CO{\\textsubscript{2}} m{\\textsuperscript{2}}'],
    // What has no command stays.
    ['研究', '研究'],
    ['a\u200Bb', 'ab'],
  ])('%s as commands', (text, latex) => {
    expect(latexText(text, 'latex')).toBe(latex)
  })

  it('stay as they are in UTF-8', () => {
    expect(latexText('Erdős “x” α & β', 'utf-8')).toBe('Erdős “x” α \\& β')
  })
})
