import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RenderedMarkdown } from '../../../../src-renderer/components/markdown/rendered-markdown'

const markdown = (text: string) =>
  renderToStaticMarkup(<RenderedMarkdown text={text} kind="markdown" />)
const plain = (text: string) => renderToStaticMarkup(<RenderedMarkdown text={text} kind="plain" />)

describe('text from strangers', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', /<script/i],
    ['an image that runs code', '<img src=x onerror=alert(1)>', /<img|<[^>]*onerror/i],
    ['a frame', 'a <iframe src="https://example.org"></iframe> b', /<iframe/i],
    ['a style', '<p style="position:fixed">x</p>', /<[^>]*style=/i],
    ['a picture', '![a plot](https://example.org/plot.png)', /<img|<[^>]*src=/i],
    ['a picture within a link', '[![x](https://a.org/b.png)](https://a.org)', /<img|<[^>]*src=/i],
    ['a script address', '[x](javascript:alert(1))', /href/i],
    ['a data address', '[x](data:text/html,<b>x</b>)', /href/i],
    ['a script address with an entity', '[x](java&#115;cript:alert(1))', /href/i],
    ['an address of the app', '[x](#/paper?id=1)', /href/i],
    ['an address in the folder', '[x](/etc/passwd)', /href/i],
    ['a name before the host', '[x](https://bank.org@evil.org)', /href/i],
    ['a link by mail', '<a@b.org>', /href/i],
    ['a link within a formula', '$\\href{javascript:alert(1)}{x}$', /href="javascript/i],
    ['a class within a formula', '$\\htmlClass{x}{y}$', /class="x"/i],
  ])('%s comes to nothing', (_, text, forbidden) => {
    expect(markdown(text)).not.toMatch(forbidden)
    expect(plain(text)).not.toMatch(forbidden)
  })

  it('names a picture that is not loaded', () => {
    expect(markdown('![A plot](https://example.org/plot.png)')).toContain('Picture: A plot')
  })

  it('leaves out tags that say how something looks, and shows the others', () => {
    expect(markdown('<span class="x">Source: [A](https://a.org)</span>')).toMatch(
      /^<p>Source: <a [^>]*href="https:\/\/a\.org\/"/,
    )
    expect(markdown('a set of <query, anchor> pairs')).toContain('&lt;query, anchor&gt; pairs')
    expect(markdown('<div>\nkept\n</div>')).toContain('kept')
  })

  it('opens links outside without telling where from', () => {
    expect(markdown('see https://arxiv.org/abs/1 and www.x.org')).toMatch(
      /target="_blank" rel="noreferrer" title="Opens arxiv\.org in your browser"/,
    )
  })

  it('leads from an address of the former site to the page here', () => {
    expect(markdown('[SGD](https://paperswithcode.com/method/sgd)')).toContain(
      'href="#/method?id=sgd"',
    )
  })

  it('adds no heading to those of the page', () => {
    expect(markdown('# One\n\n### Three')).not.toMatch(/<h\d/)
  })
})

describe('formulas', () => {
  it('are set, within a line and on their own', () => {
    expect(markdown('let $x^2$ be')).toContain('class="katex"')
    expect(markdown('a\n\n$$x^2$$\n\nb')).toContain('katex-display')
  })

  it('that cannot be read are shown as written', () => {
    const html = markdown('so $\\frac{1$ holds')
    expect(html).toContain('\\frac{1')
    expect(html).toContain('so ')
  })

  it('do not grow beyond the page', () => {
    expect(markdown('$\\rule{1000000em}{1000000em}$')).not.toContain('1000000em;')
  })

  it('that expand without end come to an end', () => {
    const bomb = '$\\def\\a{\\b\\b}\\def\\b{\\c\\c}\\def\\c{\\a\\a}\\a$'
    expect(markdown(bomb)).toContain('\\def')
  })
})

describe('an abstract', () => {
  it.each([
    ['tildes', 'from ~6 to ~10 minutes', 'from ~6 to ~10 minutes'],
    ['stars', 'the *best* of 2 * 3 * 4', 'the *best* of 2 * 3 * 4'],
    ['quotes', "``one'' and ``two''", '``one&#x27;&#x27; and ``two&#x27;&#x27;'],
    ['a hash', '# of parameters', '# of parameters'],
    ['tags', 'on a <i>pinched</i> manifold', 'on a &lt;i&gt;pinched&lt;/i&gt; manifold'],
    ['a reference', 'as in [1](x)', 'as in [1](x)'],
  ])('is no Markdown: %s', (_, text, html) => {
    expect(plain(text)).toBe(`<p>${html}</p>`)
  })

  it('has links and formulas', () => {
    expect(plain('Code: https://github.com/a_b/c_d.')).toContain(
      'href="https://github.com/a_b/c_d"',
    )
    expect(plain('of $O(n)$ steps')).toContain('class="katex"')
  })
})
