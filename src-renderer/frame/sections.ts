import { type Counts, papersListed } from '#contract/snapshot'
import type { IconName } from '../components/icon'
import type { PageName } from '../routes'

export interface SectionLink {
  page: PageName
  name: string
  icon: IconName
  /** How much the section holds. */
  count?: (counts: Counts) => number
}

/** The sections of the archive, in the order of the sidebar. */
export const sections: readonly SectionLink[] = [
  { page: 'home', name: 'Start', icon: 'start' },
  { page: 'sota', name: 'SOTA', icon: 'sota', count: ({ leaderboards }) => leaderboards },
  { page: 'papers', name: 'Papers', icon: 'papers', count: papersListed },
  { page: 'tasks', name: 'Tasks', icon: 'tasks', count: ({ tasks }) => tasks },
  { page: 'datasets', name: 'Datasets', icon: 'datasets', count: ({ datasets }) => datasets },
  { page: 'methods', name: 'Methods', icon: 'methods', count: ({ methods }) => methods },
]

/** What is the reader's own, and pages about the program and its data. */
export const ownSections: readonly SectionLink[] = [
  { page: 'library', name: 'Library', icon: 'library' },
  { page: 'submit', name: 'Submit', icon: 'plus' },
  { page: 'snapshot', name: 'Snapshots', icon: 'snapshot' },
  { page: 'settings', name: 'Settings', icon: 'settings' },
  { page: 'guide', name: 'Guide', icon: 'question' },
  { page: 'about', name: 'About', icon: 'info' },
]

const parents: Partial<Record<PageName, PageName>> = {
  area: 'sota',
  leaderboards: 'sota',
  leaderboard: 'sota',
  compare: 'sota',
  task: 'sota',
  outline: 'tasks',
  paper: 'papers',
  author: 'papers',
  'co-authors': 'papers',
  venues: 'papers',
  venue: 'papers',
  repositories: 'papers',
  repository: 'papers',
  dataset: 'datasets',
  method: 'methods',
  'snapshot-diff': 'snapshot',
  'my-results': 'library',
}

/** The section that a page belongs to; null for search, which belongs to none. */
export function sectionOf(page: PageName | null): SectionLink | null {
  const wanted = page && (parents[page] ?? page)
  return [...sections, ...ownSections].find((section) => section.page === wanted) ?? null
}
