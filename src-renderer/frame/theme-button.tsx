import type { Settings } from '#contract/settings'
import { useWithKeys } from '../commands/keys-of'
import { Icon } from '../components/icon'
import { changeSettings, useSettings } from '../settings'

type Theme = Settings['theme']
const names: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' }
const following: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

/** From the system's theme to light, to dark, and round again. */
export const nextTheme = (): void =>
  void changeSettings(({ theme }) => ({ theme: following[theme] }))

/** The theme that the reader has chosen. */
export const useTheme = (): Theme => useSettings().theme

/** Goes on to the next theme, and says which is on. */
export function ThemeButton() {
  const current = useTheme()
  const withKeys = useWithKeys()
  const label = `Theme: ${names[current]}. Change to ${names[following[current]]}`
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={withKeys(label, 'theme')}
      onClick={nextTheme}
    >
      <Icon name="theme" />
    </button>
  )
}
