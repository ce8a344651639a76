import type { Archive, RequestOf } from '#contract/contract'
import type { Preferences } from '#contract/preferences'
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
