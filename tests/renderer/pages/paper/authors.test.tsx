import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cutText } from '../../../../src-renderer/components/cut-text'
import { Authors } from '../../../../src-renderer/pages/paper/authors'

const shown = (authors: readonly string[]) => renderToStaticMarkup(<Authors authors={authors} />)
const many = (count: number) => Array.from({ length: count }, (_, index) => `Author ${index}`)
const linksIn = (markup: string) => markup.split('href="#/author').length - 1

describe('the authors of a paper', () => {
  it('are the first and the last of 5,000, and how many are between', () => {
    const markup = shown(many(5000))
    expect(linksIn(markup)).toBe(23)
    expect(markup).toContain('and 4,977 more')
    expect(markup).toContain('>Author 0<')
    expect(markup).toContain('>Author 4999<')
    expect(markup).not.toContain('>Author 20<')
  })

  it('are all of a few', () => {
    expect(linksIn(shown(many(24)))).toBe(24)
    expect(shown(many(24))).not.toContain('more')
  })

  it('are text, and cut where they have no end', () => {
    const markup = shown(['<b>Ann</b>', 'A'.repeat(100_000), 'Ann', 'Ann'])
    expect(markup.length).toBeLessThan(2000)
    expect(markup).toContain('&lt;b&gt;Ann&lt;/b&gt;')
    expect(linksIn(markup)).toBe(3)
  })
})

describe('a cut text', () => {
  it.each([
    ['short', 'short'],
    ['longer than ten', 'longer tha…'],
    ['nine char😀', 'nine char\ufffd…'],
  ])('of %j is %j', (text, cut) => {
    expect(cutText(text, 10)).toBe(cut)
  })
})
