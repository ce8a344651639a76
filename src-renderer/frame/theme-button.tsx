import { useWithKeys } from '../commands/keys-of'
import { Icon } from '../components/icon'
import { rootChoice } from './root-choice'

const theme = rootChoice('theme')

const names = { system: 'as the system', light: 'light', dark: 'dark' }
type Theme = keyof typeof names
const following: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

const read = (chosen: string | null): Theme =>
  chosen === 'light' || chosen === 'dark' ? chosen : 'system'

/** From the system's theme to light, to dark, and round again. */
export function nextTheme(): void {
  const next = following[read(theme.get())]
  theme.set(next === 'system' ? null : next)
}

/** The theme that the reader has chosen. */
export const useTheme = (): Theme => read(theme.use())

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
