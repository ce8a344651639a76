import type { Page } from '@playwright/test'

/** What went wrong in a page without a test looking at it. */
export class Trouble {
  readonly #found: string[] = []
  readonly #expected: RegExp[] = []

  constructor(page: Page) {
    page.on('pageerror', (error) => this.#found.push(`error: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      // Chromium itself reports every refused request; the page shows what the archive said.
      const isAnswer = message.location().url.includes('/api/')
      if (message.type() === 'error' && !isAnswer) this.#found.push(`console: ${message.text()}`)
    })
    page.on('request', (request) => {
      if (!staysHere(request.url())) this.#found.push(`request: ${request.url()}`)
    })
  }

  /** Trouble that a test provokes on purpose. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern)
  }

  /** What was found since this was last asked. */
  take(): string[] {
    return this.#found.splice(0)
  }

  unexpected(): string[] {
    return this.#found.filter((each) => !this.#expected.some((pattern) => pattern.test(each)))
  }
}

/**
 * Has a page say when its content policy stops something, from its next document on. Chromium says it by
 * itself of most things, but of a text that was to become a program only to the page.
 */
export const tellViolations = (page: Page) =>
  page.addInitScript(() => {
    // A page that several tests have in turn has this of each of them.
    if (Reflect.get(window, 'tellsViolations')) return
    Reflect.set(window, 'tellsViolations', true)
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      // oxlint-disable-next-line no-console -- This is how the page tells the test.
      console.error(`Content Security Policy: ${violatedDirective} stopped ${blockedURI}`),
    )
  })

/** Whether an address is of this machine: the loopback host, the app's own scheme, or the page itself. */
function staysHere(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  if (['app:', 'data:', 'blob:', 'about:'].includes(protocol)) return true
  return hostname === '127.0.0.1' || hostname.endsWith('.app.double.invalid')
}
