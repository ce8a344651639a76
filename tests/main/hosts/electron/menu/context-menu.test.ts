import { expect, it, vi } from 'vitest'
import {
  contextMenu,
  type ContextActs,
} from '../../../../../src-main/hosts/electron/menu/context-menu'
import { isOwnPage } from '../../../../../src-main/hosts/electron/links'

const editFlags = { canUndo: false, canCut: true, canSelectAll: true } as never
const nothing = { isEditable: false, linkURL: '', selectionText: '', editFlags }
const own = 'app://bundle/index.html?window=w1#/paper?id=x'
const page = ['Back', 'Forward', 'Reload', 'Bookmark this page', 'Copy a link to this view']

const acts = (): ContextActs => ({
  copy: vi.fn<ContextActs['copy']>(),
  open: vi.fn<ContextActs['open']>(),
  openWindow: vi.fn<ContextActs['openWindow']>(),
  command: vi.fn<ContextActs['command']>(),
  reload: vi.fn<ContextActs['reload']>(),
  isAvailable: (id) => id !== 'forward',
  isOwnPage: (url) => isOwnPage(url, undefined),
})

const named = (items: ReturnType<typeof contextMenu>) =>
  items.flatMap(({ role, label, type }) => (type === 'separator' ? [] : [role ?? label]))

it.each([
  ['nothing', nothing, [...page, 'selectAll']],
  [
    'a selection',
    { ...nothing, selectionText: ' Deep\n ResNet ' },
    ['copy', 'Search the archive for “Deep ResNet”'],
  ],
  ['a selection of blanks', { ...nothing, selectionText: ' \n' }, [...page, 'selectAll']],
  ['a link to the web', { ...nothing, linkURL: 'https://arxiv.org/' }, ['Copy link address']],
  [
    'a link within the app',
    { ...nothing, linkURL: own },
    ['Open in new tab', 'Open in new window', 'Copy link'],
  ],
  ['a link to a program', { ...nothing, linkURL: 'ms-settings:x' }, [...page, 'selectAll']],
  [
    'a selected link',
    { ...nothing, selectionText: 'arXiv & co', linkURL: 'https://arxiv.org/' },
    ['Copy link address', 'copy', 'Search the archive for “arXiv && co”'],
  ],
  [
    'a field',
    { ...nothing, isEditable: true, selectionText: 'x' },
    ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'],
  ],
])('offers for %s: %j', (_, clicked, expected) => {
  expect(named(contextMenu(clicked, acts()))).toEqual(expected)
})

it('offers of a page and of a field only what can be done', () => {
  const off = (clicked: typeof nothing) =>
    contextMenu(clicked, acts()).flatMap(({ enabled, label, role }) =>
      enabled === false ? [role ?? label] : [],
    )
  expect(off(nothing)).toEqual(['Forward'])
  expect(off({ ...nothing, isEditable: true })).toEqual(['undo'])
})

it('does what is clicked', () => {
  const done = acts()
  const clicked = { ...nothing, linkURL: own, selectionText: 'ResNet' }
  const outside = { ...nothing, linkURL: 'http://arxiv.org/abs/1' }
  for (const item of [clicked, outside, nothing].flatMap((each) => contextMenu(each, done)))
    item.click?.({} as never, undefined, {} as never)
  expect(vi.mocked(done.open).mock.calls).toEqual([['pwc://paper?id=x'], ['ResNet']])
  expect(done.openWindow).toHaveBeenCalledExactlyOnceWith('#/paper?id=x')
  expect(vi.mocked(done.copy).mock.calls).toEqual([
    ['pwc://paper?id=x'],
    ['https://arxiv.org/abs/1'],
  ])
  expect(vi.mocked(done.command).mock.calls).toEqual([
    ['back'],
    ['forward'],
    ['bookmark'],
    ['copy-link'],
  ])
  expect(done.reload).toHaveBeenCalledOnce()
})
