// Every kind of page and every layer that opens above one: what must hold of all of them goes through here.
import type { Page } from '@playwright/test'
import { expect } from '../app'

export interface Place {
  name: string
  address: string
  /** What opens the layer; returns when it is there. */
  open?: (page: Page) => Promise<void>
  /** Rules of axe that do not hold there. */
  without?: readonly string[]
}

const small = '#/leaderboard?id=real-time-instance-segmentation-on-mscoco'
const lift = '#/paper?id=long-tail-learning-with-foundation-model'

/** The tray lies on the last rows in sight until these are scrolled up. */
const trayCovers = ['target-size']

/** One of each kind at least, and its other views and its states. */
export const pagePlaces: readonly Place[] = [
  { name: 'home', address: '#/home' },
  { name: 'SOTA', address: '#/sota' },
  { name: 'an area', address: '#/area?id=audio' },
  { name: 'tasks', address: '#/tasks?text=speech' },
  { name: 'the outline', address: '#/outline?id=3d-face-reconstruction' },
  { name: 'a task', address: '#/task?id=long-tail-learning' },
  { name: 'a task without a leaderboard', address: '#/task?id=content-based-image-retrieval' },
  { name: 'leaderboards', address: '#/leaderboards?text=segmentation+video' },
  { name: 'a leaderboard', address: small },
  { name: 'a leaderboard as a table of points', address: `${small}&chart=table` },
  { name: 'a trade-off', address: `${small}&chart=trade-off&against=Frame+%28fps%29` },
  { name: 'a wide leaderboard', address: '#/leaderboard?id=question-answering-on-hotpotqa' },
  { name: 'a leaderboard with chosen rows', address: `${small}&chosen=1,2`, without: trayCovers },
  { name: 'filters that leave nothing', address: `${small}&where=text:nosuchmodel` },
  {
    name: 'a comparison',
    address: '#/compare?leaderboard=real-time-instance-segmentation-on-mscoco&rows=1,2,3',
  },
  { name: 'papers', address: '#/papers?task=long-tail-learning' },
  { name: 'no papers', address: '#/papers?year=1901' },
  { name: 'a paper', address: lift },
  { name: 'datasets', address: '#/datasets?text=speech' },
  { name: 'datasets as cards', address: '#/datasets?text=cifar&look=cards' },
  { name: 'a dataset', address: '#/dataset?id=cifar-10' },
  { name: 'methods', address: '#/methods' },
  { name: 'a method', address: '#/method?id=resnet' },
  { name: 'a model', address: '#/model?name=ResNet-50' },
  { name: 'an author', address: '#/author?name=Kaiming+He' },
  { name: 'co-authors', address: '#/co-authors?name=Kaiming+He' },
  { name: 'venues', address: '#/venues' },
  { name: 'a venue', address: '#/venue?name=ICCV+2021+10' },
  { name: 'repositories', address: '#/repositories?text=vision' },
  { name: 'a repository', address: '#/repository?url=http://www.github.com/TENSORFLOW/models.git' },
  { name: 'a search', address: '#/search?text=long+tail' },
  { name: 'a search that says nothing', address: '#/search' },
  { name: 'a search of one kind', address: '#/search?text=cifar&kind=dataset' },
  { name: 'a search that finds nothing', address: '#/search?text=zzqqxx' },
  { name: 'the Library', address: '#/library' },
  { name: 'a collection', address: '#/library?part=collections&collection=a' },
  { name: 'own results', address: '#/my-results' },
  { name: 'Submit', address: '#/submit' },
  { name: 'snapshots', address: '#/snapshot' },
  { name: 'settings', address: '#/settings' },
  { name: 'the guide', address: '#/guide' },
  { name: 'About', address: '#/about' },
  { name: 'an unknown paper', address: '#/paper?id=no-such-paper' },
  { name: 'an unknown task', address: '#/task?id=no-such-task' },
]

const press = (role: 'button' | 'link' | 'menuitem', name: string | RegExp) => (page: Page) =>
  page.getByRole(role, { name, exact: true }).first().click()

const shown = (role: 'dialog' | 'menu', name?: string | RegExp) => (page: Page) =>
  expect(page.getByRole(role, { name }).last()).toBeVisible()

/** Does one thing after the other. */
const steps =
  (...all: ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of all) await step(page)
  }

const keys = (pressed: string) => (page: Page) => page.keyboard.press(pressed)
const inMain = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name }).first().click()

