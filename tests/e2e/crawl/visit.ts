import type { Page } from '@playwright/test'

/** What a page of the app looks like once everything that it asked has been answered. */
interface Seen {
  address: string
  heading: string
  /** What is plainly wrong with it; each in a few words. */
  faults: string[]
  /** Addresses of the app that it leads to, each once. */
  links: string[]
}

/** An address that names no page: between two pages, so that the next one is always drawn anew. */
const BETWEEN = '#/between'

/** Milliseconds. A page that has not come to rest by then never will. */
const PATIENCE = 20_000

/** Counts what the app asks and has not been answered; before its first script runs. */
export async function watchAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked = { open: 0 }
    const before = window.fetch
    Object.assign(window, { asked })
    window.fetch = async (...request) => {
      asked.open++
      try {
        return await before(...request)
      } finally {
        asked.open--
      }
    }
  })
}

/** Goes to an address of the app and waits until nothing is awaited any more. */
export async function visit(page: Page, address: string): Promise<Seen> {
  await goTo(page, BETWEEN, 'No page has this address')
  await goTo(page, address, null)
  return { address, ...(await page.evaluate(look)) }
}

/** Goes to an address of the app and waits until it is at rest; `heading` when it must have that one. */
export async function goTo(page: Page, address: string, heading: string | null): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), address)
  await page.waitForFunction(isAtRest, heading, { timeout: PATIENCE, polling: 'raf' })
}

/** Whether the page is drawn, and with this heading; with any but that of `BETWEEN` when it is null. */
function isAtRest(heading: string | null): boolean {
  const { asked } = window as unknown as { asked: { open: number } }
  const main = document.querySelector('main')
  const title = main?.querySelector('h1')?.textContent
  const isBetween = title === 'No page has this address'
  const isThere = title !== undefined && (heading === null ? !isBetween : title === heading)
  return isThere && asked.open === 0 && !main?.querySelector('[aria-busy="true"], .waiting')
}

/** Runs in the page. */
function look(): Omit<Seen, 'address'> {
  const faults: string[] = []
  const main = document.querySelector('main')
  const heading = main?.querySelector('h1')?.textContent ?? ''
  const failure = main?.querySelector('[role="alert"]')
  if (failure) faults.push(`says: ${failure.textContent}`)
  if (heading.trim() === '') faults.push('has no heading')
  for (const box of [document.documentElement, main]) {
    if (box && box.scrollWidth > box.clientWidth + 1)
      faults.push(`is ${box.scrollWidth - box.clientWidth} pixels too wide`)
  }
  const anchors = [...(main?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])]
  const links = new Set<string>()
  for (const anchor of anchors) {
    const target = anchor.getAttribute('href') ?? ''
    if (target.startsWith('#/')) links.add(target)
    else if (!/^https?:\/\/[^/]/.test(target)) faults.push(`leads to ${target.slice(0, 80)}`)
  }
  for (const cell of main?.querySelectorAll('td, th, dd, .facts span') ?? []) {
    const text = cell.textContent.trim()
    if (/^(?:undefined|NaN|\[object Object\])$/.test(text)) faults.push(`shows “${text}”`)
  }
  return { heading, faults, links: [...links] }
}
