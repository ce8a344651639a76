// What holds for everybody on every kind of page and in every layer: WCAG 2.2 AA as axe sees it in four
// themes, names and order for screen readers, all that must be seen in the colours of the system, and a
// layout that holds in a narrow window and with large text.
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { goTo, watchAnswers } from './crawl/visit'
import { axeFaults } from './everybody/axe'
import { forcedColourFaults } from './everybody/forced-colours'
import { keepSomething } from './everybody/kept'
import { hiddenFocus, layoutFaults } from './everybody/layout'
import { layerPlaces, pagePlaces, type Place } from './everybody/places'
import { structureFaults } from './everybody/structure'

const sizes = [
  { name: 'at 1280 pixels', width: 1280, height: 800, text: '100%' },
  { name: 'at 320 pixels', width: 320, height: 640, text: '100%' },
  { name: 'with text twice as large', width: 1280, height: 800, text: '200%' },
]

test.use({ reducedMotion: 'reduce' })
test.setTimeout(180_000)

for (const [kind, places] of [
  ['pages', pagePlaces],
  ['layers', layerPlaces],
] as const)
  for (const part of inParts(places, 3))
    test(`${kind} from ${part[0]?.name} to ${part.at(-1)?.name}`, async ({
      page,
      dataFolder,
      server,
    }) => {
      keepSomething(dataFolder)
      await watchAnswers(page)
      await page.goto(`${server?.origin}/#/about?token=${server?.token}`)
      for (const place of part) await test.step(place.name, () => expectForEverybody(page, place))
    })

async function expectForEverybody(
  page: Page,
  { name, address, open, without = [] }: Place,
): Promise<void> {
  await goTo(page, '#/between', 'No page has this address')
  await goTo(page, address, null)
  await open?.(page)
  // A layer that floats stands beside the regions of the page.
  const rulesOff = open ? [...without, 'region'] : without
  expect.soft(await axeFaults(page, rulesOff), name).toEqual([])
  expect.soft(await structureFaults(page), name).toEqual([])
  expect.soft(await forcedColourFaults(page), `system colours, ${name}`).toEqual([])
  for (const size of (await isMenu(page)) ? sizes.slice(0, 1) : sizes) {
    await page.setViewportSize(size)
    await page.evaluate((text) => void (document.documentElement.style.fontSize = text), size.text)
    await page.evaluate(twoFrames)
    expect.soft(await layoutFaults(page), `${name} ${size.name}`).toEqual([])
    if (!open) expect.soft(await hiddenFocus(page), `focus, ${name} ${size.name}`).toEqual([])
  }
  await page.evaluate(() => void document.documentElement.style.removeProperty('font-size'))
  await page.setViewportSize({ width: 1280, height: 800 })
  if (open) await page.keyboard.press('Escape')
}

/** A menu closes, or stays where it was, when the window becomes another. */
const isMenu = async (page: Page) => (await page.getByRole('menu').count()) > 0

/** Until what a new size of the window asks for has been drawn. */
const twoFrames = () =>
  new Promise<void>((done) => void requestAnimationFrame(() => requestAnimationFrame(() => done())))

/** Parts of about the same length, which two workers can go through beside each other. */
function inParts(places: readonly Place[], parts: number): Place[][] {
  const length = Math.ceil(places.length / parts)
  return Array.from({ length: parts }, (_, at) => places.slice(at * length, (at + 1) * length))
}
