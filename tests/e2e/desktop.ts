// What specs of the desktop app have in common.
import type { ElectronApplication } from '@playwright/test'
import { programOf, startDesktop, test } from './app'
import type { HostOptions } from './app'

/** Starts the app anew, in a profile if one is given; skips the test where there is no program. */
export function start(host: HostOptions['host'], args: string[] = [], profile?: string) {
  const program = programOf(host)
  test.skip(program === null, 'This machine has no Electron program.')
  return startDesktop(program ?? '', args, profile, profile)
}

export function running(desktop: ElectronApplication | null): ElectronApplication {
  if (!desktop) throw new Error('the desktop app is not running')
  return desktop
}

/** Clicks an item of the menu bar. */
export const chooseMenuItem = (desktop: ElectronApplication, id: string): Promise<void> =>
  desktop.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    if (!item) throw new Error(`the menu has no ${id}`)
    item.click()
  }, id)