/** Layers, each above the page where a reader opens it. */
export const layerPlaces: readonly Place[] = [
  {
    name: 'the palette',
    address: '#/about',
    open: steps(keys('Control+k'), async (page) => {
      await page.getByRole('combobox').fill('long tail')
      await expect(page.getByRole('group', { name: 'Papers' }).getByRole('option')).not.toHaveCount(
        0,
      )
    }),
  },
  {
    name: 'what can be kept',
    address: lift,
    open: steps(press('button', 'More to keep'), shown('menu')),
  },
  { name: 'a note', address: lift, open: steps(keys('n'), shown('dialog')) },
  { name: 'collections', address: lift, open: steps(keys('Control+Shift+d'), shown('dialog')) },
  {
    name: 'a view to keep',
    address: small,
    open: steps(
      press('button', 'More to keep'),
      press('menuitem', /^Save this view/),
      shown('dialog', 'Save this view'),
    ),
  },
  { name: 'a citation', address: lift, open: steps(inMain('Cite'), shown('dialog', 'Cite')) },
  { name: 'the way out', address: lift, open: steps(press('link', 'PDF'), shown('dialog')) },
  { name: 'an export', address: small, open: steps(keys('Control+e'), shown('dialog', 'Export')) },
  { name: 'ways to copy', address: small, open: steps(inMain('Copy as'), shown('menu')) },
  {
    name: 'the menu of a head',
    address: small,
    open: steps(
      (page) => page.locator('th[data-column="metric.AP"] .sort').press('Shift+F10'),
      shown('menu'),
    ),
  },
  {
    name: 'the list of columns',
    address: small,
    open: steps(press('button', 'Columns'), shown('dialog', 'Columns')),
  },
  {
    name: 'a filter of years',
    address: small,
    open: steps(press('button', 'Years'), shown('dialog')),
  },
  {
    name: 'a filter of code',
    address: small,
    open: steps(press('button', 'Code'), shown('dialog')),
  },
  {
    name: 'better ends',
    address: small,
    open: steps(press('button', /^Better end of /), shown('menu')),
  },
  {
    name: 'why an end is better',
    address: small,
    open: steps(press('button', 'Why?'), shown('dialog')),
  },
  { name: 'a row', address: `${small}&row=1`, open: shown('dialog') },
  {
    name: 'ways to save a chart',
    address: small,
    open: steps(press('button', 'Save chart'), shown('menu')),
  },
  {
    name: 'a result of one’s own',
    address: small,
    open: steps(inMain('Add a result'), shown('dialog')),
  },
  {
    name: 'a draft',
    address: '#/submit',
    open: steps(press('button', 'Draft a new leaderboard'), shown('dialog')),
  },
  {
    name: 'a folder to import',
    address: '#/snapshot',
    open: steps(inMain('Import folder…'), shown('dialog')),
  },
  {
    name: 'a download',
    address: '#/snapshot',
    open: steps(
      press('button', 'Other ways to a snapshot'),
      press('menuitem', /^Download/),
      shown('dialog', /official dumps/),
    ),
  },
  {
    name: 'what a snapshot can',
    address: '#/snapshot',
    open: steps(press('button', /^Actions for /), shown('menu')),
  },
  {
    name: 'the sheet of keys',
    address: small,
    open: steps(keys('?'), shown('dialog', 'Keys')),
  },
  {
    name: 'the tour',
    address: '#/home',
    open: steps(
      keys('Control+k'),
      (page) => page.getByRole('combobox').fill('tour'),
      (page) => page.getByRole('option', { name: /^Tour/ }).first().click(),
      shown('dialog', 'Search everything'),
    ),
  },
  {
    name: 'the find bar',
    address: lift,
    open: steps(keys('Control+f'), async (page) => {
      const bar = page.getByRole('search', { name: 'Find in page' })
      await bar.getByRole('textbox').fill('LIFT')
      await expect(bar.getByRole('status')).toHaveText(/of/)
    }),
  },
  {
    name: 'the menu of a tab',
    address: lift,
    open: steps(
      (page) => page.getByRole('tab', { selected: true }).press('Shift+F10'),
      shown('menu', /^Tab /),
    ),
  },
  {
    name: 'the menu of all tabs',
    address: lift,
    open: steps(press('button', 'All tabs'), shown('menu', 'All tabs')),
  },
  {
    name: 'keys to record',
    address: '#/settings',
    open: steps(press('button', 'Add keys for About'), shown('dialog'), keys('Control+k'), (page) =>
      expect(page.getByRole('dialog').getByText(/^Taken:/)).toBeVisible(),
    ),
  },
]
