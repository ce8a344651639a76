import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Markdown } from '../../../src-renderer/components/markdown'

const render = (text: string) => renderToStaticMarkup(<Markdown text={text} kind="plain" />)

it('a text of a megabyte is shown by its beginning, as it is written, and all of it on demand', () => {
  const shown = render('<b>$a_1$ [x](javascript:alert(1)) '.repeat(30_000))
  expect(shown.length).toBeLessThan(40_000)
  expect(shown).toContain('&lt;b&gt;$a_1$ [x](javascript:alert(1))')
  expect(shown).not.toContain('<b>')
  expect(shown).toContain('Show all 1,020,000 characters, as they are written')
})

it('no sign is cut in two', () => {
  expect(render(`${'x'.repeat(15_999)}${'😀'.repeat(40_000)}`)).not.toContain('😀')
})
