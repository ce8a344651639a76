import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../chromium.mjs'

/** A window of Chromium that works while nobody is attached to it. */
export interface UnattendedWindow {
  /** Attaches, and lets go of the window again. */
  attached<Result>(use: (page: Page) => Promise<Result>): Promise<Result>
}

/**
 * Opens a window in which memory can be measured: a browser that is driven keeps all that its pages have
 * received for whoever drives it, a hundred megabytes and more. Undefined where there is no Chromium.
 */
export async function withUnattendedWindow<Result>(
  folder: string,
  use: (window: UnattendedWindow) => Promise<Result>,
): Promise<Result | undefined> {
  const executablePath = chromiumPath()
  if (executablePath === undefined) return undefined
  const browser = spawn(
    executablePath,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      // Else the browser drops, without a word, whatever address a page goes to after 200 in ten seconds.
      '--disable-ipc-flooding-protection',
      '--remote-debugging-port=0',
      `--user-data-dir=${join(folder, 'profile')}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  try {
    const endpoint = await endpointOf(browser.stderr)
    return await use({ attached: (act) => attachedTo(endpoint, act) })
  } finally {
    browser.kill()
  }
}

function endpointOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    output.on('data', (text) => {
      const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(String(text)) ?? []
      if (endpoint) resolve(endpoint)
    })
    output.once('end', () => reject(new Error('Chromium did not start.')))
  })
}

async function attachedTo<Result>(
  endpoint: string,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.connectOverCDP(endpoint)
  try {
    const page = browser.contexts()[0]?.pages()[0]
    if (!page) throw new Error('Chromium has no window.')
    return await act(page)
  } finally {
    await browser.close()
  }
}
