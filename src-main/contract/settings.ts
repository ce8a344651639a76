/** How the reader wants the program, whatever the snapshot. */
export interface Settings {
  theme: (typeof themes)[number]
  contrast: (typeof contrasts)[number]
  motion: (typeof motions)[number]
  /** How much room rows of tables have. */
  density: (typeof densities)[number]
  /** The size of text and of what holds it, in percent. */
  zoom: number
  /** Whether the sidebar names its sections, or is a rail of signs. */
  sidebar: (typeof sidebars)[number]
  /** How the list of datasets is laid out, as long as its address does not say. */
  datasets: (typeof datasetLooks)[number]
  /** Whether lists show what looks like junk, as long as nobody says otherwise. */
  doubts: (typeof doubtChoices)[number]
  /** Whether the tabs of the last time are opened at the start. */
  tabs: (typeof tabChoices)[number]
  /** Whether letters, digits and signs do something by themselves. */
  singles: (typeof singleChoices)[number]
  /** The keys that the reader gave to commands, by their ids. */
  keys: Readonly<Record<string, readonly string[]>>
  /** The hosts whose links open without asking, the one allowed last at the end. */
  hosts: readonly string[]
}

export const themes = ['system', 'light', 'dark'] as const
export const contrasts = ['system', 'more'] as const
export const motions = ['system', 'none'] as const
export const densities = ['normal', 'compact', 'roomy'] as const
export const sidebars = ['wide', 'rail'] as const
export const datasetLooks = ['table', 'cards'] as const
export const doubtChoices = ['hidden', 'shown'] as const
export const tabChoices = ['restored', 'new'] as const
export const singleChoices = ['on', 'off'] as const

export const SMALLEST_ZOOM = 50
export const LARGEST_ZOOM = 300

/** So many hosts are opened without asking; with one more, the one allowed longest ago is asked about. */
export const MOST_HOSTS = 1000

/** As the program comes. */
export const firstSettings: Settings = {
  theme: 'system',
  contrast: 'system',
  motion: 'system',
  density: 'normal',
  zoom: 100,
  sidebar: 'wide',
  datasets: 'table',
  doubts: 'hidden',
  tabs: 'restored',
  singles: 'on',
  keys: {},
  hosts: [],
}
