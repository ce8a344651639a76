import type { MenuItemConstructorOptions as Item } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { commandIds, commands } from '#contract/commands/commands'
import { menu } from '../../../../../src-main/hosts/electron/menu/menu'
import type { MenuActs, MenuFacts } from '../../../../../src-main/hosts/electron/menu/system-items'

const facts: MenuFacts = {
  platform: 'linux',
  forDeveloper: false,
  hasWindow: true,
  recent: ['/a/dumps', '/b/dumps', '/c/R&D.sqlite'],
  keys: (id) => commands[id].keys,
  isAvailable: () => true,
}
const acts = () => ({
  command: vi.fn<MenuActs['command']>(),
  closeWindow: vi.fn<MenuActs['closeWindow']>(),
  reload: vi.fn<MenuActs['reload']>(),
  openRecent: vi.fn<MenuActs['openRecent']>(),
  clearRecent: vi.fn<MenuActs['clearRecent']>(),
})

const items = (template: readonly Item[]): Item[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
const click = (item: Item | undefined) => item?.click?.({} as never, undefined, {} as never)
const platforms = ['darwin', 'linux', 'win32'] as const

describe('the application menu', () => {
  it.each(platforms)('holds nothing that does nothing on %s', (platform) => {
    const idle = items(menu({ ...facts, platform }, acts())).filter(
      ({ role, click, submenu, type }) => !role && !click && !submenu && type !== 'separator',
    )
    expect(idle).toEqual([])
  })

  it.each(platforms)('has every command that names a menu once on %s', (platform) => {
    const ids = items(menu({ ...facts, platform }, acts())).map(({ id }) => id)
    const expected = commandIds.filter((id) => commands[id].menu)
    expect(ids.filter((id) => id && Object.hasOwn(commands, id)).toSorted()).toEqual(
      expected.toSorted(),
    )
  })

  it.each(platforms)('gives no two items the same keys on %s', (platform) => {
    const keys = items(menu({ ...facts, platform }, acts())).flatMap(
      ({ accelerator }) => accelerator ?? [],
    )
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.filter((each, at) => keys.indexOf(each) !== at)).toEqual([])
  })

  it.each(platforms)('begins and ends no menu of %s with a line, and has no two in turn', (on) => {
    const bars = menu({ ...facts, platform: on }, acts()).map(({ submenu }) => submenu as Item[])
    for (const bar of bars) {
      const line = bar.map(({ type }) => (type === 'separator' ? '-' : 'x')).join('')
      expect(line).toMatch(/^x+(-x+)*$/)
    }
  })

  it('leaves the keys of commands to the page', () => {
    const taken = items(menu(facts, acts())).filter(
      ({ id, accelerator, registerAccelerator }) =>
        id && Object.hasOwn(commands, id) && accelerator && registerAccelerator !== false,
    )
    expect(taken).toEqual([])
  })

  it.each([
    ['darwin', true],
    ['linux', false],
    ['win32', false],
  ] as const)('has a menu of the application itself on %s: %s', (platform, expected) => {
    const [first, file] = menu({ ...facts, platform }, acts())
    expect(first?.role === 'appMenu').toBe(expected)
    if (!expected) return
    expect(items([first ?? {}]).map(({ id }) => id)).toContain('settings')
    expect(items([file ?? {}]).map(({ id }) => id)).not.toContain('settings')
  })

  it.each([true, false])('offers the tools of a developer: %s', (forDeveloper) => {
    const roles = items(menu({ ...facts, forDeveloper }, acts())).map(({ role }) => role)
    expect(roles.includes('toggleDevTools')).toBe(forDeveloper)
  })

  it('enables what can be given, and what is about a window while there is one', () => {
    const some = { ...facts, hasWindow: false, isAvailable: (id: string) => id === 'new-window' }
    const enabled = items(menu(some, acts()))
      .filter(({ id, enabled }) => id && enabled !== false)
      .map(({ id }) => id)
    expect(enabled).toEqual(['new-window', 'open-recent', 'clear-recent'])
  })

  it('does what is clicked', () => {
    const done = acts()
    const all = items(menu(facts, done))
    for (const id of ['theme', 'close-window', 'reload', 'clear-recent'])
      click(all.find((item) => item.id === id))
    click(all.find(({ label }) => label === '/b/dumps'))
    click(all.find(({ label }) => label === 'R&&D.sqlite'))
    expect(done.command).toHaveBeenCalledExactlyOnceWith('theme')
    expect(done.closeWindow).toHaveBeenCalledOnce()
    expect(done.reload).toHaveBeenCalledOnce()
    expect(done.clearRecent).toHaveBeenCalledOnce()
    expect(done.openRecent.mock.calls).toEqual([['/b/dumps'], ['/c/R&D.sqlite']])
  })

  it('cannot open recent files while there are none', () => {
    const item = items(menu({ ...facts, recent: [] }, acts())).find(
      ({ id }) => id === 'open-recent',
    )
    expect(item?.enabled).toBe(false)
  })
})
