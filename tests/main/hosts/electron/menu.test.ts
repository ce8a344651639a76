import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menu } from '../../../../src-main/hosts/electron/menu'

const facts = { platform: 'linux', forDeveloper: false, goBack() {}, goForward() {} } as const

const items = (template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])

describe('the application menu', () => {
  it('holds nothing that does nothing', () => {
    const idle = items(menu(facts)).filter(
      ({ role, click, submenu, type }) => !role && !click && !submenu && type !== 'separator',
    )
    expect(idle).toEqual([])
  })

  it('gives no two items the same keys', () => {
    const keys = items(menu(facts)).flatMap(({ accelerator }) => accelerator ?? [])
    expect(keys.length).toBeGreaterThan(1)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each([
    ['darwin', true],
    ['linux', false],
    ['win32', false],
  ] as const)('has the menu of the application itself on %s: %s', (platform, expected) => {
    expect(menu({ ...facts, platform })[0]?.role === 'appMenu').toBe(expected)
  })

  it.each([true, false])('offers the tools of a developer: %s', (forDeveloper) => {
    const roles = items(menu({ ...facts, forDeveloper })).map(({ role }) => role)
    expect(roles.includes('toggleDevTools')).toBe(forDeveloper)
  })
})
