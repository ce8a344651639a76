/** A chapter of the user guide: a file of docs/guide. */
export interface Chapter {
  /** The name of its file, and its id in an address. */
  id: string
  /** Its heading, as the file has it. */
  title: string
  load: () => Promise<{ default: string }>
}

/** The chapters in the order in which they are read, in groups. Each is loaded when it is opened. */
export const parts: readonly { title: string; chapters: readonly Chapter[] }[] = [
  {
    title: 'Read',
    chapters: [
      {
        id: 'start',
        title: 'Getting started',
        load: () => import('../../../docs/guide/start.md?raw'),
      },
      {
        id: 'browse',
        title: 'Finding your way',
        load: () => import('../../../docs/guide/browse.md?raw'),
      },
      {
        id: 'leaderboards',
        title: 'Leaderboards',
        load: () => import('../../../docs/guide/leaderboards.md?raw'),
      },
      { id: 'search', title: 'Search', load: () => import('../../../docs/guide/search.md?raw') },
      { id: 'papers', title: 'Papers', load: () => import('../../../docs/guide/papers.md?raw') },
      {
        id: 'catalogue',
        title: 'Datasets and methods',
        load: () => import('../../../docs/guide/catalogue.md?raw'),
      },
    ],
  },
  {
    title: 'Take along and keep',
    chapters: [
      {
        id: 'export',
        title: 'Export and citations',
        load: () => import('../../../docs/guide/export.md?raw'),
      },
      { id: 'library', title: 'Library', load: () => import('../../../docs/guide/library.md?raw') },
      {
        id: 'own-results',
        title: 'Results of your own',
        load: () => import('../../../docs/guide/own-results.md?raw'),
      },
      {
        id: 'snapshots',
        title: 'Snapshots',
        load: () => import('../../../docs/guide/snapshots.md?raw'),
      },
    ],
  },
  {
    title: 'The program',
    chapters: [
      {
        id: 'keyboard',
        title: 'Keyboard',
        load: () => import('../../../docs/guide/keyboard.md?raw'),
      },
      {
        id: 'settings',
        title: 'Settings',
        load: () => import('../../../docs/guide/settings.md?raw'),
      },
      {
        id: 'desktop',
        title: 'Desktop app and browser',
        load: () => import('../../../docs/guide/desktop.md?raw'),
      },
      {
        id: 'command-line',
        title: 'Command line',
        load: () => import('../../../docs/guide/command-line.md?raw'),
      },
      { id: 'http', title: 'HTTP', load: () => import('../../../docs/guide/http.md?raw') },
      {
        id: 'privacy',
        title: 'Privacy and security',
        load: () => import('../../../docs/guide/privacy.md?raw'),
      },
      {
        id: 'accessibility',
        title: 'Accessibility',
        load: () => import('../../../docs/guide/accessibility.md?raw'),
      },
      {
        id: 'troubleshooting',
        title: 'When something goes wrong',
        load: () => import('../../../docs/guide/troubleshooting.md?raw'),
      },
      {
        id: 'glossary',
        title: 'Glossary',
        load: () => import('../../../docs/guide/glossary.md?raw'),
      },
    ],
  },
]

export const chapters: readonly Chapter[] = parts.flatMap(({ chapters }) => chapters)
