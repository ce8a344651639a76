// What each command of the app does, as far as a page shows it: one row for each id.
import { expect, type Page } from '@playwright/test'
import type { CommandId } from '../../src-main/contract/commands/commands'

export interface Effect {
  /** The address at which it is given. */
  at: string
  /** What is done before. */
  before?: (page: Page) => Promise<unknown>
  /** Sees that it was done. */
  seen: (page: Page) => Promise<void>
}

const BOARD = '#/leaderboard?id=image-classification-on-mnist'
const CODED = '#/paper?id=deep-residual-learning-for-image-recognition'
const PAPER = '#/paper?id=attention-is-all-you-need'

const heading = (name: string | RegExp) => async (page: Page) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
const dialog = (name: string | RegExp) => async (page: Page) =>
  expect(page.getByRole('dialog', { name })).toBeVisible()
const address = (part: string | RegExp) => async (page: Page) => expect(page).toHaveURL(part)
const said = (words: string | RegExp) => async (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
/** The way out asks first. */
const leaves = (host: string) => async (page: Page) =>
  expect(page.getByRole('dialog')).toContainText(host)
const finds = async (page: Page) =>
  expect(page.getByRole('search', { name: 'Find in page' }).getByRole('textbox')).toBeFocused()
const focus = (selector: string) => async (page: Page) =>
  expect(page.locator(selector)).toBeFocused()
const at = (place: string, seen: Effect['seen'], before?: Effect['before']): Effect => ({
  at: place,
  seen,
  ...(before && { before }),
})
const go = (name: string) => at(BOARD, heading(name))

/** Commands of the frame and of kinds of page. Those of the desktop app alone are seen in menus.spec.ts. */
export const effects: Readonly<Partial<Record<CommandId, Effect>>> = {
  snapshots: go('Snapshots'),
  'go-home': go('Papers With Code archive'),
  'go-sota': go('State of the art by area'),
  settings: go('Settings'),
  'go-papers': go('Papers'),
  'go-tasks': go('Tasks'),
  'go-datasets': go('Datasets'),
  'go-methods': go('Methods'),
  'go-library': go('Library'),
  'go-about': go('About'),
  guide: go('Getting started'),
  palette: at(BOARD, async (page) => expect(page.getByRole('combobox')).toBeFocused()),
  'quick-open': at(BOARD, async (page) => expect(page.getByRole('combobox')).toBeFocused()),
  search: at(BOARD, focus('#search')),
  sidebar: at(BOARD, async (page) =>
    expect(page.getByRole('button', { name: 'Widen the sidebar' })).toBeVisible(),
  ),
  theme: at(BOARD, async (page) =>
    expect(page.locator('html')).toHaveAttribute('data-theme', 'light'),
  ),
  'copy-link': at(BOARD, said('Link copied')),
  bookmark: at(PAPER, said('Bookmarked')),
  collect: at(PAPER, dialog(/collection/i)),
  note: at(PAPER, dialog(/^Note/)),
  'save-view': at(BOARD, dialog('Save this view')),
  find: at(BOARD, finds),
  'find-next': at(BOARD, finds),
  'find-previous': at(BOARD, finds),
  'open-snapshot': go('Snapshots'),
  keys: at(BOARD, dialog('Keys')),
  tour: at(BOARD, dialog('Search everything')),
  'open-paper': at(CODED, leaves('arxiv.org')),
  'open-pdf': at(CODED, leaves('arxiv.org')),
  // Of several repositories none is meant: they are shown.
  'open-code': at(CODED, async (page) =>
    expect(page.getByRole('heading', { name: /^Code/ })).toBeFocused(),
  ),
  'import-dumps': at('#/snapshot', dialog('Import files')),
  'verify-snapshot': at('#/snapshot', async (page) =>
    expect(page.getByRole('region', { name: /^Verifying/ })).toBeVisible(),
  ),
  'compare-snapshot': at('#/snapshot', said('There is no other')),
  'remove-snapshot': at('#/snapshot', said('That cannot be done')),
  'zoom-in': at(BOARD, said('Size 110 %')),
  'zoom-out': at(BOARD, said(/^Size (90|100) %/)),
  'zoom-reset': at(BOARD, said('Size 100 %')),
  export: at(BOARD, dialog(/^Export/)),
  'export-again': at(BOARD, said(/\.csv/)),
  cite: at(PAPER, said(/copied/i)),
  'copy-csv': at(BOARD, said(/copied/i)),
  'copy-markdown': at(BOARD, said(/copied/i)),
  'copy-latex': at(BOARD, said(/copied/i)),
  'copy-tsv': at(BOARD, said(/copied/i)),
  reverse: at(BOARD, address(/better=higher/)),
  chart: at(BOARD, address(/show=|chart=/)),
  'log-scale': at(
    '#/leaderboard?id=image-classification-on-imagenet&metric=Number%20of%20params',
    address(/scale=linear/),
  ),
  filters: at(BOARD, async (page) =>
    expect(page.getByLabel('Filter models and papers')).toBeFocused(),
  ),
  'clear-filters': at(`${BOARD}&where=code:any`, async (page) =>
    expect(page).not.toHaveURL(/where=/),
  ),
  'only-code': at(BOARD, address(/where=code/)),
  'complete-rows': at(BOARD, address(/where=complete/)),
  compare: at(BOARD, heading(/^Compar/), async (page) => {
    for (const box of [1, 2]) await page.getByRole('table').getByRole('checkbox').nth(box).click()
  }),
}

/**
 * Commands of tabs in an order in which each has something to do, beginning with one tab of papers: which
 * tab is in front afterwards, of how many, and what it is called.
 */
export const tabWalk: readonly (readonly [
  id: CommandId,
  front: number,
  of: number,
  title: string,
])[] = [
  ['new-tab', 2, 2, 'Start'],
  ['duplicate-tab', 3, 3, 'Start'],
  ['go-methods', 3, 3, 'Methods'],
  ['back', 3, 3, 'Start'],
  ['forward', 3, 3, 'Methods'],
  ['move-tab-left', 2, 3, 'Methods'],
  ['move-tab-right', 3, 3, 'Methods'],
  ['previous-tab', 2, 3, 'Start'],
  ['next-tab', 3, 3, 'Methods'],
  ['tab-1', 1, 3, 'Papers'],
  ['tab-2', 2, 3, 'Start'],
  ['tab-3', 3, 3, 'Methods'],
  ['close-tab', 2, 2, 'Start'],
  ['reopen-tab', 3, 3, 'Methods'],
  ...([4, 5, 6, 7, 8] as const).map((at) => ['duplicate-tab', at, at, 'Methods'] as const),
  ['tab-1', 1, 8, 'Papers'],
  ...([4, 5, 6, 7, 8] as const).map((at) => [`tab-${at}`, at, 8, 'Methods'] as const),
  ['tab-1', 1, 8, 'Papers'],
  ['tab-9', 8, 8, 'Methods'],
]

/** What is not seen in this walk, and why or where it is. */
export const unseen: Readonly<Partial<Record<CommandId, string>>> = {
  'new-window': 'of the desktop app: shell-windows.spec.ts',
  'save-pdf': 'of the desktop app',
  'open-log': 'of the desktop app',
  print: 'shows the dialog of the system',
  'no-extra-data': 'no result that ships says whether it used extra data',
  'switch-snapshot': 'takes two snapshots: pages/snapshots.spec.ts',
  'next-page': 'pages/keys.spec.ts',
  'previous-page': 'pages/keys.spec.ts',
  'next-region': 'pages/keys.spec.ts',
  'previous-region': 'pages/keys.spec.ts',
  abstract: 'pages/keys.spec.ts',
  results: 'pages/keys.spec.ts',
  similar: 'pages/keys.spec.ts',
  placements: 'pages/keys.spec.ts',
}
