import { useEffect } from 'react'
import { commandIds, isCommandId } from '#contract/commands/commands'
import { useKeysInForce } from '../commands/keys-of'
import { runCommand, useAvailableCommands, useCommands } from '../commands/use-commands'
import { useTheme } from '../frame/theme-button'
import { desktop } from './bridge'
import { takeOpened } from './take-opened'

/** Joins the page to the desktop app around it. In a browser there is none, and nothing happens. */
export function useDesktop(): void {
  useCommands(desktop() ? acts : {})
  useMenu()
  useOpened()
  const theme = useTheme()
  useEffect(() => void desktop()?.ask('theme', theme), [theme])
}

/** What the app does when it is told so in the page; told in its menu, it needs no page. */
const acts = {
  'new-window': () => void desktop()?.ask('new-window'),
  'save-pdf': () => void desktop()?.ask('save-pdf'),
  'open-log': () => void desktop()?.ask('open-log'),
}

/** Does what is chosen in the menu, and tells it what can be chosen. */
function useMenu(): void {
  useEffect(
    () =>
      desktop()?.listen('command', (id) => {
        if (isCommandId(id)) runCommand(id)
      }),
    [],
  )
  const keys = useKeysInForce()
  const available = [...useAvailableCommands()].filter(isCommandId).toSorted().join(' ')
  useEffect(() => {
    const bridge = desktop()
    if (!bridge) return
    const shown = Object.fromEntries(commandIds.map((id) => [id, [...keys[id]]]))
    void bridge.ask('commands', { available: available.split(' '), keys: shown })
  }, [available, keys])
}

/** Shows what the reader opens from elsewhere, now and before the page was there. */
function useOpened(): void {
  useEffect(() => {
    void takeOpened({ isNew: true })
    return desktop()?.listen('opened', () => void takeOpened({ isNew: false }))
  }, [])
}
