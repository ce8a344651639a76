import type { MenuItemConstructorOptions } from 'electron'

interface MenuFacts {
  platform: NodeJS.Platform
  /** Whether the tools of a developer belong in it. */
  forDeveloper: boolean
  /** Steps through the pages that the window has shown. */
  goBack(): void
  goForward(): void
}

/** The application menu as data. What the page does by itself (search, quick open) is not repeated. */
export function menu(facts: MenuFacts): MenuItemConstructorOptions[] {
  const { platform, forDeveloper, goBack, goForward } = facts
  const isMac = platform === 'darwin'
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'reload' },
        ...(forDeveloper ? [{ role: 'toggleDevTools' as const }] : []),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    {
      label: 'Go',
      submenu: [
        { id: 'back', label: 'Back', accelerator: isMac ? 'Cmd+[' : 'Alt+Left', click: goBack },
        {
          id: 'forward',
          label: 'Forward',
          accelerator: isMac ? 'Cmd+]' : 'Alt+Right',
          click: goForward,
        },
      ],
    },
    { role: 'windowMenu' },
  ]
}
