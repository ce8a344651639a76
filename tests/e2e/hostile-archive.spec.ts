// An archive by somebody who means ill: every page shows its texts as texts, asks nothing of the network,
// opens no dialog of the browser and keeps its shape. Imported for this file by the built program.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileArchive } from '../fixtures/hostile-archive'
import { expect, test } from './app'
import { pwc, serve } from './built'
import { Frontier } from './crawl/frontier'
import { visit, watchAnswers } from './crawl/visit'
import { tellViolations, Trouble } from './trouble'

const pages = 90

test('A hostile archive is read like any other', async ({ browser }) => {
  test.setTimeout(180_000)
  const folder = mkdtempSync(join(tmpdir(), 'pwc-hostile-'))
  const archive = join(folder, 'hostile.sqlite')
  for (const [name, items] of Object.entries(hostileArchive()))
    writeFileSync(join(folder, name), JSON.stringify(items))
  const { code, stderr } = await pwc(['import', folder, '--to', archive])
  expect(code, stderr).toBe(0)
  const server = await serve(['--archive', archive], { PWC_DATA: join(folder, 'data') })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const trouble = new Trouble(page)
    await tellViolations(page)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await watchAnswers(page)
    await page.goto(`${server.origin}/#/home?token=${server.token}`)
    const frontier = new Frontier(1)
    frontier.add(starts)
    for (let looked = 0; looked < pages; looked++) {
      const address = frontier.next()
      if (address === undefined) break
      const { faults, links } = await visit(page, address)
      expect.soft([...faults, ...trouble.take(), ...dialogs.splice(0)], address).toEqual([])
      frontier.add(links)
    }
    expect(frontier.visits.size).toBeGreaterThan(10)
  } finally {
    await context.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

const starts = [
  '#/home',
  '#/sota',
  '#/tasks',
  '#/papers',
  '#/datasets',
  '#/methods',
  '#/snapshot',
  '#/paper?id=many-authors',
  '#/paper?id=long-abstract',
  '#/paper?id=no-title',
]
