import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createInMemory } from '../../../../src-main/archive/database'
import { Inserts } from '../../../../src-main/archive/import/inserts'
import { NameWords } from '../../../../src-main/archive/import/listed/name-words'
import { TABLES } from '../../../../src-main/archive/schema'
import { ListedNames, type NamesWish } from '../../../../src-main/archive/search/listed-names'
import { words } from '../../../../src-main/archive/search/words'

/** Finds names among some, which are numbered from 1 in their order. */
async function finderOf(names: readonly string[]) {
  const db = await createInMemory()
  db.script(TABLES)
  const index = new NameWords()
  for (const [place, name] of names.entries()) index.add(place + 1, name)
  index.store(new Inserts(db), 'author_word')
  const listed = new ListedNames(db, 'author', (id) => names[id - 1] ?? '')
  return {
    close: () => db.close(),
    find: (wish: Partial<NamesWish>) =>
      [...listed.find({ words: [], isOpen: false, excluded: [], ...wish })].map(
        (id) => names[id - 1],
      ),
  }
}

const isLast = (word: string, last: string, isOpen: boolean) =>
  isOpen && last.length > 2 ? word.startsWith(last) : word === last

/** The same without an index. */
function scan(names: readonly string[], { words: wanted, isOpen, excluded }: NamesWish): string[] {
  if (wanted.length === 0) return []
  const last = [...new Set(wanted)].at(-1) ?? ''
  const found = names.filter((name) => {
    const inName = words(name)
    return (
      wanted.every((word) => word === last || inName.includes(word)) &&
      inName.some((each) => isLast(each, last, isOpen)) &&
      !excluded.some((group) => group.every((word) => inName.includes(word)))
    )
  })
  const place = (name: string) => {
    const inName = words(name)
    if (inName.join(' ') === wanted.join(' ')) return 0
    const isWhole =
      [...new Set(inName)].toSorted().join() === [...new Set(wanted)].toSorted().join()
    return isWhole ? 1 : 2
  }
  return found.toSorted((a, b) => place(a) - place(b))
}

const word = fc.constantFrom(
  'li',
  'lin',
  'ling',
  'lingling',
  'wei',
  'weiwei',
  'wang',
  'émile',
  '1',
  '𝒳',
  '\uffee',
)
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))

describe('names of which there are very many', () => {
  it('are found as a scan of all finds them, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, { maxLength: 40 }),
        fc.array(
          word.map((each) => words(each)[0] ?? ''),
          { maxLength: 3 },
        ),
        fc.boolean(),
        fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), { maxLength: 1 }),
        async (names, wanted, isOpen, excluded) => {
          const { find, close } = await finderOf(names)
          const wish = { words: wanted, isOpen, excluded }
          expect(find(wish)).toEqual(scan(names, wish))
          close()
        },
      ),
      { numRuns: 100 },
    )
  })

  it.each<[text: string, isOpen: boolean, found: string[]]>([
    ['wei wang', false, ['Wei Wang', 'Wang Wei', 'Wei Wang Chen']],
    ['wang wei', false, ['Wang Wei', 'Wei Wang', 'Wei Wang Chen']],
    ['wei wan', true, ['Wei Wang', 'Wei Wang Chen', 'Wang Wei']],
    ['wei wan', false, []],
    // Two letters begin too much.
    ['wa', true, []],
    ['nobody', true, []],
    ['', true, []],
  ])('“%s”, open at its end: %s', async (text, isOpen, found) => {
    const { find, close } = await finderOf(['Wei Wang', 'Wei Wang Chen', 'Wang Wei', 'Wei Li'])
    expect(find({ words: words(text), isOpen })).toEqual(found)
    close()
  })

  it('are none where none are stored', async () => {
    const { find, close } = await finderOf([])
    expect(find({ words: ['wei'], isOpen: true })).toEqual([])
    close()
  })
})
