import type { Archive, RequestOf } from '#contract/contract'
import type { Preferences } from '#contract/preferences'
import { MOST_HOSTS } from '#contract/settings'
import { readLines, type settingsRequests } from '#contract/settings-requests'
import type { Material } from './material'
import type { ReaderFile } from './reader-file'

/** Answers the requests that change how the reader wants the program. */
export const settingsAnswers = (
  file: ReaderFile,
  answered: () => Preferences,
): Pick<Archive, keyof typeof settingsRequests> => ({
  set(request) {
    file.change((material) => withSettings(material, request))
    return answered()
  },
  'set-keys': (request) => {
    file.change((material) => withKeys(material, request))
    return answered()
  },
  'trust-host': (request) => {
    file.change((material) => withHost(material, request))
    return answered()
  },
  'reset-settings': ({ part }) => {
    file.change((material) => reset(material, part))
    return answered()
  },
})

/** Returns the material as it is when nothing of it changes. */
function withSettings(material: Material, request: RequestOf<'set'>): Material {
  const changed = Object.entries(request).filter(
    ([name, value]) => value !== undefined && material.settings[name] !== value,
  )
  if (changed.length === 0) return material
  return { ...material, settings: { ...material.settings, ...Object.fromEntries(changed) } }
}

function withKeys(material: Material, { command, keys }: RequestOf<'set-keys'>): Material {
  const { settings } = material
  const others = settings.keys.filter((each) => each.command !== command)
  const own = keys === undefined ? [] : [{ command, keys: [...new Set(readLines(keys))] }]
  if (JSON.stringify([...others, ...own]) === JSON.stringify(settings.keys)) return material
  return { ...material, settings: { ...settings, keys: [...others, ...own] } }
}

function withHost(material: Material, { host, off }: RequestOf<'trust-host'>): Material {
  const { settings } = material
  const known = settings.hosts ?? []
  if (known.includes(host) !== off) return material
  const hosts = off ? known.filter((each) => each !== host) : [...known, host].slice(-MOST_HOSTS)
  return {
    ...material,
    settings: { ...settings, hosts: hosts.length === 0 ? undefined : hosts },
  }
}

function reset(material: Material, part: 'all' | 'keys'): Material {
  const { settings } = material
  const hasKeys = settings.keys.length > 0 || settings.singles !== undefined
  if (part === 'keys')
    return hasKeys
      ? { ...material, settings: { ...settings, keys: [], singles: undefined } }
      : material
  const isFirst = Object.values({ ...settings, keys: undefined }).every(
    (value) => value === undefined,
  )
  return isFirst && !hasKeys ? material : { ...material, settings: { keys: [] } }
}
