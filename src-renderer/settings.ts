import { ask, AskError } from '#contract/ask'
import type { InputOf } from '#contract/contract'
import type { Preferences } from '#contract/preferences'
import { firstSettings, type Settings } from '#contract/settings'
import { call, queries } from './archive'
import { say } from './frame/toast'
import { beforeDeciding, preferencesKey, tellWindows, usePreferences } from './preferences'

/** How the reader wants the program; as it comes until that is known. */
export const useSettings = (): Settings => usePreferences()?.settings ?? firstSettings

/** The same at the press of a key. */
export const currentSettings = (): Settings =>
  queries.getQueryData<Preferences>(preferencesKey)?.settings ?? firstSettings

/** What is to be otherwise. Where that follows from what is, it may be asked before that is known. */
type Changed = InputOf<'set'> | ((settings: Settings) => InputOf<'set'>)

/** Changes settings. On screen they hold at once, and as long as the window even when they cannot be kept. */
export async function changeSettings(change: Changed): Promise<void> {
  await beforeDeciding()
  const changed = typeof change === 'function' ? change(currentSettings()) : change
  if (Object.keys(changed).length === 0) return
  show((settings) => ({ ...settings, ...changed }) as Settings)
  await keep('set', changed)
}

/** Gives a command other keys, or its own again. */
export async function changeKeys(command: string, keys: readonly string[] | null): Promise<void> {
  await beforeDeciding()
  const request = { command, ...(keys !== null && { keys: keys.join('\n') }) }
  show((settings) => {
    const others = Object.entries(settings.keys).filter(([id]) => id !== command)
    return { ...settings, keys: Object.fromEntries(keys ? [...others, [command, keys]] : others) }
  })
  await keep('set-keys', request as InputOf<'set-keys'>)
}

/** Has links of a host open without asking from now on, or be asked about again. */
export async function trustHost(host: string, isTrusted: boolean): Promise<void> {
  await beforeDeciding()
  show((settings) => {
    const others = settings.hosts.filter((each) => each !== host)
    return { ...settings, hosts: isTrusted ? [...others, host] : others }
  })
  await keep('trust-host', { host, off: !isTrusted })
}

/** Has everything as the program came, or only the keys. */
export async function resetSettings(part: 'all' | 'keys'): Promise<void> {
  await beforeDeciding()
  const { keys, singles } = firstSettings
  show((settings) => (part === 'all' ? firstSettings : { ...settings, keys, singles }))
  await keep('reset-settings', { part })
}

const show = (change: (settings: Settings) => Settings) =>
  queries.setQueryData<Preferences>(
    preferencesKey,
    (known) => known && { ...known, settings: change(known.settings) },
  )

let last = 0

type SettingsMethod = 'set' | 'set-keys' | 'trust-host' | 'reset-settings'

async function keep<M extends SettingsMethod>(method: M, request: InputOf<M>): Promise<void> {
  const own = ++last
  try {
    const preferences = await ask<SettingsMethod>(call, method, request)
    // A newer change is on its way, and must not be taken back on screen.
    if (own === last) queries.setQueryData(preferencesKey, preferences)
    tellWindows()
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(`This holds until the window is closed. ${error.message}`)
  }
}
