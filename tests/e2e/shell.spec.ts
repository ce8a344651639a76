// What only the desktop app has: its bridge, its window, its way out to the reader's browser.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './app'
import { chooseMenuItem, running, start } from './desktop'

test.describe('the desktop app', { tag: '@shell' }, () => {
  test.beforeEach(({ desktop }) => {
    test.skip(desktop === null, 'This machine has no Electron program.')
  })

  test('shows its page in one window', async ({ page, open, desktop }) => {
    await open('#/')
    await expect(page).toHaveTitle(/Papers With Code Offline/)
    const windows = await running(desktop).evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    )
    expect(windows).toEqual([true])
  })

  test('gives the page the archive and nothing else', async ({ page, open }) => {
    await open('#/')
    const seen = await page.evaluate(() => ({
      bridge: Object.keys(window.archive ?? {}),
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    }))
    expect(seen).toEqual({
      bridge: ['host', 'call', 'chooseDumps', 'pathOf', 'openFile', 'ask', 'listen'],
      node: [],
    })
  })

  test('lets the reader choose dumps in the dialog of the system', async ({
    page,
    open,
    desktop,
  }) => {
    await running(desktop).evaluate(({ dialog }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/no/such/folder'] })
    })
    await open('#/snapshot')
    await page.getByRole('button', { name: 'Import folder…' }).first().click()
    const chosen = page.getByRole('dialog', { name: 'Import', exact: true })
    await expect(chosen.getByRole('list', { name: 'Chosen' })).toHaveText('/no/such/folder')
    await expect(chosen.getByRole('alert')).toContainText('/no/such/folder')
  })

  test('opens an attached PDF in the viewer of the system, and no other file', async ({
    page,
    open,
    desktop,
    dataFolder,
  }) => {
    const path = join(dataFolder, 'own.pdf')
    writeFileSync(path, '%PDF-1.7 mine')
    await running(desktop).evaluate(({ dialog, shell }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
      const opened: string[] = []
      Reflect.set(globalThis, 'openedFiles', opened)
      shell.openPath = async (each) => {
        opened.push(each)
        return ''
      }
    }, path)
    const opened = () =>
      running(desktop).evaluate(() => Reflect.get(globalThis, 'openedFiles') as string[])
    const id = 'long-tail-learning-with-foundation-model'
    await open(`#/paper?id=${id}`)
    await page.getByRole('button', { name: 'Attach a PDF…' }).click()
    await page.getByRole('button', { name: 'Open own.pdf' }).click()
    await expect.poll(opened).toEqual([path])
    const others = [{ id, path: '/etc/passwd' }, { id: 'x', path }, { path }]
    const outcomes = await page.evaluate(
      (requests) =>
        Promise.all(
          requests.map((each) => window.archive?.openFile(each as typeof each & { id: string })),
        ),
      others,
    )
    expect(outcomes.map((outcome) => outcome?.ok)).toEqual([false, false, false])
    expect(await opened()).toEqual([path])
  })

  test('offers to import what is dropped on its window', async ({ page, open }) => {
    await open('#/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('archive')
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['[]'], 'methods.json'))
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
      document.body.dispatchEvent(drop)
    })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Snapshots')
  })

  test('lets nobody replace the bridge', async ({ page, open }) => {
    await open('#/')
    const replaced = await page.evaluate(() => {
      const bridge = window.archive ?? {}
      return [Reflect.set(window, 'archive', null), Reflect.set(bridge, 'call', null)]
    })
    expect(replaced).toEqual([false, false])
  })

  for (const [what, method, request, code] of [
    ['an unknown key', 'home', { drop: 'table' }, 'invalid-request'],
    ['a key of every object', 'constructor', {}, 'invalid-request'],
    ['the prototype', '__proto__', {}, 'invalid-request'],
    ['no name', 7, {}, 'invalid-request'],
    ['no request', 'home', null, 'invalid-request'],
    ['what is not there', 'paper', { id: 'no-such-paper' }, 'not-found'],
  ] as const) {
    test(`refuses ${what}`, async ({ page, open }) => {
      await open('#/')
      expect(await ask(page, method, request)).toMatchObject({ ok: false, error: { code } })
    })
  }

  test('runs no script but its own', async ({ page, open, trouble }) => {
    trouble.expect(/Content Security Policy/)
    await open('#/')
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.head.append(script)
      const picture = document.createElement('img')
      picture.setAttribute('onerror', 'window.ranInline = true')
      picture.src = 'data:image/png,broken'
      document.body.append(picture)
      return picture.decode().then(
        () => 'shown',
        () => 'ranInline' in window,
      )
    })
    expect(ran).toBe(false)
  })

  test('asks no other server', async ({ page, open, trouble }) => {
    await open('#/')
    const answered = await page.evaluate(() =>
      fetch('https://host.example/').then(
        () => true,
        () => false,
      ),
    )
    expect(answered).toBe(false)
    trouble.expect(/Content Security Policy|request: https:\/\/host\.example/)
    // It is said a moment later, which must not be within the next test.
    let said = ''
    await expect
      .poll(() => (said += trouble.take().join('\n')))
      .toContain('Content Security Policy: connect-src stopped https://host.example/')
  })

  for (const [what, address, target, opened] of [
    ['a page of the web', 'https://arxiv.org/abs/1', '_self', 'https://arxiv.org/abs/1'],
    ['a page of the web', 'https://arxiv.org/abs/1', '_blank', 'https://arxiv.org/abs/1'],
    ['plain http as https', 'http://arxiv.org/abs/1', '_self', 'https://arxiv.org/abs/1'],
    ['plain http as https', 'http://arxiv.org/abs/1', '_blank', 'https://arxiv.org/abs/1'],
    ['no file', 'file:///etc/hostname', '_self', null],
    ['no file', 'file:///etc/hostname', '_blank', null],
    ['no other program', 'ms-settings:privacy', '_blank', null],
    ['no disguised host', 'https://arxiv.org@host.example/', '_self', null],
    ['no disguised host', 'https://arxiv.org@host.example/', '_blank', null],
  ] as const) {
    test(`hands ${what} to the browser (${target})`, async ({ page, open, desktop, trouble }) => {
      trouble.expect(/Not allowed to load local resource|^request: /)
      await open('#/')
      const asked = await watchBrowser(running(desktop))
      const before = page.url()
      await followLink(page, address, target)
      // A second, harmless link: when it has arrived, so has whatever the first one caused.
      await followLink(page, 'https://last.example/', '_blank')
      await expect.poll(asked).toContain('https://last.example/')
      expect((await asked()).slice(0, -1)).toEqual(opened === null ? [] : [opened])
      expect(page.url()).toBe(before)
      expect(running(desktop).windows()).toHaveLength(1)
    })
  }

  test('goes back and forward by its menu', async ({ page, open, desktop }) => {
    await open('#/papers')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers')
    await open('#/datasets')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datasets')
    await chooseMenuItem(running(desktop), 'back')
    await expect(page).toHaveURL(/#\/papers$/)
    await chooseMenuItem(running(desktop), 'forward')
    await expect(page).toHaveURL(/#\/datasets$/)
  })

  test('stays one when it is started again', async ({ page, open, desktop }) => {
    await open('#/')
    const windows = await running(desktop).evaluate(({ app, BrowserWindow }) => {
      app.emit('second-instance', {}, [], '', null)
      return BrowserWindow.getAllWindows().length
    })
    expect(windows).toBe(1)
    await expect(page).toHaveTitle(/Papers With Code Offline/)
  })
})

