import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Electron does not try https first, and the app must see the address as it was written.
  '--disable-features=HttpsUpgrades',
  '--no-startup-window',
  '--remote-debugging-port=0',
]

/**
 * Starts Chromium with a profile of its own.
 *
 * @param {string} profile the folder for the profile
 * @returns {Promise<{
 *   process: import('node:child_process').ChildProcess,
 *   context: import('playwright-core').BrowserContext,
 *   debuggerAddress: string,
 * }>}
 */
export async function startChromium(profile) {
  const process = spawn(
    globalThis.process.env.CHROMIUM ?? 'chromium',
    [...flags, `--user-data-dir=${join(profile, 'chromium')}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const debuggerAddress = await addressPrintedBy(process)
  const browser = await chromium.connectOverCDP(debuggerAddress)
  const [context] = browser.contexts()
  return { process, context, debuggerAddress }
}

function addressPrintedBy(process) {
  return new Promise((resolve, reject) => {
    let output = ''
    process.once('error', reject)
    process.once('exit', (code) => reject(new Error(`Chromium ended with ${code}.\n${output}`)))
    process.stderr.on('data', (text) => {
      output += text
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1]
      if (address) resolve(address)
    })
  })
}
