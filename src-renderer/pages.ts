import type { ComponentType } from 'react'
import type { InputOf } from '#contract/contract'
import { askAhead } from './archive'
import { lastAnswer } from './last-answer'
import { lateCode, type LateCode } from './late/late-code'
import { readAddress, type AddressRequest, type PageName } from './routes'

/** A page is given the request of its address. The archive checks it, whatever its type says. */
type Page = ComponentType<{ request: AddressRequest }>

interface PageEntry {
  load: () => Promise<unknown>
  /** Asks what the page will ask first, so that it can be drawn whole. */
  ahead?: (request: AddressRequest) => Promise<void>
}

const byId = ({ id = '' }: AddressRequest) => ({ id })

/** Every page, loaded when it is first wanted. */
const entries: Readonly<Record<PageName, PageEntry>> = {
  home: {
    load: async () => (await import('./pages/home/home')).HomePage,
    ahead: () => askAhead('home', {}),
  },
  sota: {
    load: async () => (await import('./pages/sota/sota')).SotaPage,
    ahead: async (address) => {
      const { areasRequest } = await import('./pages/sota/areas-request')
      return askAhead('areas', areasRequest(address))
    },
  },
  area: {
    load: async () => (await import('./pages/area/area')).AreaPage,
    ahead: () => askAhead('areas', {}),
  },
  tasks: { load: async () => (await import('./pages/tasks/tasks')).TasksPage },
  outline: { load: async () => (await import('./pages/outline/outline')).OutlinePage },
  task: {
    load: async () => (await import('./pages/task/task')).TaskPage,
    ahead: (request) => askAhead('task', { ...byId(request), subtasks: request['subtasks'] }),
  },
  leaderboards: {
    load: async () => (await import('./pages/leaderboards/leaderboards')).LeaderboardsPage,
  },
  leaderboard: {
    load: async () => (await import('./pages/leaderboard/leaderboard')).LeaderboardPage,
    ahead: async (address) => {
      const { questionOf, readLeaderboardAddress } =
        await import('./pages/leaderboard/leaderboard-address')
      return askAhead('leaderboard', questionOf(readLeaderboardAddress(address).request))
    },
  },
  compare: {
    load: async () => (await import('./pages/compare/compare')).ComparePage,
    ahead: async (address) => {
      const { readCompareAddress } = await import('./pages/compare/compare-address')
      const request = readCompareAddress(address)
      if (request.leaderboard !== '') await askAhead('compare', request)
    },
  },
  papers: { load: async () => (await import('./pages/papers/papers')).PapersPage },
  paper: {
    load: async () => (await import('./pages/paper/paper')).PaperPage,
    ahead: (request) => askAhead('paper', byId(request)),
  },
  datasets: { load: async () => (await import('./pages/datasets/datasets')).DatasetsPage },
  dataset: {
    load: async () => (await import('./pages/dataset/dataset')).DatasetPage,
    ahead: (request) => askAhead('dataset', byId(request)),
  },
  methods: { load: async () => (await import('./pages/methods/methods')).MethodsPage },
  method: {
    load: async () => (await import('./pages/method/method')).MethodPage,
    ahead: (request) => askAhead('method', byId(request)),
  },
  model: {
    load: async () => (await import('./pages/model')).ModelPage,
    ahead: ({ name = '', sort }) =>
      askAhead('model', { name, sort: sort as InputOf<'model'>['sort'] }),
  },
  author: {
    load: async () => (await import('./pages/author/author')).AuthorPage,
    ahead: ({ name = '', sort }) =>
      askAhead('author', { name, sort: sort as InputOf<'author'>['sort'] }),
  },
  'co-authors': {
    load: async () => (await import('./pages/author/co-authors-page')).CoAuthorsPage,
  },
  venues: { load: async () => (await import('./pages/venue/venues')).VenuesPage },
  venue: {
    load: async () => (await import('./pages/venue/venue')).VenuePage,
    ahead: ({ name = '' }) => askAhead('venue', { name }),
  },
  repositories: {
    load: async () => (await import('./pages/repository/repositories')).RepositoriesPage,
  },
  repository: {
    load: async () => (await import('./pages/repository/repository')).RepositoryPage,
    ahead: ({ url = '' }) => askAhead('repository', { url }),
  },
  search: { load: async () => (await import('./pages/search/search')).SearchPage },
  library: {
    load: async () => (await import('./pages/library/library')).LibraryPage,
    ahead: () => askAhead('library', {}),
  },
  'my-results': {
    load: async () => (await import('./pages/my-results/my-results')).MyResultsPage,
    ahead: () => askAhead('own-results', {}),
  },
  submit: {
    load: async () => (await import('./pages/submit/submit')).SubmitPage,
    ahead: () => askAhead('own-results', {}),
  },
  snapshot: {
    load: async () => (await import('./pages/snapshot/snapshot')).SnapshotPage,
    ahead: () => askAhead('snapshots', {}),
  },
  'snapshot-diff': {
    load: async () => (await import('./pages/snapshot-diff/snapshot-diff')).SnapshotDiffPage,
  },
  settings: {
    load: async () => (await import('./pages/settings/settings')).SettingsPage,
    ahead: () => askAhead('preferences', {}),
  },
  guide: {
    load: async () => (await import('./pages/guide/guide')).GuidePage,
    ahead: async ({ id }) => {
      const { chapterOf, textOf } = await import('./pages/guide/chapter-texts')
      const chapter = chapterOf(id)
      if (chapter) await textOf(chapter).ahead()
    },
  },
  about: { load: async () => (await import('./pages/about/about')).AboutPage },
}

/** The code of every page. */
export const pageCodes = Object.fromEntries(
  Object.entries(entries).map(([name, { load }]) => [
    name,
    lateCode('This page', async () => (await load()) as Page),
  ]),
) as Readonly<Record<PageName, LateCode<Page>>>

/** The last page stays on screen this long while the next one gets ready, in milliseconds. */
const patience = 150

let prepared: PageName | null = null

/**
 * Gets the page of an address ready to be drawn at once: its code, and its first answer if that is quick.
 * What fails here is left for the page to meet.
 */
export async function preparePage(hash: string): Promise<void> {
  const { page, request } = readAddress(hash)
  if (!page) return
  // What an answer took is no fact about another page, which may have it already or ask nothing.
  if (page !== prepared) lastAnswer.set('')
  prepared = page
  const answered = entries[page].ahead?.(request).catch(() => {})
  await pageCodes[page].ahead()
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patience))])
}

/** Loads the pages that have not been wanted yet, so that the first way to each is as quick as the next. */
export async function loadOtherPages(): Promise<void> {
  for (const code of Object.values(pageCodes)) {
    await quietMoment()
    await code.ahead()
  }
}

/** Waits until the browser has nothing better to do. */
const quietMoment = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 50)
  })
