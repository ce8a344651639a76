import { useEffect } from 'react'
import { firstSettings, type Settings } from '#contract/settings'
import { followPreferences, usePreferences } from '../preferences'
import { remember } from '../remembered'

/** The settings that styles follow by a `data-` attribute of the document. */
const shown = ['theme', 'contrast', 'motion', 'density', 'sidebar'] as const

/**
 * Has the styles follow the settings. They are noted in the browser as well, where `public/theme.js`
 * finds them before the first paint.
 */
export function useAppearance(): void {
  const settings = usePreferences()?.settings
  useEffect(() => {
    if (settings) for (const name of shown) show(name, settings[name])
  }, [settings])
  useEffect(followPreferences, [])
}

function show<Name extends (typeof shown)[number]>(name: Name, value: Settings[Name]): void {
  const isFirst = value === firstSettings[name]
  remember(name, isFirst ? null : value)
  if (isFirst) delete document.documentElement.dataset[name]
  else document.documentElement.dataset[name] = value
}