test.describe('the desktop app, started anew', { tag: '@shell' }, () => {
  test('says which snapshot is missing', async ({ host }) => {
    const { desktop, stop } = await start(host, ['--archive', '/nowhere/other.sqlite'])
    const page = await desktop.firstWindow()
    await expect(page.getByText('/nowhere/other.sqlite')).toBeVisible()
    await stop()
  })

  test('ends when its window is closed', async ({ host }) => {
    const { desktop, stop } = await start(host)
    const page = await desktop.firstWindow()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const ended = new Promise((resolve) => desktop.process().once('exit', resolve))
    await page.close()
    expect(await ended).toBe(0)
    await stop()
  })
})

const ask = (page: Page, method: unknown, request: unknown) =>
  page.evaluate(([method, request]) => window.archive?.call(method as string, request), [
    method,
    request,
  ] as const)

/** Puts a list in the place of the reader's browser; the result reads it. */
async function watchBrowser(desktop: ElectronApplication): Promise<() => Promise<string[]>> {
  await desktop.evaluate(({ shell }) => {
    const opened: string[] = []
    Reflect.set(globalThis, 'openedOutside', opened)
    shell.openExternal = async (address) => void opened.push(address)
  })
  return () => desktop.evaluate(() => Reflect.get(globalThis, 'openedOutside') as string[])
}

/** Clicks a link that the app did not make, as one in a description from strangers might be. */
async function followLink(page: Page, address: string, target: string): Promise<void> {
  await page.evaluate(
    ([href, target]) => {
      const link = document.createElement('a')
      Object.assign(link, { href, target, textContent: 'a link', id: 'stray-link' })
      document.querySelector('#stray-link')?.remove()
      link.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9999'
      document.body.append(link)
    },
    [address, target] as const,
  )
  await page.locator('#stray-link').click({ noWaitAfter: true })
}
