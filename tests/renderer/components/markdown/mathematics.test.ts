import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markMathematics } from '../../../../src-renderer/components/markdown/mathematics'

describe('mathematics in a description', () => {
  it.each([
    ['a formula', 'let $x^2$ be', 'let $x^2$ be'],
    ['one price', 'costs $5 a month', 'costs \\$5 a month'],
    ['two prices', 'from $5 to $10', 'from \\$5 to \\$10'],
    ['prices without blanks around', '$5-$10', '\\$5-\\$10'],
    ['a price before a formula', '$5 for $n$ items', '\\$5 for $n$ items'],
    ['a formula with blanks inside', '$ x_i $', '$ x_i $'],
    ['an escaped dollar', 'costs \\$5 and \\$6', 'costs \\$5 and \\$6'],
    ['escapes of the former site', '$v\\_{1}^{\\*}$', '$v_{1}^{*}$'],
    ['escapes of the former site around brackets', '$\\left\\(x\\right\\)$', '$\\left(x\\right)$'],
    ['a sign within words set as text', '$\\text{max\\_len}$', '$\\text{max\\_len}$'],
    ['a dollar in code', '`echo $HOME` and `$x`', '`echo $HOME` and `$x`'],
    ['a displayed formula within a line', 'so $$x$$ holds', 'so $$x$$ holds'],
    ['brackets that Markdown escapes', 'see \\[1\\]', 'see \\[1\\]'],
  ])('%s', (_, text, marked) => {
    expect(markMathematics(text, 'markdown')).toBe(marked)
  })

  it('gives a formula that stands alone lines of its own', () => {
    const marked = markMathematics('It is\r\n\r\n$$ \\theta\\_{t} $$\r\n\r\nwhere', 'markdown')
    expect(marked).toMatch(/\n\$\$\n\\theta_\{t\}\n\$\$\n/)
  })

  it('keeps the indent of a formula within a list', () => {
    expect(markMathematics('- so\n  $$x$$\n', 'markdown')).toContain('\n  $$\n  x\n  $$\n')
  })

  it('takes an environment without dollars for a formula', () => {
    const marked = markMathematics('\\begin{align}\na &= b\n\\end{align}', 'markdown')
    expect(marked.trim()).toBe('$$\n\\begin{align}\na &= b\n\\end{align}\n$$')
  })
})

describe('mathematics in an abstract', () => {
  it.each([
    ['brackets of LaTeX', 'up to \\(10\\%\\) of', 'up to $10\\%$ of'],
    ['quotes of LaTeX', "``a $x$ engine'' or ``b''", "``a $x$ engine'' or ``b''"],
    ['escapes as written', '$x\\_1$', '$x\\_1$'],
  ])('%s', (_, text, marked) => {
    expect(markMathematics(text, 'plain')).toBe(marked)
  })

  it('puts a displayed formula on lines of its own', () => {
    expect(markMathematics('Let $$ a $$ and \\[b\\]', 'plain')).toMatch(
      /^Let \n\n\$\$\na\n\$\$\n\n and \n\n\$\$\nb\n\$\$/,
    )
  })
})

it('leaves text without signs as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('markdown', 'plain'), (text, kind) => {
      const plain = text.replaceAll(/[`$\\]/g, '')
      expect(markMathematics(plain, kind as 'markdown' | 'plain')).toBe(plain)
    }),
  )
})

it('comes to an end on whatever signs', () => {
  const signs = fc.array(fc.constantFrom('$', '$$', '\\', '`', '``', '\\(', '\\)', 'a', ' ', '\n'))
  fc.assert(
    fc.property(signs, fc.constantFrom('markdown', 'plain'), (parts, kind) => {
      expect(typeof markMathematics(parts.join(''), kind as 'markdown' | 'plain')).toBe('string')
    }),
  )
})

it('ends before the time of a test is over on long text full of signs that pair with nothing', () => {
  for (const sign of ['$', '`', '\\(', '$$ ', '` `` ``` ', '\\begin{align}']) {
    expect(markMathematics(sign.repeat(20_000), 'markdown')).not.toBe('')
    expect(markMathematics(sign.repeat(20_000), 'plain')).not.toBe('')
  }
})
