import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '#contract/commands/commands'
import { chapters } from '../../../src-renderer/pages/guide/chapters'
import { findInGuide } from '../../../src-renderer/pages/guide/find-in-guide'
import { chapterLink, headingId } from '../../../src-renderer/pages/guide/heading-id'
import { readAddress } from '../../../src-renderer/routes'

const folder = join(import.meta.dirname, '../../../docs/guide')
const texts = chapters.map(({ id, title }) => ({
  id,
  title,
  text: readFileSync(join(folder, `${id}.md`), 'utf8'),
}))

const headingsOf = (text: string) =>
  [...text.matchAll(/^#{2,3} (.*)$/gm)].map(([, heading = '']) => headingId(heading))

describe('the user guide', () => {
  it('has every file of docs/guide as a chapter, and no other', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.md$/, ''))
    expect(chapters.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it.each(texts)(
    'has the chapter $id under its own heading, which is its only one',
    ({ title, text }) => {
      expect(text.match(/^# .*$/gm)).toEqual([`# ${title}`])
    },
  )

  it.each(chapters)('loads the chapter $id', async ({ id, load }) => {
    const { default: text } = await load()
    expect(text).toBe(texts.find((each) => each.id === id)?.text)
  })

  it.each(texts)('leads from $id to places that there are', ({ text }) => {
    const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address)
    const lost = addresses.filter((address) => {
      if (address.startsWith('#/')) return readAddress(address).page === null
      const chapter = chapterLink(address)
      const meant = texts.find((each) => each.id === chapter?.id)
      if (!meant) return !address.startsWith('https://')
      return chapter?.part !== undefined && !headingsOf(meant.text).includes(chapter.part)
    })
    expect(lost).toEqual([])
  })

  it('is found by words of a line, with the heading above it', () => {
    const text = '# Two\n\nIntro of words.\n\n## The `seal`\n\n- Checksums **find** damage.\n'
    const found = (question: string) => findInGuide([{ id: 'two', title: 'Two', text }], question)
    expect(found('checksums damage')).toEqual([
      {
        chapter: 'two',
        title: 'Two',
        heading: 'The seal',
        part: 'the-seal',
        line: 'Checksums find damage.',
      },
    ])
    expect(found('INTRO').map(({ part }) => part)).toEqual([undefined])
    expect(found('nowhere')).toEqual([])
    expect(found('  ')).toEqual([])
  })

  it('names the keys of commands as the program has them', () => {
    const keyboard = texts.find(({ id }) => id === 'keyboard')?.text ?? ''
    const said = (keys: string) => keyboard.includes(keys)
    expect(commands.export.keys).toContain('Mod+e')
    expect(said('`Ctrl E`')).toBe(true)
  })
})
