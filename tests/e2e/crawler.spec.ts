// Goes through the app by its links. `npm run crawl` goes further, on any snapshot.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './app'
import { serve } from './built'
import { Frontier, kindOf } from './crawl/frontier'
import { visit, watchAnswers } from './crawl/visit'
import { tellViolations, Trouble } from './trouble'

/** Each kind of page that can be reached by links alone. */
const kinds = [
  'home',
  'sota',
  'area',
  'tasks',
  'outline',
  'task',
  'leaderboards',
  'leaderboard',
  'papers',
  'paper',
  'datasets',
  'dataset',
  'methods',
  'method',
  'model',
  'author',
  'co-authors',
  'venues',
  'venue',
  'repositories',
  'repository',
  'search',
  'library',
  'my-results',
  'submit',
  'snapshot',
  'about',
]

/** Pages that are looked at closely, with every link of theirs followed or some of them. */
const pages = Number(process.env['PWC_CRAWL_PAGES'] ?? 40)
const linksOfEach = Number(process.env['PWC_CRAWL_LINKS'] ?? 1)
const seed = Number(process.env['PWC_CRAWL_SEED'] ?? 1)
const archive = process.env['PWC_CRAWL_ARCHIVE']

test('Every page that links lead to is there, whole, and in no trouble', async ({ browser }) => {
  test.setTimeout(60_000 + pages * (5000 + linksOfEach * 1000))
  const folder = mkdtempSync(join(tmpdir(), 'pwc-crawl-'))
  const server = await serve(archive ? ['--archive', archive] : [], { PWC_DATA: folder })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const trouble = new Trouble(page)
    await tellViolations(page)
    await watchAnswers(page)
    await page.goto(`${server.origin}/#/home?token=${server.token}`)
    const frontier = new Frontier(seed)
    frontier.add(kinds.map((kind) => `#/${kind}`).filter((address) => !needsThing(address)))
    // Few authors have so many co-authors that these have a page.
    if (archive === undefined) frontier.add(['#/co-authors?name=Kaiming+He'])
    for (let looked = 0; looked < pages; looked++) {
      const address = frontier.next()
      if (address === undefined) break
      await test.step(address, async () => {
        const seen = await visit(page, address)
        expect.soft(seen.faults, address).toEqual([])
        const fresh = frontier.add(seen.links)
        for (const link of fresh.slice(0, linksOfEach)) {
          const { faults } = await visit(page, link)
          expect.soft(faults, `${link}, to which ${address} leads`).toEqual([])
        }
        expect.soft(trouble.take(), address).toEqual([])
      })
    }
    expect([...frontier.visits.keys()].toSorted()).toEqual(kinds.toSorted())
  } finally {
    await context.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Pages of one thing have no address without it. */
const needsThing = (address: string) =>
  [
    'area',
    'task',
    'leaderboard',
    'paper',
    'dataset',
    'method',
    'model',
    'author',
    'co-authors',
    'venue',
    'repository',
  ].includes(kindOf(address))
