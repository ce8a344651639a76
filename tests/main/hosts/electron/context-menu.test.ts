import { expect, it, vi } from 'vitest'
import { contextMenu } from '../../../../src-main/hosts/electron/context-menu'

const nothing = { isEditable: false, linkURL: '', selectionText: '' }
const page = 'app://bundle/index.html#/papers'

it.each([
  ['nothing', nothing, []],
  ['a selection', { ...nothing, selectionText: 'ResNet' }, ['copy']],
  ['a selection of blanks', { ...nothing, selectionText: ' \n' }, []],
  ['a link to the web', { ...nothing, linkURL: 'https://arxiv.org/' }, ['Copy Link Address']],
  ['a link within the app', { ...nothing, linkURL: page }, []],
  ['a link to a program', { ...nothing, linkURL: 'ms-settings:privacy' }, []],
  [
    'a selected link',
    { ...nothing, selectionText: 'arXiv', linkURL: 'https://arxiv.org/' },
    ['copy', 'Copy Link Address'],
  ],
  ['a field', { ...nothing, isEditable: true }, ['cut', 'copy', 'paste', 'selectAll']],
])('offers for %s: %j', (_, clicked, expected) => {
  const items = contextMenu(clicked, () => {})
  expect(items.map(({ role, label }) => role ?? label)).toEqual(expected)
})

it('copies the address of a link', () => {
  const copy = vi.fn<(text: string) => void>()
  const [item] = contextMenu({ ...nothing, linkURL: 'http://arxiv.org/abs/1' }, copy)
  item?.click?.({} as never, undefined, {} as never)
  expect(copy).toHaveBeenCalledExactlyOnceWith('https://arxiv.org/abs/1')
})
